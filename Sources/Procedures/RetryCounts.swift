import Foundation
import Store

/// Counts how often in a row a bundle failed because of us, so that the third time is not as quiet as the first.
///
/// The counts stand in the database, as each run is a process of its own. Where they cannot be written there, a full disk
/// most likely, nobody knows how often it was, and that is said at once.
struct RetryCounts {
  let office: Office

  init(_ office: Office) { self.office = office }

  /// The report with the counts of what failed; what went through, or is gone, is no longer counted.
  func noted(_ report: ImportReport) -> ImportReport {
    var noted = report
    do {
      let known = try office.store.read { try $0.failureCounts() }
      let failed = failures(in: report, known: known)
      try write(failed, known: known, over: Set(report.bundles.filter { !$0.isOurFault }.map(\.file)))
      for index in noted.bundles.indices where noted.bundles[index].isOurFault {
        noted.bundles[index].failedRuns = failed.first { $0.file == noted.bundles[index].file }?.runs
      }
    } catch {
      for index in noted.bundles.indices where noted.bundles[index].isOurFault {
        noted.bundles[index].isUncounted = true
      }
    }
    return noted
  }

  private func failures(in report: ImportReport, known: [FailureCount]) -> [FailureCount] {
    report.bundles.filter(\.isOurFault).map { bundle in
      let identity = identity(of: bundle.file)
      let before = known.first { $0.file == bundle.file && $0.identity == identity }
      return FailureCount(file: bundle.file, identity: identity, runs: (before?.runs ?? 0) + 1)
    }
  }

  private func write(_ failed: [FailureCount], known: [FailureCount], over done: Set<String>) throws {
    let failing = Set(failed.map(\.file))
    let cleared = known.map(\.file).filter { file in
      !failing.contains(file) && (done.contains(file) || identity(of: file).isEmpty)
    }
    guard !failed.isEmpty || !cleared.isEmpty else { return }
    try office.write { try $0.setFailureCounts(failed, clearing: cleared) }
  }

  /// Empty for a file that is not in the drop folder.
  private func identity(of file: String) -> String {
    let place = office.folders.drop.appending(path: file, directoryHint: .notDirectory)
    return (try? FileIdentity(of: place))?.text ?? ""
  }
}
