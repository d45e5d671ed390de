import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// Rejections and returns can be wrong too, and are corrected like approvals.
struct WrongAnswerTests {
  private let address = "hanako@example.jp"

  private func sentBack() throws -> (portal: Portal, id: CaseID, token: String) {
    let portal = try Portal()
    let id = try portal.desk.opened()
    let items = [SendingBack.Item(field: "image-1", reason: "unreadable")]
    _ = try DecideApplication(portal.desk.sato).decide(id, .sendBack(SendingBack(items: items)))
    portal.desk.home.clock.advance(900)
    return (portal, id, try portal.delivered(.returned).token())
  }

  private func again(_ id: String, _ token: String, mends: String = "A-1") -> BundleBuilder.Request {
    var request = BundleBuilder.Request(id: id)
    (request.token, request.resubmits, request.mark) = (token, mends, 9)
    return request
  }

  @Test func `a wrong rejection opens a new case, and the applicant is told`() throws {
    let portal = try Portal()
    let id = try portal.desk.opened()
    _ = try DecideApplication(portal.desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"])))
    portal.desk.home.clock.advance(900)
    _ = try portal.deliver()
    let new = try portal.correct(id)
    #expect(try portal.deliver().map(\.purpose) == [.corrected])
    _ = try OpenPicture(portal.desk.sato).bytes(1, of: new.id)
    try portal.desk.approve(new.id)
    portal.desk.home.clock.advance(900)
    #expect(try portal.deliver().map(\.purpose) == [.approvedNew])
    #expect(try portal.account(address).enrolments.map(\.application) == [new.id])
  }

  @Test func `the link of a wrong return is void, and its deadline passes without a word`() throws {
    let (portal, id, token) = try sentBack()
    _ = try portal.correct(id)
    _ = try portal.deliver()
    #expect(try portal.codes(again("A-2", token)) == ["request.link-refused"])
    for day in [12.0, 1, 1, 1] {
      portal.desk.home.clock.advance(day * 86_400)
      let report = try LapseReturned(portal.desk.nightly).run()
      #expect(report.lapsed.isEmpty && report.reminded.isEmpty)
    }
    #expect(try portal.deliver().isEmpty)
    #expect(try portal.desk.file(id).state == .returned)
  }

  @Test func `a case that stands for a corrected one is returned and mended like any other`() throws {
    let portal = try Portal()
    let id = try portal.desk.opened()
    _ = try DecideApplication(portal.desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"])))
    portal.desk.home.clock.advance(900)
    _ = try portal.deliver()
    let new = try portal.correct(id)
    let items = [SendingBack.Item(field: "image-1", reason: "unreadable")]
    _ = try DecideApplication(portal.desk.sato).decide(new.id, .sendBack(SendingBack(items: items)))
    portal.desk.home.clock.advance(900)
    let token = try portal.delivered(.returned).token()
    // The applicant knows the application by its own id, as it was sent.
    #expect(try portal.codes(again("A-2", token)) == [])
    #expect(try portal.desk.file(new.id).state == .superseded)
    #expect(try portal.desk.file(id).state == .rejected)
  }
}
