import Domain
import Foundation
import Procedures
import Wording

/// Draws up the report of the day that has ended.
struct ReportTask: NightTask {
  let step = NightStep.report

  func run(_ office: Office) throws -> NightStepReport {
    let report = DrawUpReport(office)
    let yesterday = CalendarDate(of: office.clock().addingTimeInterval(-86_400), in: office.settings.timeZone)
    let facts = try report.run(day: yesterday)
    let file = try report.place(facts, language: office.settings.language)
    let said = ReportWording.night("export/reports/" + file.lastPathComponent, addsUp: facts.addsUp)
    guard !facts.addsUp else { return NightStepReport(.done, said) }
    return NightStepReport(.fallsShort, said, needs: [ReportWording.verdict(facts.ledger.balance)])
  }
}

/// Removes what has been kept for its time.
struct PurgeTask: NightTask {
  let step = NightStep.purge

  func run(_ office: Office) throws -> NightStepReport {
    let report = try PurgeHome(office).run(isDry: false)
    let needs = report.failures.map { rule, error in
      RetentionWording.failed(rule, Failure(error, zone: office.settings.timeZone).sentence)
    }
    // What somebody who reads keeps from being wiped, the next night wipes.
    return NightStepReport(
      needs.isEmpty ? .done : .fallsShort, RetentionWording.done(report.count, isDry: false), needs: needs)
  }
}

/// Makes a backup, once all else is done.
struct BackupTask: NightTask {
  let step = NightStep.backup

  func run(_ office: Office) throws -> NightStepReport {
    let backup = BackUpHome(office)
    // An exercise needs no backup; a real home without one needs somebody.
    guard backup.hasLock else {
      let isExercise = office.settings.training
      return NightStepReport(
        isExercise ? .done : .fallsShort, NightlyWording.noBackup, needs: isExercise ? [] : [BackupWording.noKey])
    }
    let report = try backup.run()
    let said = BackupWording.made(report.file.lastPathComponent, bytes: report.bytes, files: report.files)
    guard !report.missing.isEmpty else { return NightStepReport(.done, said) }
    return NightStepReport(.fallsShort, said, needs: [BackupWording.missing(report.missing)])
  }
}
