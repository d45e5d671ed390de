import Domain
import Procedures
import Testing

struct ExplainTests {
  @Test func `an explanation is a look in the log, and changes nothing of the application`() throws {
    let desk = try Desk()
    let id = try desk.receive(.init(id: "A-1"))
    let before = try desk.file(id)
    let start = try desk.logLength()
    let report = try ExplainApplication(desk.sato).run(id)
    #expect(report.explanation.assessment == before.assessment)
    #expect(report.snapshot == before.snapshot)
    #expect(try desk.actions(from: start + 1) == ["application.shown"])
    #expect(try desk.file(id) == before)
    #expect(throws: NotAllowed.self) { try ExplainApplication(desk.nightly).run(id) }
    #expect(throws: CaseNotFound.unknown) { try ExplainApplication(desk.sato).run(99) }
    #expect(try desk.logLength() == start + 1)
  }
}
