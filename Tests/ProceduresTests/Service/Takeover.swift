import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// An account whose holder lost the address, and an application from another one that asks for it.
enum Takeover {
  static let old = "hanako@example.jp"
  static let new = "new@example.jp"

  /// A waiting application, which 佐藤 has looked at.
  static func applied(as kind: ApplicationKind = .changeEmail) throws -> (portal: Portal, account: Account, id: CaseID)
  {
    let portal = try Portal()
    let account = try portal.settledAccount()
    var request = BundleBuilder.Request(id: "C-1")
    (request.kind, request.email, request.mark) = (kind, new, 7)
    let id = try portal.desk.receive(request)
    _ = try OpenPicture(portal.desk.sato).bytes(1, of: id)
    return (portal, account, id)
  }

  /// The same, approved and confirmed; the token with which the old address can object.
  static func approved() throws -> (portal: Portal, account: Account, id: CaseID, token: String) {
    let (portal, account, id) = try applied()
    try portal.desk.approve(id)
    let mails = try portal.deliver()
    #expect(mails.map(\.purpose) == [.addressObjection])
    #expect(mails.map(\.address) == [old])
    let mail = try #require(mails.first).mail
    #expect(!mail.text.contains(new))
    return (portal, account, id, try mail.token())
  }

  /// Goes on to the moment at which the change takes effect, or to so many seconds after it.
  static func wait(_ portal: Portal, until seconds: TimeInterval = 0) throws {
    let waiting = try portal.desk.home.store.read { try $0.notices(in: [.prepared]) }
    let due = try #require(waiting.first { $0.isFirm }?.due)
    portal.desk.home.clock.advance(due.timeIntervalSince(portal.desk.home.clock.now) + seconds)
  }
}
