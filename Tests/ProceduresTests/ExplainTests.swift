import Domain
import Procedures
import TestSupport
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

  @Test func `the account of its own approval does not count against an application, another one does`() throws {
    let desk = try Desk()
    let id = try desk.opened()
    let overall = try desk.file(id).assessment.overall
    _ = try DecideApplication(desk.sato).decide(id, Samples.approval())
    #expect(try ExplainApplication(desk.sato).run(id).explanation.assessment.overall == overall)
    let second = try desk.receive(.init(id: "A-2"))
    let again = try ExplainApplication(desk.sato).run(second).explanation.assessment
    #expect(again.overall == .conflict && again.reasons.contains(.recordHasAccount))
  }
}
