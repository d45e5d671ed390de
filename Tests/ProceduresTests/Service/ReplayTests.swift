import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// Requests that come twice.
struct ReplayTests {
  private let address = "hanako@example.jp"

  private func again(_ portal: Portal, _ request: BundleBuilder.Request) throws -> [ImportReport.Request.Outcome] {
    try portal.send([request]).requests.map(\.outcome)
  }

  @Test func `the same request in another bundle is a repeat, and does nothing`() throws {
    let portal = try Portal()
    let request = try portal.register(address)
    #expect(try portal.codes(request) == [])
    _ = try portal.deliver()
    let log = try portal.desk.logLength()
    #expect(try again(portal, request) == [.repeat])
    #expect(try portal.deliver().isEmpty)
    #expect(try portal.desk.actions(from: log + 1) == ["bundle.imported"])
  }

  @Test func `a change of password that comes again changes nothing, though its current password was right once`()
    throws
  {
    let portal = try Portal()
    try portal.settledAccount()
    let request = try portal.change(address, to: "Another2026")
    #expect(try again(portal, request) == [.accepted])
    #expect(try portal.codes(portal.change(address, current: "Another2026", to: Portal.password)) == [])
    #expect(try again(portal, request) == [.repeat])
    #expect(try portal.opens(address, Portal.password, second: Portal.second))
    #expect(try portal.desk.home.store.read { try $0.credentialFailures(of: address) } == CredentialFailures())
  }

  @Test func `a link that was redeemed and comes again is a repeat, not a refusal`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    #expect(try portal.codes(portal.reset(address)) == [])
    let request = try portal.setAnew(portal.delivered(.resetLink).token(), "Fifth-2026", "Sixth-2026")
    #expect(try again(portal, request) == [.accepted])
    #expect(try again(portal, request) == [.repeat])
    portal.desk.home.clock.advance(100 * 86_400)
    #expect(try again(portal, request) == [.repeat])
  }

  @Test func `another request under an id that was taken is refused, whatever kinds they are`() throws {
    let portal = try Portal()
    #expect(try portal.codes(portal.request(.startRegistration, [("email", address)], id: "S-same")) == [])
    let other = try portal.request(.startResetPassword, [("account", address)], id: "S-same")
    #expect(try portal.codes(other) == ["request.id-taken"])
    var application = BundleBuilder.Request(id: "S-same")
    application.mark = 2
    #expect(try portal.codes(application) == ["request.id-taken"])
    _ = try portal.desk.receive(BundleBuilder.Request(id: "A-same"))
    #expect(
      try portal.codes(portal.request(.startRegistration, [("email", address)], id: "A-same")) == ["request.id-taken"])
  }

  @Test func `a refused request leaves its id free, and is judged again when it comes again`() throws {
    let portal = try Portal()
    let first = try portal.newAccount().password
    let request = try portal.change(address, current: "Wrong-2026", to: Portal.password, second: Portal.second)
    #expect(try portal.codes(request) == ["request.credentials-refused"])
    #expect(try portal.codes(request) == ["request.credentials-refused"])
    #expect(try portal.desk.home.store.read { try $0.credentialFailures(of: address).count } == 2)
    var right = try portal.request(
      .setPassword, [("account", address)],
      sealed: [(.currentPassword, first), (.password, Portal.password), (.secondPassword, Portal.second)],
      id: request.id)
    #expect(try portal.codes(right) == [])
    right = request
    #expect(try portal.codes(right) == ["request.id-taken"])
  }

  @Test func `the same bundle again counts no wrong password twice`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let bundle = BundleBuilder("B-same", [try portal.change(address, current: "Wrong-2026", to: "Another2026")])
    for name in ["one", "two"] {
      try bundle.drop(in: portal.desk.home.folders.drop, name: name)
      try portal.desk.importAll()
    }
    #expect(try portal.desk.home.store.read { try $0.credentialFailures(of: address).count } == 1)
  }

  @Test func `the same id twice in one bundle is taken at most once`() throws {
    let portal = try Portal()
    let one = try portal.request(.startRegistration, [("email", address)], id: "S-twice")
    var other = try portal.request(.startRegistration, [("email", "taro@example.jp")], id: "S-other")
    other.text = other.text?.replacing("S-other", with: "S-twice")
    let outcomes = try portal.send([one, other]).requests.map(\.outcome)
    #expect(outcomes.count { $0 == .accepted } <= 1)
    #expect(try portal.deliver().count <= 1)
  }

  @Test func `what a request said is not kept, but that it came`() throws {
    let portal = try Portal()
    #expect(try portal.codes(portal.register("secret-person@example.jp")) == [])
    var log = ""
    try portal.desk.home.store.read { reading throws in
      try reading.eachAuditEntry { entry, _ in log += entry.json }
    }
    #expect(log.contains("request.served") && log.contains("start-registration"))
    #expect(!log.contains("secret-person"))
  }
}
