import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

struct ResubmissionTests {
  private let sendBack = Decision.sendBack(
    SendingBack(items: [.init(field: "image-1", reason: "unreadable")], note: "明るい所で撮ってください"))

  /// An application that was returned; the token of the link that its mail brought.
  private func returned(_ desk: Desk, _ id: String = "A-1") throws -> (id: CaseID, token: String) {
    let file = try desk.opened(id)
    _ = try DecideApplication(desk.sato).decide(file, sendBack)
    let sent = try desk.send().sent
    let mail = desk.home.folders.mail.appending(path: "new/\(try #require(sent.last))")
    return (file, try ReceivedMail(Data(contentsOf: mail)).token())
  }

  private func again(_ id: String, _ token: String, mends: String = "A-1") -> BundleBuilder.Request {
    var request = BundleBuilder.Request(id: id)
    request.token = token
    request.resubmits = mends
    request.mark = 9
    return request
  }

  private func codes(_ desk: Desk, _ request: BundleBuilder.Request) throws -> [String] {
    try BundleBuilder("P-\(request.id)", [request]).drop(in: desk.home.folders.drop)
    return try desk.importAll().bundles.flatMap(\.codes)
  }

  @Test func `a resubmission supersedes the application it mends`() throws {
    let desk = try Desk()
    let (old, token) = try returned(desk)
    let start = try desk.logLength()
    let new = try desk.receive(again("A-2", token))
    #expect(try desk.file(old).state == .superseded)
    let file = try desk.file(new)
    #expect(file.state == .waiting)
    #expect(try desk.flags(file).contains(.resubmission))
    #expect(
      try desk.actions(from: start + 1)
        == [
          "bundle.imported", "application.received", "link.redeemed", "application.superseded", "mail.prepared",
          "mail.handed-over", "mail.sent",
        ])
    try desk.expectSoundLog()
  }

  @Test func `a link that was used, ran out, is unknown or for something else is refused with one code`() throws {
    let desk = try Desk()
    let (_, token) = try returned(desk)
    let other = try desk.opened("B-1", mark: 5, email: "taro@example.jp")
    _ = try desk.file(other)
    let refused = ["request.link-refused"]
    #expect(try codes(desk, again("A-2", String(repeating: "0", count: 26))) == refused)
    #expect(try codes(desk, again("A-3", token, mends: "B-1")) == refused)
    #expect(try codes(desk, again("A-4", token, mends: "Z-9")) == refused)
    var fresh = again("A-5", token)
    fresh.resubmits = nil
    #expect(try codes(desk, fresh) == refused)
    #expect(try codes(desk, again("A-6", token)) == [])
    #expect(try codes(desk, again("A-7", token)) == refused)
    #expect(try codes(desk, again("A-8", token, mends: "A-6")) == refused)
    #expect(try desk.home.store.read { try $0.cases(in: Set(CaseState.allCases)).map(\.application.id) }.count == 3)
  }

  @Test func `a link that ran out is refused, and spends nothing`() throws {
    let desk = try Desk()
    let (old, token) = try returned(desk)
    desk.home.clock.advance(15 * 86_400)
    #expect(try codes(desk, again("A-2", token)) == ["request.link-refused"])
    #expect(try desk.file(old).state == .returned)
  }

  @Test func `a refused resubmission does not spend the link`() throws {
    let desk = try Desk()
    let (old, token) = try returned(desk)
    var wrong = again("A-2", token)
    wrong.birthDate = "1988-02-30"
    #expect(try codes(desk, wrong) != [])
    #expect(try desk.file(old).state == .returned)
    #expect(try codes(desk, again("A-3", token)) == [])
    #expect(try desk.file(old).state == .superseded)
  }

  @Test func `the same resubmission in another bundle is a repeat, though its link is spent`() throws {
    let desk = try Desk()
    let (_, token) = try returned(desk)
    _ = try desk.receive(again("A-2", token))
    try BundleBuilder("P-again", [again("A-2", token)]).drop(in: desk.home.folders.drop)
    #expect(try desk.importAll().bundles.flatMap(\.requests).map(\.outcome) == [.repeat])
  }

  @Test func `two resubmissions with one link in one bundle are one and a refusal`() throws {
    let desk = try Desk()
    let (old, token) = try returned(desk)
    var second = again("A-3", token)
    second.mark = 10
    try BundleBuilder("P-2", [again("A-2", token), second]).drop(in: desk.home.folders.drop)
    let report = try desk.importAll()
    #expect(report.bundles.flatMap(\.requests).map(\.outcome) == [.accepted, .refused])
    #expect(report.bundles.flatMap(\.codes) == ["request.link-refused"])
    #expect(try desk.file(old).state == .superseded)
  }

  @Test func `a resubmission without its link is refused`() throws {
    let desk = try Desk()
    let (old, token) = try returned(desk)
    var bare = again("A-2", token)
    bare.token = nil
    #expect(try codes(desk, bare) != [])
    #expect(try desk.file(old).state == .returned)
  }
}
