import Domain
import Foundation
import Store

/// Removes what has been kept for its time, in every place where a copy lies (manual: retention).
///
/// Each rule works in transactions of a few hundred things, so that staff are never kept waiting; wherever a run stops, the
/// next one goes on from there.
public struct PurgeHome: Sendable {
  /// What a run removed, or a dry run would.
  public struct Report: Sendable {
    /// Whether nothing was changed.
    public var isDry: Bool
    /// The rules that have a time, in the order in which they are applied.
    public var tallies: [RetentionTally] = []
    /// Rules that could not be applied to the end, and why; the next run goes on with them.
    public var failures: [(rule: RetentionRule?, error: any Error)] = []
    /// Whether the bytes are off the disk too; false while somebody still reads an older state of the database.
    public var isWiped = true

    /// How much there is of all rules together.
    public var count: Int { tallies.reduce(0) { $0 + $1.count } }
  }

  let office: Office

  /// Works for an office.
  public init(_ office: Office) { self.office = office }

  /// Applies every rule, or with `isDry` says exactly what applying them would remove.
  ///
  /// One rule that cannot be applied stops no other. Throws `NotAllowed`, `HomeLock.Held`, or what makes the whole run
  /// impossible.
  public func run(isDry: Bool) throws -> Report {
    try office.admit(.keep)
    let moment = office.clock()
    var report = Report(isDry: isDry)
    if isDry {
      for (rule, limit) in limits(at: moment) { try report.tallies.append(found(rule, before: limit)) }
      return report
    }
    let lock = try HomeLock(.keeping, in: office.folders)
    defer { withExtendedLifetime(lock) {} }
    for (rule, limit) in limits(at: moment) {
      var tally = RetentionTally(rule)
      do {
        try apply(rule, before: limit, into: &tally)
      } catch {
        report.failures.append((rule, error))
      }
      report.tallies.append(tally)
    }
    do {
      try wipe(into: &report)
    } catch {
      report.failures.append((nil, error))
    }
    return report
  }

  /// The rules that have a time, each with the moment before which it was over.
  private func limits(at moment: Date) -> [(RetentionRule, Date)] {
    RetentionRule.allCases.compactMap { rule in
      office.settings.retention.days(rule).map { (rule, moment.addingTimeInterval(-Double($0) * 86_400)) }
    }
  }

  private func found(_ rule: RetentionRule, before limit: Date) throws -> RetentionTally {
    var tally = RetentionTally(rule)
    switch rule {
    case .bundles: tally.add(try office.store.read { try $0.bundlesKeptWhole(settledBefore: limit) }.map(\.settled))
    case .mailFiles, .receiptFiles, .accountFiles, .auditFiles, .reportFiles:
      tally.add(try UnclaimedFiles(office).due(rule, before: limit).map(\.since))
    case .pictures, .quarantine, .refusals, .cases, .rejected, .notes, .mails, .links, .bounces, .looks,
      .passwordFailures, .importFailures:
      tally.add(try office.store.read { try $0.due(rule, before: limit) }.map(\.since))
    }
    return tally
  }

  private func apply(_ rule: RetentionRule, before limit: Date, into tally: inout RetentionTally) throws {
    switch rule {
    case .bundles: try reduceBundles(before: limit, into: &tally)
    case .mailFiles, .receiptFiles, .accountFiles, .auditFiles, .reportFiles:
      try UnclaimedFiles(office).remove(rule, before: limit, into: &tally)
    case .pictures, .quarantine, .refusals, .cases, .rejected, .notes, .mails, .links, .bounces, .looks,
      .passwordFailures, .importFailures:
      try PurgeRows(office).remove(rule, before: limit, into: &tally)
    }
  }

  /// What an import does at its end too; where one is under way, it is left to that one.
  private func reduceBundles(before limit: Date, into tally: inout RetentionTally) throws {
    let due = try office.store.read { try $0.bundlesKeptWhole(settledBefore: limit) }
    do {
      let report = try ReduceDone(office).run()
      let done = Set(try office.store.read { try $0.bundlesKeptWhole(settledBefore: limit) }.map(\.id))
      tally.add(due.filter { !done.contains($0.id) }.map(\.settled))
      if let (_, error) = report.failed.first { throw error }
    } catch is HomeLock.Held {
      return
    }
  }

  /// Empties the write-ahead log, and removes sealed files that nobody can open any more.
  private func wipe(into report: inout Report) throws {
    do {
      try office.store.emptyLog()
    } catch StoreError.busy {
      report.isWiped = false
    }
    _ = try office.removeUnreadableEvidence()
  }
}
