import Domain
import Foundation
import TestSupport
import Testing

/// What is left of an application whose applicant was erased: everything that reports count, nothing that says who it was.
struct ErasedCaseTests {
  private func erased(_ decision: Decision) throws -> Case {
    var file = try Samples.file().decided(decision, in: Samples.context())
    file.announced = FixedClock.start
    return file.erased(at: FixedClock.start)
  }

  @Test func `of a rejection the reasons stay and the words to the applicant go`() throws {
    let file = try erased(.reject(Rejection(reasons: ["not-enrolled"], note: "電話でお話ししたとおり")))
    #expect(file.decision?.decision == .reject(Rejection(reasons: ["not-enrolled"])))
    #expect(file.state == .rejected && file.decision?.by == Samples.sato.signature)
  }

  @Test func `of a return the items stay and the words to the applicant go`() throws {
    let items = [SendingBack.Item(field: "image-1", reason: "unreadable")]
    let file = try erased(.sendBack(SendingBack(items: items, note: "明るい所で")))
    #expect(file.decision?.decision == .sendBack(SendingBack(items: items)))
  }

  @Test func `of an approval the kind of document stays, the record and its expiry go`() throws {
    var seen = Samples.seen
    seen.expiry = CalendarDate(iso: "2030-04-01")
    let file = try erased(Samples.approval(seen: seen, reason: "窓口で確認"))
    guard case .approve(let approval) = file.decision?.decision else { throw Missing("an approval") }
    #expect(approval.record == .erased && approval.reason == nil)
    #expect(approval.seen?.document == seen.document && approval.seen?.expiry == nil)
  }

  @Test func `no value that the applicant stated is left in what is stored`() throws {
    let before = try Samples.file()
    let after = before.erased(at: FixedClock.start)
    let text = String(decoding: try JSONEncoder().encode(after.application), as: UTF8.self)
    for value in [before.application.email.asWritten, before.application.applicant.name.display] {
      #expect(!text.contains(value))
    }
    #expect(after.application.id == before.application.id && after.application.kind == before.application.kind)
    #expect(after.application.enrolment.faculty == before.application.enrolment.faculty)
    #expect(after.application.enrolment.department.isEmpty && after.application.applicant.birthDate == nil)
    #expect(after.assessment.record == nil && after.assessment.candidates.isEmpty)
    #expect(after.assessment.overall == before.assessment.overall)
  }

  @Test func `an erased address is none that anybody could have`() {
    #expect(EmailAddress.erased.asWritten.hasSuffix(".invalid"))
    #expect(EmailAddress(EmailAddress.erased.asWritten) == .erased)
  }
}
