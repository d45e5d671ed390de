import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

struct StudentLoadTests {
  private func sheet(_ desk: Desk, others: Int = 3, spoilt: Int = 0) throws -> URL {
    let file = desk.home.folders.state.appending(path: "sheet.csv")
    try StudentSheet.write(to: file, others: others, spoilt: spoilt)
    return file
  }

  private func count(_ desk: Desk) throws -> Int { try desk.home.store.read { try $0.studentCount() } }

  @Test func `a file becomes an edition, and the next replaces it`() throws {
    let desk = try Desk(records: false)
    let first = try LoadStudents(desk.nightly).run(try sheet(desk))
    #expect(first.snapshot == 1)
    #expect(first.before == 0)
    #expect(first.file.rows == 4)
    let second = try LoadStudents(desk.nightly).run(try sheet(desk, others: 6))
    #expect(second.snapshot == 2)
    #expect(second.before == 4)
    #expect(try count(desk) == 7)
    #expect(try desk.actions().suffix(2) == ["students.imported", "students.imported"])
    try desk.expectSoundLog()
  }

  @Test func `a trial says what would come and changes nothing`() throws {
    let desk = try Desk()
    let log = try desk.logLength()
    let report = try LoadStudents(desk.nightly).run(try sheet(desk, others: 6), LoadStudents.Manner(isTrial: true))
    #expect(report.snapshot == nil)
    #expect(report.before == 4)
    #expect(report.file.rows == 7)
    #expect(try count(desk) == 4)
    #expect(try desk.home.store.read { try $0.newestSnapshot() } == 1)
    #expect(try desk.logLength() == log)
  }

  @Test func `a file that loses too many records is refused, unless somebody takes the loss`() throws {
    // Half of the records may go: of eight, four stay.
    let desk = try Desk(records: false)
    _ = try LoadStudents(desk.nightly).run(try sheet(desk, others: 7))
    let refused = try #require(throws: LoadStudents.Refused.self) {
      try LoadStudents(desk.nightly).run(try sheet(desk, others: 2))
    }
    guard case .tooManyLost(before: 8, after: 3, allowed: 0.5) = refused else {
      Issue.record("\(refused)")
      return
    }
    #expect(try count(desk) == 8)
    #expect(try LoadStudents(desk.nightly).run(try sheet(desk, others: 3)).snapshot != nil)
    _ = try LoadStudents(desk.nightly).run(try sheet(desk, others: 0), LoadStudents.Manner(acceptsLoss: true))
    #expect(try count(desk) == 1)
  }

  @Test func `a file with too many unusable rows is refused whole`() throws {
    // A quarter of the rows may be unusable.
    let desk = try Desk()
    #expect(try LoadStudents(desk.nightly).run(try sheet(desk, others: 5, spoilt: 2)).file.refused.count == 2)
    let refused = try #require(throws: LoadStudents.Refused.self) {
      try LoadStudents(desk.nightly).run(try sheet(desk, others: 5, spoilt: 3))
    }
    guard case .tooManyUnusable(let report, allowed: 0.25) = refused else {
      Issue.record("\(refused)")
      return
    }
    #expect(report.refused.count == 3)
    #expect(try count(desk) == 6)
  }

  @Test func `a file of which no row can be used is refused for its rows, not as an empty one`() throws {
    let desk = try Desk()
    let file = desk.home.folders.state.appending(path: "sheet.csv")
    try Data("学籍番号,氏名\r\n,\r\n1,\r\n".utf8).write(to: file)
    let refused = try #require(throws: LoadStudents.Refused.self) { try LoadStudents(desk.nightly).run(file) }
    guard case .tooManyUnusable(let report, _) = refused else {
      Issue.record("\(refused)")
      return
    }
    #expect(report.rows == 0)
    #expect(!report.refused.isEmpty)
  }

  @Test func `a file without any record, and one that is none, change nothing`() throws {
    let desk = try Desk()
    let file = desk.home.folders.state.appending(path: "sheet.csv")
    for text in ["学籍番号,氏名\r\n", "a,b\r\n1,2\r\n", ""] {
      try Data(text.utf8).write(to: file)
      #expect(throws: (any Error).self) {
        try LoadStudents(desk.nightly).run(file, LoadStudents.Manner(acceptsLoss: true))
      }
    }
    #expect(try count(desk) == 4)
    #expect(throws: NotAllowed.self) {
      try LoadStudents(desk.home.office(Actor(name: "ito", osUser: "ito", role: .auditor))).run(file)
    }
  }

  @Test func `new records are news for what waits`() throws {
    let desk = try Desk(records: false)
    var request = BundleBuilder.Request(id: "A-1")
    request.mark = 1
    let id = try desk.receive(request)
    #expect(try desk.file(id).assessment.overall == .noRecord)
    #expect(try Recheck(desk.nightly).run().changes.isEmpty)
    _ = try LoadStudents(desk.nightly).run(try sheet(desk))
    let changes = try Recheck(desk.nightly).run().changes
    #expect(changes.map(\.id) == [id])
    #expect(changes.map(\.before) == [.noRecord])
    #expect(changes.map(\.after) == [.clear])
    #expect(changes.map(\.recordBefore) == [nil])
    #expect(changes.map(\.recordAfter) == [Samples.record().key])
    #expect(try desk.file(id).assessment.overall == .clear)
    #expect(try desk.file(id).snapshot == 1)
    #expect(try Recheck(desk.nightly).run().changes.isEmpty)
    try desk.expectSoundLog()
  }

  @Test func `a recheck of more than one transaction takes all, says what each was, and the log holds it`() throws {
    let desk = try Desk(records: false)
    let requests = (1...60).map { BundleBuilder.Request(id: "A-\($0)") }
    try BundleBuilder("P-1", requests).drop(in: desk.home.folders.drop)
    try desk.importAll()
    _ = try LoadStudents(desk.nightly).run(try sheet(desk))
    let start = try desk.logLength()
    let report = try Recheck(desk.nightly).run()
    #expect(report.checked == 60)
    #expect(report.changes.map(\.request) == requests.map(\.id))
    #expect(report.changes.allSatisfy { $0.before == .noRecord && $0.after != .noRecord })
    #expect(try desk.actions(from: start + 1) == Array(repeating: "application.rechecked", count: 60))
    let id = try #require(report.changes.last).id
    let entry = try #require(try desk.home.store.read { try $0.auditEntries(about: "application:\(id)") }.last)
    #expect(entry.json.contains("\"before\":\"no_record\""))
    #expect(!entry.json.contains("07-1234"))
    #expect(try desk.home.store.read { try $0.openings(of: entry.sequence) } == ["record": "registrar:07-1234"])
    try desk.expectSoundLog()
  }

  @Test func `what is decided is not checked again`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, Samples.approval())
    _ = try LoadStudents(desk.nightly).run(try sheet(desk, others: 9))
    #expect(try Recheck(desk.nightly).run().changes.isEmpty)
    #expect(try desk.file(id).snapshot == 1)
  }
}
