import Domain
import Procedures
import Wording

/// The work of one step of the night.
protocol NightTask: Sendable {
  /// Which step.
  var step: NightStep { get }
  /// Does it; what it throws makes the step a failed one.
  func run(_ office: Office) throws -> NightStepReport
}

/// What a night does.
enum Night {
  /// Every step in its order: what came in time is taken in before its time is over, a mail leaves after what it speaks of,
  /// and the backup has all of it (manual: nightly, section 1).
  static let inOrder: [any NightTask] = [
    ImportTask(), DeadlineTask(), RecheckTask(), MailTask(), AccountTask(), ReportTask(), CheckpointTask(), PurgeTask(),
    BackupTask(),
  ]
}

/// Takes bundles in, and reduces those that have lain for their time.
struct ImportTask: NightTask {
  let step = NightStep.importing

  func run(_ office: Office) throws -> NightStepReport {
    do {
      let lock = try HomeLock(.watching, in: office.folders)
      defer { withExtendedLifetime(lock) {} }
      return try takeIn(office)
    } catch is HomeLock.Held {
      return NightStepReport(.done, NightlyWording.watchImports)
    }
  }

  private func takeIn(_ office: Office) throws -> NightStepReport {
    let report = try ImportBundles(office).run(settle: office.settings.settle)
    let unreduced = DoneReduction(office: office).run()
    let requests = report.bundles.flatMap(\.requests)
    let (refused, quarantined) = (
      requests.count { $0.outcome == .refused }, report.bundles.count { $0.outcome == .quarantined }
    )
    var needs = report.bundles.compactMap(ImportLines.alarm) + unreduced
    if refused + quarantined > 0 { needs.append(NightlyWording.refused(refused, quarantined: quarantined)) }
    needs += report.bundles.filter { $0.left != nil && !$0.needsHelp }.flatMap { bundle in
      bundle.isLeftForNow ? [] : ImportLines.of(bundle).suffix(1)
    }
    let said = NightlyWording.imported(
      bundles: report.bundles.count { $0.outcome == .imported }, accepted: requests.count { $0.outcome == .accepted },
      refused: refused, quarantined: quarantined)
    return NightStepReport(unreduced.isEmpty && !report.fallsShort ? .done : .fallsShort, said, needs: needs)
  }
}

extension ImportReport.Bundle {
  /// Whether it is only too new, or no bundle at all.
  fileprivate var isLeftForNow: Bool {
    switch left {
    case .notSettled, .noBundle: true
    case .ourFault, .notPutAway, nil: false
    }
  }
}

/// Reminds, lets lapse, ends first passwords.
struct DeadlineTask: NightTask {
  let step = NightStep.deadlines

  func run(_ office: Office) throws -> NightStepReport {
    let report = try LapseReturned(office).run()
    return NightStepReport(
      .done,
      NightlyWording.deadlines(
        lapsed: report.lapsed.count, reminded: report.reminded.count, expired: report.expired.count))
  }
}

/// Compares what waits with the newest records.
struct RecheckTask: NightTask {
  let step = NightStep.recheck

  func run(_ office: Office) throws -> NightStepReport {
    let report = try Recheck(office).run()
    return NightStepReport(.done, QueueWording.rechecked(report.changes.count, of: report.checked))
  }
}

/// Sends what is due.
struct MailTask: NightTask {
  let step = NightStep.mail

  func run(_ office: Office) throws -> NightStepReport {
    let report: SendDueMail.Report
    do {
      report = try SendDueMail(office).run(includingHeld: false)
    } catch is HomeLock.Held {
      return NightStepReport(.done, NightlyWording.othersSend)
    }
    return NightStepReport(
      report.failures.isEmpty ? .done : .fallsShort,
      OutboxWording.sent(report.sent.count, held: report.held, accountFiles: report.accountFiles),
      needs: report.complaints)
  }
}

/// Tells the portal of accounts that changed.
struct AccountTask: NightTask {
  let step = NightStep.accounts

  func run(_ office: Office) throws -> NightStepReport {
    NightStepReport(.done, AccountsWording.exported(try PublishAccounts(office).run()))
  }
}

/// States where the audit log ends.
struct CheckpointTask: NightTask {
  let step = NightStep.checkpoint

  func run(_ office: Office) throws -> NightStepReport {
    let report = try KeepCheckpoint(office).run()
    return NightStepReport(.done, NightlyWording.checkpoint(report.number, entries: report.head.count))
  }
}
