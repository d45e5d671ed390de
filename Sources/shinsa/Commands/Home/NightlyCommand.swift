import ArgumentParser
import Domain
import Foundation
import Procedures
import Wording

/// `nightly`: what has to be done every night, step by step; one step's failure stops no other.
struct NightlyCommand: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "nightly",
      abstract: Help.text(
        "夜間処理：取込み、期限の処理、照合のやり直し、メール送信、アカウントファイル", "The night's work: import, deadlines, recheck, mail, account files"),
      discussion: Help.text("例：shinsa nightly（cron や systemd から）", "Example: shinsa nightly (from cron or systemd)"))
  }

  @OptionGroup var home: HomeOptions

  func work(at desk: Desk) throws -> Exit {
    let steps: [(NightlyWording.Step, () throws -> (Sentence, isWhole: Bool))] = [
      (.importing, { try importing(desk) }), (.deadlines, { try deadlines(desk) }), (.recheck, { try recheck(desk) }),
      (.mail, { try mail(desk) }), (.accounts, { try accounts(desk) }),
    ]
    var isWhole = true
    for (step, work) in steps {
      do {
        let (said, isStepWhole) = try work()
        desk.console.say(NightlyWording.done(step, said))
        isWhole = isWhole && isStepWhole
      } catch {
        let failure = Failure(error, zone: desk.office.settings.timeZone)
        desk.console.complain(NightlyWording.done(step, failure.sentences.first ?? FailureWording.ours(step.rawValue)))
        isWhole = false
      }
    }
    return isWhole ? .done : .fallsShort
  }

  private func importing(_ desk: Desk) throws -> (Sentence, isWhole: Bool) {
    do {
      return try importingAlone(desk)
    } catch is HomeLock.Held {
      return (NightlyWording.watchImports, true)
    }
  }

  private func importingAlone(_ desk: Desk) throws -> (Sentence, isWhole: Bool) {
    let lock = try HomeLock(.watching, in: desk.office.folders)
    defer { withExtendedLifetime(lock) {} }
    let report = try ImportBundles(desk.office).run(settle: desk.office.settings.settle)
    report.bundles.compactMap(ImportLines.alarm).forEach(desk.console.complain)
    let areReduced = DoneReduction(desk: desk).run()
    let requests = report.bundles.flatMap(\.requests)
    let said = NightlyWording.imported(
      bundles: report.bundles.count { $0.outcome == .imported }, accepted: requests.count { $0.outcome == .accepted },
      refused: requests.count { $0.outcome == .refused },
      quarantined: report.bundles.count { $0.outcome == .quarantined })
    return (said, areReduced && !report.fallsShort)
  }

  private func deadlines(_ desk: Desk) throws -> (Sentence, isWhole: Bool) {
    let report = try LapseReturned(desk.office).run()
    return (
      NightlyWording.deadlines(
        lapsed: report.lapsed.count, reminded: report.reminded.count, expired: report.expired.count), true
    )
  }

  private func recheck(_ desk: Desk) throws -> (Sentence, isWhole: Bool) {
    let report = try Recheck(desk.office).run()
    return (QueueWording.rechecked(report.changes.count, of: report.checked), true)
  }

  private func mail(_ desk: Desk) throws -> (Sentence, isWhole: Bool) {
    let report: SendDueMail.Report
    do {
      report = try SendDueMail(desk.office).run(includingHeld: false)
    } catch is HomeLock.Held {
      return (NightlyWording.othersSend, true)
    }
    report.complaints.forEach(desk.console.complain)
    return (
      OutboxWording.sent(report.sent.count, held: report.held, accountFiles: report.accountFiles),
      report.failures.isEmpty
    )
  }

  private func accounts(_ desk: Desk) throws -> (Sentence, isWhole: Bool) {
    (AccountsWording.exported(try PublishAccounts(desk.office).run()), true)
  }
}
