import Foundation
import Testing

/// Decisions without the loop, and what can be done about them afterwards.
@Suite struct DecidingTests {
  @Test func `nobody approves what he has not looked at`() async throws {
    let home = try await Home.imported()
    let early = try await home.run(
      ["decide", "A-1", "approve", "--record", "07-1234", "--seen", Home.seen], as: "sato")
    #expect(early.status == 65)
    try await home.openPictures(of: "A-1", as: "suzuki")
    let others = try await home.run(
      ["decide", "A-1", "approve", "--record", "07-1234", "--seen", Home.seen], as: "sato")
    #expect(others.status == 65)
    #expect(try await home.states() == ["A-1": "waiting"])
    try await home.approve("A-1", record: "07-1234")
    #expect(try await home.states() == ["A-1": "approved"])
  }

  @Test func `a picture comes out of the sealed evidence byte for byte`() async throws {
    let home = try await Home.imported()
    let arrived = try #require(BundleMaker([.hanako])["images/A-1-front.jpg"])
    let outcome = try await home.run(["image", "A-1", "1"], as: "sato")
    #expect(outcome.output == arrived)
    let database = try home.contents(of: "state/shinsa.sqlite")
    #expect(database.range(of: arrived) == nil)
    for name in try home.names(in: "state/evidence") {
      #expect(try home.contents(of: "state/evidence/\(name)").range(of: arrived) == nil)
    }
  }

  @Test func `a decision is undone while its mail is on hold, and leaves no account behind`() async throws {
    let home = try await Home.imported()
    try await home.approve("A-1", record: "07-1234")
    #expect(try await home.run(["undo", "A-1"], as: "sato").status == 0)
    #expect(try await home.states() == ["A-1": "waiting"])
    #expect(try await home.sendMail()["sent"].items.isEmpty)
    #expect(try home.names(in: "export/accounts").isEmpty)
    try await home.reject("A-1")
    #expect(try await home.sendMail()["sent"].items.count == 1)
  }

  @Test func `after its mail has left a decision stands`() async throws {
    let home = try await Home.imported()
    try await home.reject("A-1")
    try await home.sendMail()
    #expect(try await home.run(["undo", "A-1"], as: "sato").status == 65)
    #expect(try await home.states() == ["A-1": "rejected"])
  }

  @Test func `mail waits for the hold to end`() async throws {
    let home = try await Home.imported()
    try await home.reject("A-1")
    #expect(try await home.json(["mail", "send"])["held"].number == 1)
    #expect(try await home.json(["mail", "send"], now: "2026-11-22T12:14:59+09:00")["sent"].items.isEmpty)
    #expect(try await home.json(["mail", "send"], now: "2026-11-22T12:15:00+09:00")["sent"].items.count == 1)
  }

  @Test func `a note is for colleagues and is never mailed`() async throws {
    let home = try await Home.imported()
    #expect(try await home.run(["note", "A-1", "電話で本人に確認した"], as: "sato").status == 0)
    #expect(try await home.run(["show", "A-1"], as: "suzuki").text.contains("電話で本人に確認した"))
    try await home.reject("A-1")
    try await home.sendMail()
    #expect(try home.mails().allSatisfy { !$0.body.contains("電話で") })
  }

  @Test func `what one reviewer holds nobody else decides until it is given back`() async throws {
    let home = try await Home.imported()
    // The loop claims what it opens; input that ends gives it back, so that a claim is written here as the loop would.
    try await Tool.sqlite(home, "INSERT INTO claim VALUES (1, 'suzuki', '2026-11-22T03:10:00.000Z');")
    let refused = try await home.run(["decide", "A-1", "reject", "--reason", "no-student-record"], as: "sato")
    #expect(refused.status == 75)
    #expect(refused.complaints.contains("suzuki"))
    #expect(try await home.json(["queue"])["applications"][0]["claimed_by"].text == "suzuki")
    #expect(try await home.run(["release", "A-1"], as: "sato").status != 0)
    #expect(try await home.run(["release", "A-1"], as: "suzuki").status == 0)
    try await home.reject("A-1")
  }

  @Test func `a withdrawn application is over, and nobody is mailed`() async throws {
    let home = try await Home.imported()
    #expect(try await home.run(["withdraw", "A-1"], as: "sato").status == 0)
    #expect(try await home.states() == ["A-1": "withdrawn"])
    #expect(try await home.run(["decide", "A-1", "reject", "--reason", "no-student-record"], as: "sato").status == 65)
    #expect(try await home.sendMail()["sent"].items.isEmpty)
  }

  @Test func `two people never share a student number, nor an address`() async throws {
    let home = try await Home.imported(
      [.hanako, .hanako.with(\.id, "A-7").with(\.email, "other@example.jp")], records: [.hanako])
    try await home.approve("A-1", record: "07-1234")
    try await home.openPictures(of: "A-7")
    let second = try await home.run(
      ["decide", "A-7", "approve", "--record", "07-1234", "--seen", Home.seen, "--reason", "same"], as: "sato")
    #expect(second.status == 65)
    #expect(try await home.states() == ["A-1": "approved", "A-7": "waiting"])
  }
}
