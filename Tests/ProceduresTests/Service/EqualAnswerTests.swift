import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// Nobody learns by receipt who has an account.
struct EqualAnswerTests {
  /// The receipt of the newest bundle, with what tells one request from another taken out.
  private func receipt(_ portal: Portal, _ request: BundleBuilder.Request) throws -> String {
    let bundle = try portal.send([request])
    let name = try #require(bundle.id) + ".xml"
    let file = portal.desk.home.folders.receipts.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(request.id))
    return text.replacing(request.id, with: "ID").replacing(try #require(bundle.id), with: "BUNDLE")
  }

  /// A portal with an active account, a suspended one, a pending one, and one whose address was changed.
  private func portal() throws -> Portal {
    let portal = try Portal()
    try portal.settledAccount("active@example.jp")
    let suspended = try portal.settledAccount("suspended@example.jp", record: "05-2000", mark: 3)
    _ = try ManageAccounts(portal.desk.ito).suspend(suspended.id, because: "届出")
    try portal.desk.approve(portal.desk.opened("P-1", mark: 4, email: "pending@example.jp"), record: "05-2001")
    _ = try portal.deliver()
    return portal
  }

  private static let addresses = [
    "active@example.jp", "suspended@example.jp", "pending@example.jp", "nobody@example.jp",
  ]

  @Test(arguments: [
    SelfServiceKind.startRegistration, .startResetPassword, .startAddStudentNumber, .changeProfile,
  ])
  func `what asks for nothing secret is answered alike, byte for byte`(_ kind: SelfServiceKind) throws {
    let portal = try portal()
    let receipts = try Self.addresses.map { address in
      let element = kind == .startRegistration ? "email" : "account"
      let more = kind == .changeProfile ? [("mobile", "090-1111-2222")] : []
      return try receipt(portal, portal.request(kind, [(element, address)] + more))
    }
    #expect(Set(receipts).count == 1)
    #expect(try #require(receipts.first).contains("accepted"))
  }

  @Test func `a limit that is reached is not told either`() throws {
    let portal = try portal()
    for address in ["active@example.jp", "nobody@example.jp"] {
      let receipts = try (0..<7).map { _ in
        defer { _ = try? portal.deliver() }
        return try receipt(portal, portal.register(address))
      }
      #expect(Set(receipts).count == 1)
    }
  }

  @Test func `a wrong password is answered alike for every address, locked or not`() throws {
    let portal = try portal()
    let receipts = try (0..<7).flatMap { _ in
      try Self.addresses.map { address in
        try receipt(portal, portal.change(address, current: "Wrong-2026", to: "denden26"))
      }
    }
    #expect(Set(receipts).count == 1)
    #expect(try #require(receipts.first).contains("request.credentials-refused"))
    // The right one too, while it is locked.
    let right = try receipt(portal, portal.change("active@example.jp", to: "denden26"))
    #expect(right == receipts.first)
  }

  @Test func `a change of address is answered alike whoever has the new one`() throws {
    let portal = try portal()
    let receipts = try ["suspended@example.jp", "pending@example.jp", "nobody@example.jp", "active@example.jp"].map {
      let answer = try receipt(portal, portal.move("active@example.jp", to: $0))
      _ = try portal.deliver()
      return answer
    }
    #expect(Set(receipts).count == 1)
  }

  @Test func `a link that was used, ran out, is unknown, foreign or for something else is answered alike`() throws {
    let portal = try portal()
    func token(_ request: BundleBuilder.Request, _ purpose: NoticePurpose) throws -> String {
      #expect(try portal.codes(request) == [])
      return try portal.delivered(purpose).token()
    }
    let used = try token(portal.reset("active@example.jp"), .resetLink)
    #expect(try portal.codes(portal.setAnew(used, "Fifth-2026", "Sixth-2026")) == [])
    _ = try portal.deliver()
    let other = try token(portal.add("active@example.jp"), .additionLink)
    let old = try token(portal.reset("active@example.jp"), .resetLink)
    let unknown = String(repeating: "0", count: 26)
    portal.desk.home.clock.advance(2 * 86_400)
    let receipts = try [used, other, old, unknown, "x"].flatMap { token in
      [try receipt(portal, portal.setAnew(token)), try receipt(portal, portal.setAnew(token, "short", "short"))]
    }
    #expect(Set(receipts).count == 1)
    #expect(try #require(receipts.first).contains("request.link-refused"))
  }
}
