import Foundation
import Testing

/// `correct` and `confirm`: a wrong decision found after its mail.
@Suite struct CorrectionCommandTests {
  private let correct = ["correct", "A-1", "--reason", "別人の学籍だった"]

  @Test func `one proposes, another confirms, and everything that the decision brought is taken back at once`()
    async throws
  {
    let (home, _) = try await Home.withAccount()
    #expect(try await home.json(correct)["correction_proposed"].number == 1)
    #expect(try home.mails().isEmpty)
    #expect(try await home.run(["confirm", "A-1"]).status == 77)
    let new = try await home.json(["confirm", "A-1"], as: "suzuki")
    #expect(new["state"].text == "waiting" && new["short_id"].number == 2)
    #expect(new["flags"].items.contains(.text("correction")))
    let mails = try home.takeMails()
    #expect(mails.compactMap { $0.headers["to"] } == ["hanako@example.jp"])
    #expect(!mails[0].body.contains("別人"))
    let file = try home.newestAccounts()
    #expect(file.contains("status=\"suspended\"") && !file.contains("<enrolment") && !file.contains("<password"))
    let queue = try await home.json(["queue"])["applications"].items
    #expect(queue.map { $0["short_id"].number } == [2])
    let shown = try await home.json(["show", "2"])
    #expect(shown["id"].text == "A-1")
    let dealing = try #require(shown["dealings"].items.first)
    #expect(dealing["short_id"].number == 1 && dealing["state"].text == "approved")
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }

  @Test func `who refuses lets the decision stand`() async throws {
    let (home, _) = try await Home.withAccount()
    #expect(try await home.run(correct).status == 0)
    #expect(try await home.run(["confirm", "A-1", "--refuse", "--reason", "本人です"], as: "suzuki").status == 0)
    #expect(try await home.states() == ["A-1": "approved"])
    #expect(try home.mails().isEmpty)
    #expect(try await home.run(["confirm", "A-1"], as: "suzuki").status == 65)
  }

  @Test func `what may not be corrected is said with a code of its own`() async throws {
    let home = try await Home.imported()
    #expect(try await home.run(correct).status == 65)
    try await home.approve("A-1", record: "07-1234")
    // On hold: undo it instead.
    #expect(try await home.run(correct).status == 65)
    try await home.sendMail()
    for name in ["sato", "kansa", "yoru"] { #expect(try await home.run(correct, as: name).status == 77) }
    #expect(try await home.run(["correct", "A-1"]).status == 64)
    #expect(try await home.run(["correct", "A-1", "--reason", ""]).status == 64)
    #expect(try await home.run(["correct", "A-77", "--reason", "x"]).status == 65)
    #expect(try await home.run(correct).status == 0)
    #expect(try await home.run(correct).status == 65)
    #expect(try await home.run(["confirm", "A-1"], as: "suzuki").status == 0)
    #expect(try await home.run(correct).status == 65)
  }
}
