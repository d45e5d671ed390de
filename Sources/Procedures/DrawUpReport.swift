import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Draws up a day of the office in figures (manual: reports).
public struct DrawUpReport: Sendable {
  /// The day has not begun.
  public struct DayAhead: Error, Hashable, Sendable {
    /// Which.
    public var day: CalendarDate

    /// Names the day.
    public init(day: CalendarDate) { self.day = day }
  }

  let office: Office

  /// Reports on an office.
  public init(_ office: Office) { self.office = office }

  /// The day that it is now.
  public var today: CalendarDate { CalendarDate(of: office.clock(), in: office.settings.timeZone) }

  /// The figures of a day, today's unless told otherwise; throws `NotAllowed`, `DayAhead` or `StoreError`.
  public func run(day: CalendarDate? = nil) throws -> ReportFacts {
    try office.admit(.report)
    let today = today
    let day = day ?? today
    guard day <= today else { throw DayAhead(day: day) }
    let calendar = ReportCalendar(day: day, zone: office.settings.timeZone)
    let ledger = try office.store.read { try $0.reportLedger(calendar) }
    return ReportFacts(ledger, of: calendar, at: office.clock(), counting: try office.openingDays())
  }

  /// The page of a report.
  public func page(_ facts: ReportFacts, language: Language) -> Data {
    ReportPage(facts, of: office.settings.university.name, training: office.settings.training).bytes(language)
  }

  /// Lays the page of a report below `export/reports`, in place of an earlier one of that name; returns the file.
  ///
  /// It is called after its day unless told otherwise, and the folder's group may read it. The log says so first: by it a page
  /// that nobody picks up is known to be ours when its time is over.
  public func place(_ facts: ReportFacts, named name: String? = nil, language: Language) throws -> URL {
    try office.admit(.report)
    let folder = office.folders.reports
    let file = folder.appending(path: name ?? "report-\(facts.calendar.day).html")
    let group = office.settings.exportGroups[folder.lastPathComponent]
    let page = page(facts, language: language)
    try office.write { writing in
      try writing.record(
        AuditDraft(
          .reportPlaced, subject: AuditDraft.subject(ofReport: file.lastPathComponent),
          facts: ["day": .text(facts.calendar.day.description), "sha256": .text(Digest.sha256Hex(page))]))
    }
    try ExportFile.place(page, at: file, group: group, overwriting: true)
    return file
  }
}
