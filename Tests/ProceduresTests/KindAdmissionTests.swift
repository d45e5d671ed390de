import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

struct KindAdmissionTests {
  private func request(_ kind: ApplicationKind, token: String? = nil) -> BundleBuilder.Request {
    var request = BundleBuilder.Request(id: "K-1")
    request.kind = kind
    request.token = token
    return request
  }

  private func codes(_ desk: Desk, _ request: BundleBuilder.Request, settings: OfficeSettings? = nil) throws -> [String]
  {
    try BundleBuilder("P-\(try desk.logLength())", [request]).drop(in: desk.home.folders.drop)
    return try desk.importAll(as: desk.home.office(TestHome.nightly, settings: settings)).bundles.flatMap(\.codes)
  }

  @Test func `a change of address is admitted where no link is needed, and needs an account to be approved`() throws {
    let desk = try Desk()
    let id = try desk.receive(request(.changeEmail))
    let file = try desk.file(id)
    #expect(file.state == .waiting)
    #expect(file.application.kind == .changeEmail)
    #expect(try desk.flags(file).contains(.takeover))
    _ = try OpenPicture(desk.sato).bytes(1, of: id)
    #expect(throws: DecisionObstacle.accountMissing) {
      try DecideApplication(desk.sato).decide(id, Samples.approval())
    }
    #expect(try desk.file(id).state == .waiting)
  }

  @Test func `it can be rejected, and returned`() throws {
    let desk = try Desk()
    let id = try desk.receive(request(.changeEmail))
    _ = try DecideApplication(desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"])))
    _ = try DecideApplication(desk.sato).undo(id)
    _ = try DecideApplication(desk.sato).decide(
      id, .sendBack(SendingBack(items: [.init(field: "email", reason: "mistaken")])))
    #expect(try desk.send().sent.count == 1)
    #expect(try desk.file(id).state == .returned)
  }

  @Test func `where a link is needed, none or an unknown one refuses it`() throws {
    let desk = try Desk()
    var settings = desk.home.settings
    settings.linkKinds = [.changeEmail]
    #expect(try codes(desk, request(.changeEmail), settings: settings) == ["form.link-missing"])
    #expect(try codes(desk, request(.changeEmail, token: "x"), settings: settings) == ["request.link-refused"])
  }

  @Test func `a second student number needs the link of an account, and that of a registration is none`() throws {
    let desk = try Desk()
    #expect(try codes(desk, request(.addStudentNumber)) == ["form.link-missing"])
    #expect(try codes(desk, request(.addStudentNumber, token: "x")) == ["request.link-refused"])
    let token = OneTimeToken(from: .seeded(7))
    let email = try EmailAddress("hanako@example.jp").made("e-mail address")
    try desk.sato.write { writing in
      try writing.insertLink(
        NewLink(
          hash: OneTimeToken.hash(of: token.text), purpose: .registration, application: nil, account: nil, email: email,
          mail: "m", expires: desk.home.clock.now.addingTimeInterval(3_600)))
    }
    #expect(try codes(desk, request(.addStudentNumber, token: token.text)) == ["request.link-refused"])
    #expect(try codes(desk, request(.changeEmail, token: token.text)) == [])
  }

  @Test func `a self-service request is taken, makes no case, and spends its id`() throws {
    let desk = try Desk()
    var request = BundleBuilder.Request(id: "S-1")
    request.hasPicture = false
    request.text = """
      <selfService xmlns="urn:shinsa:bundle:1" id="S-1" kind="start-registration"
        submitted="2026-11-21T21:14:05+09:00"><email>hanako@example.jp</email></selfService>
      """
    #expect(try codes(desk, request) == [])
    #expect(try desk.home.store.read { try $0.notices(in: [.prepared]).map(\.purpose) } == [.registrationLink])
    #expect(try desk.home.store.read { try $0.caseIDs(request: "S-1") } == [])
    // Ids are a sender's own across all kinds: no application may bear it.
    var application = BundleBuilder.Request(id: "S-1")
    application.mark = 3
    try BundleBuilder("P-again", [application]).drop(in: desk.home.folders.drop)
    #expect(try desk.importAll().bundles.flatMap(\.codes) == ["request.id-taken"])
  }
}
