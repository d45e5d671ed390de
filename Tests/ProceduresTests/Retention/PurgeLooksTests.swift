import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// Which student record somebody looked at is personal too: it goes in its time, and the log still verifies.
struct PurgeLooksTests {
  private let day: TimeInterval = 86_400

  /// The actions about a subject, each with the personal values that are still kept beside it.
  private func kept(_ subject: String, in desk: Desk) throws -> [[String: String]] {
    try desk.home.store.read { reading in
      try reading.auditEntries(about: subject).map { try reading.openings(of: $0.sequence) }
    }
  }

  @Test func `which record was looked at is known for a year, and that one was looked at for ever`() throws {
    let desk = try Desk()
    let key = try LookUpStudents(desk.sato).dossier("07-1234").record.key
    let log = try desk.logLength()
    desk.home.clock.advance(365 * day - 1)
    #expect(try desk.purge()[.looks] == nil)
    #expect(try kept("list:students", in: desk).map { $0.values.first } == [key.qualified])
    desk.home.clock.advance(1)
    #expect(try desk.purge()[.looks] == 1)
    #expect(try kept("list:students", in: desk) == [[:]])
    #expect(try desk.actions(from: log) == ["student.shown", "retention.applied"])
    #expect(try desk.purge()[.looks] == nil)
    try desk.expectSoundLog()
  }

  @Test func `a search says how many were shown, and keeps nothing of whom`() throws {
    let desk = try Desk()
    let log = try desk.logLength()
    #expect(try LookUpStudents(desk.sato).find("電電", limit: 50).isEmpty == false)
    #expect(try LookUpStudents(desk.sato).find("だれでもない", limit: 50).isEmpty)
    #expect(try LookUpStudents(desk.sato).find(" ", limit: 50).isEmpty)
    #expect(try desk.actions(from: log + 1) == ["list.shown"])
    #expect(try kept("list:students", in: desk) == [[:]])
    #expect(throws: NotAllowed.self) { try LookUpStudents(desk.nightly).find("電電", limit: 50) }
    #expect(throws: NotAllowed.self) { try LookUpStudents(desk.nightly).dossier("07-1234") }
  }

  @Test func `a look beside an application goes with the application`() throws {
    let (desk, _, withdrawn) = try Desk.withHistory()
    let key = RecordKey(number: "05-2000")
    try RecordLook(desk.sato).student(key, beside: withdrawn)
    let subject = AuditDraft.subject(of: withdrawn)
    #expect(try kept(subject, in: desk).contains { $0["record"] == key.qualified })
    desk.home.clock.advance(181 * day)
    let counts = try desk.purge()
    #expect(counts[.cases] == 1 && counts[.looks] == nil)
    #expect(try kept(subject, in: desk).allSatisfy(\.isEmpty))
    try desk.expectSoundLog()
  }

  @Test func `a report that nobody took goes after its time, whatever its name, and a file of another hand stays`()
    throws
  {
    let desk = try Desk()
    let report = DrawUpReport(desk.nightly)
    let facts = try report.run()
    let folder = desk.home.folders.reports
    let log = try desk.logLength()
    _ = try report.place(facts, language: .japanese)
    _ = try report.place(facts, named: "autumn.html", language: .english)
    #expect(try desk.actions(from: log + 1) == ["report.placed", "report.placed"])
    try Data("ours is not the only hand".utf8).write(to: folder.appending(path: "report-2020-01-01.html"))
    desk.home.clock.advance(20 * day)
    // The same name again: its time begins anew.
    _ = try report.place(facts, named: "autumn.html", language: .english)
    desk.home.clock.advance(10 * day)
    #expect(try desk.purge()[.reportFiles] == 1)
    #expect(try desk.home.names(in: folder) == ["autumn.html", "report-2020-01-01.html"])
    desk.home.clock.advance(20 * day)
    #expect(try desk.purge()[.reportFiles] == 1)
    #expect(try desk.home.names(in: folder) == ["report-2020-01-01.html"])
  }
}
