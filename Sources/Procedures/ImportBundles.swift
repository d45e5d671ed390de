import Domain
import Foundation
import Intake

/// Takes in what lies in the drop folder: commit first, then receipt and move, each of which a later run can finish.
public struct ImportBundles: Sendable {
  let office: Office

  /// Imports for an office.
  public init(_ office: Office) { self.office = office }

  /// Imports the bundles that are ready, oldest first, or just the files named; `each` hears of every bundle as it ends.
  ///
  /// Files lie still by the system's clock, whatever the office's clock says. Throws `NotAllowed`, `HomeLock.Held`, or
  /// what makes the whole run impossible.
  public func run(
    files: [URL]? = nil, settle: TimeInterval, systemClock: @Sendable () -> Date = { Date() },
    isStopping: () -> Bool = { false },
    each: (ImportReport.Bundle) -> Void = { _ in }
  ) throws -> ImportReport {
    try office.admit(.importBundles)
    let lock = try HomeLock(.importing, in: office.folders)
    defer { withExtendedLifetime(lock) {} }
    try office.removeOrphanedEvidence()
    try SettleBundles(office).run()
    let folder = DropFolder(import: office.folders.drop, settle: settle, now: systemClock())
    let reader = BundleReader(rules: office.settings.intakeRules(now: office.clock()))
    let scan = try folder.scan(reader)
    var report = ImportReport()
    for file in files ?? scan.ready {
      if isStopping() { break }
      let bundle = take(file)
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
    return report
  }

  /// One bundle's failure never stops the next.
  private func take(_ file: URL) -> ImportReport.Bundle {
    do {
      let report = try ImportBundle(office).run(file)
      try SettleBundles(office).run()
      return report
    } catch {
      return ImportReport.Bundle(
        file: file.lastPathComponent, id: nil, outcome: .skipped, left: .ourFault(error))
    }
  }
}
