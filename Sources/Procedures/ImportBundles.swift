import Domain
import Foundation
import Intake
import Store

/// Takes in what lies in the drop folder: commit first, then receipt and move, each of which a later run can finish.
public struct ImportBundles: Sendable {
  let office: Office

  /// Imports for an office.
  public init(_ office: Office) { self.office = office }

  /// Imports the bundles that are ready, oldest first, or just the files named; `each` hears of every bundle as it ends,
  /// `progress` of every member that was read, on whatever thread read it.
  ///
  /// While one bundle is committed the next is read. Files lie still by the system's clock, whatever the office's clock
  /// says. Throws `NotAllowed`, `HomeLock.Held`, or what makes the whole run impossible.
  public func run(
    files: [URL]? = nil, settle: TimeInterval, systemClock: @Sendable () -> Date = { Date() },
    isStopping: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (ImportProgress) -> Void = { _ in },
    each: (ImportReport.Bundle) -> Void = { _ in }
  ) throws -> ImportReport {
    try office.admit(.importBundles)
    let lock = try HomeLock(.importing, in: office.folders)
    defer { withExtendedLifetime(lock) {} }
    try office.removeOrphanedEvidence()
    let unsettled = try SettleBundles(office).run()
    let folder = DropFolder(import: office.folders.drop, settle: settle, now: systemClock())
    let reader = BundleReader(rules: office.settings.intakeRules(now: office.clock()))
    let scan = try folder.scan(reader)
    var report = ImportReport(bundles: unsettled.map(ImportReport.Bundle.init))
    report.bundles.forEach(each)
    // Taken again, what is committed already would become a repeat.
    let committed = Set(unsettled.map(\.bundle.file))
    let ready = (files ?? scan.ready).filter { !committed.contains($0.lastPathComponent) }
    take(ready, course: ImportCourse(ready, hearing: progress), isStopping: isStopping) { bundle in
      report.bundles.append(bundle)
      each(bundle)
    }
    if files == nil {
      for left in scan.left where left.reason != .unfinished {
        let bundle = ImportReport.Bundle(
          file: left.name, id: nil, outcome: .skipped, left: left.reason == .notSettled ? .notSettled : .noBundle)
        report.bundles.append(bundle)
        each(bundle)
      }
    }
    return RetryCounts(office).noted(report)
  }

  /// Takes bundle after bundle; one's failure never stops the next.
  private func take(
    _ files: [URL], course: ImportCourse, isStopping: @escaping @Sendable () -> Bool,
    each: (ImportReport.Bundle) -> Void
  ) {
    let statistics = RecordStatistics()
    var ahead = ReadAhead(
      files, preparing: PrepareBundle(office: office, statistics: statistics), course: course, isStopping: isStopping)
    for file in files {
      let prepared = Result { try ahead.next() }
      do {
        if isStopping() {
          try? prepared.get().evidence.discard()
          return ahead.abandon()
        }
        let checks = RecordChecks(office: office, statistics: statistics)
        var bundle = try ImportBundle(office, checks: checks).commit(prepared.get())
        bundle.left = SettleBundles(office).whyLeft(file)
        each(bundle)
      } catch BundleError.stopped {
        return ahead.abandon()
      } catch {
        each(ImportReport.Bundle(file: file.lastPathComponent, id: nil, outcome: .skipped, left: .ourFault(error)))
      }
    }
  }
}
