import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// What time alone does to returned applications.
struct LapseTests {
  private let day: TimeInterval = 86_400

  /// A returned application whose mail has just left; the link's token and the deadline.
  private func returned() throws -> (portal: Portal, id: CaseID, token: String, deadline: Date) {
    let portal = try Portal()
    let id = try portal.desk.opened()
    let items = [SendingBack.Item(field: "image-1", reason: "unreadable")]
    _ = try DecideApplication(portal.desk.sato).decide(id, .sendBack(SendingBack(items: items)))
    portal.desk.home.clock.advance(900)
    let token = try portal.delivered(.returned).token()
    return (portal, id, token, portal.desk.home.clock.now.addingTimeInterval(14 * day))
  }

  private func again(_ id: String, _ token: String) -> BundleBuilder.Request {
    var request = BundleBuilder.Request(id: id)
    (request.token, request.resubmits, request.mark) = (token, "A-1", 9)
    return request
  }

  private func night(_ portal: Portal) throws -> LapseReturned.Report { try LapseReturned(portal.desk.nightly).run() }

  @Test func `three days before the deadline the applicant is reminded, once, with the same deadline`() throws {
    let (portal, id, first, deadline) = try returned()
    portal.desk.home.clock.advance(11 * day - 1)
    #expect(try night(portal).reminded == [])
    portal.desk.home.clock.advance(1)
    #expect(try night(portal).reminded == [id])
    #expect(try night(portal).reminded == [])
    let token = try portal.delivered(.deadlineNear).token()
    portal.desk.home.clock.advance(day)
    #expect(try night(portal).reminded == [])
    #expect(try portal.deliver().isEmpty)
    #expect(token != first)
    let now = portal.desk.home.clock.now
    let links = try portal.desk.home.store.read { try $0.resubmissionDeadline(of: id) }
    #expect(links == deadline)
    #expect(deadline > now)
    // Either link serves, and the other is void with it.
    #expect(try portal.codes(again("A-2", first)) == [])
    #expect(try portal.codes(again("A-3", token)) == ["request.link-refused"])
    try portal.desk.expectSoundLog()
  }

  @Test func `the new link serves as well as the first, until the same moment`() throws {
    let (portal, _, _, deadline) = try returned()
    portal.desk.home.clock.advance(11 * day)
    _ = try night(portal)
    let token = try portal.delivered(.deadlineNear).token()
    portal.desk.home.clock.advance(deadline.timeIntervalSince(portal.desk.home.clock.now) + 1)
    var late = again("A-2", token)
    late.submitted = portal.desk.home.clock.now
    #expect(try portal.codes(late) == ["request.link-refused"])
    late = again("A-3", token)
    late.submitted = deadline.addingTimeInterval(-1)
    #expect(try portal.codes(late) == [])
  }

  @Test func `a mail that was sent again has another deadline, of which the applicant is reminded too`() throws {
    let (portal, id, first, _) = try returned()
    portal.desk.home.clock.advance(11 * day)
    #expect(try night(portal).reminded == [id])
    _ = try portal.deliver()
    let resent = try ResendMail(portal.desk.sato).lastMail(about: id)
    #expect(resent.purpose == .returned)
    let second = try portal.delivered(.returned).token()
    #expect(try portal.codes(again("A-2", first)) == ["request.link-refused"])
    #expect(try night(portal).reminded == [])
    portal.desk.home.clock.advance(11 * day)
    #expect(try night(portal).reminded == [id])
    #expect(try portal.codes(again("A-3", second)) == [])
  }

  @Test
  func `after the deadline, and a day for what was sent in time, the application lapses and its applicant is told`()
    throws
  {
    let (portal, id, token, _) = try returned()
    portal.desk.home.clock.advance(15 * day - 1)
    #expect(try night(portal).lapsed == [])
    portal.desk.home.clock.advance(1)
    let start = try portal.desk.logLength()
    #expect(try night(portal).lapsed == [id])
    #expect(try portal.desk.file(id).state == .lapsed)
    #expect(try night(portal).lapsed == [])
    let mails = try portal.deliver()
    #expect(mails.map(\.purpose).contains(.lapsed))
    #expect(try portal.codes(again("A-2", token)) == ["request.link-refused"])
    #expect(try portal.desk.actions(from: start + 1).contains("application.lapsed"))
    try portal.desk.expectSoundLog()
  }

  @Test func `a resubmission that was sent before the deadline is taken though a night lies between`() throws {
    let (portal, id, token, deadline) = try returned()
    portal.desk.home.clock.advance(14 * day + 3_600)
    _ = try night(portal)
    var request = again("A-2", token)
    request.submitted = deadline.addingTimeInterval(-60)
    #expect(try portal.codes(request) == [])
    #expect(try portal.desk.file(id).state == .superseded)
  }

  @Test func `what came in time neither lapses nor is reminded of`() throws {
    let (portal, id, token, _) = try returned()
    #expect(try portal.codes(again("A-2", token)) == [])
    portal.desk.home.clock.advance(12 * day)
    #expect(try night(portal).isEmpty)
    portal.desk.home.clock.advance(12 * day)
    #expect(try night(portal).isEmpty)
    #expect(try portal.desk.file(id).state == .superseded)
  }

  @Test func `a lapsed application can be followed by another, with no link of its own`() throws {
    let (portal, _, _, _) = try returned()
    portal.desk.home.clock.advance(16 * day)
    _ = try night(portal)
    var fresh = BundleBuilder.Request(id: "A-9")
    fresh.mark = 9
    #expect(try portal.codes(fresh) == [])
  }

  @Test func `what is not announced has no deadline, and what waits never lapses`() throws {
    let portal = try Portal()
    let id = try portal.desk.opened()
    let items = [SendingBack.Item(field: "image-1", reason: "unreadable")]
    _ = try DecideApplication(portal.desk.sato).decide(id, .sendBack(SendingBack(items: items)))
    let waiting = try portal.desk.opened("A-2", mark: 3, email: "taro@example.jp")
    portal.desk.home.clock.advance(100 * day)
    #expect(try night(portal).isEmpty)
    #expect(try portal.desk.file(id).state == .returned)
    #expect(try portal.desk.file(waiting).state == .waiting)
  }

  @Test func `the night's work is the importer's, not an auditor's`() throws {
    let portal = try Portal()
    let auditor = portal.desk.home.office(Actor(name: "kansa", osUser: "kansa", role: .auditor))
    #expect(throws: NotAllowed(deed: .importBundles, role: .auditor)) { try LapseReturned(auditor).run() }
  }
}

extension LapseReturned.Report {
  /// Whether the night had nothing to do.
  fileprivate var isEmpty: Bool { lapsed.isEmpty && reminded.isEmpty && expired.isEmpty }
}
