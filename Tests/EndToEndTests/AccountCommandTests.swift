import Foundation
import Testing

/// `accounts …`: what staff do with accounts.
@Suite struct AccountCommandTests {
  private static let keys: Set<String> = [
    "id", "email", "status", "name_kanji", "student_numbers", "enrolments", "must_change", "caution", "created",
  ]

  private func id(_ home: Home, _ place: Int = 0) async throws -> String {
    try #require(try await home.json(["accounts", "list"])["accounts"][place]["id"].text)
  }

  @Test func `an account is listed and shown with what it is, and never with a hash`() async throws {
    let (home, _) = try await Home.withAccount()
    let account = try await home.json(["accounts", "list"])["accounts"][0]
    #expect(account.keys == Self.keys)
    #expect(account["email"].text == "hanako@example.jp" && account["status"].text == "active")
    #expect(account["must_change"] == .truth(true))
    #expect(account["student_numbers"].items == [.text("07-1234")])
    #expect(account["enrolments"][0].keys == ["number", "faculty", "outcome", "application", "pending"])
    for name in [try await id(home), "Hanako@Example.jp", "07-1234"] {
      let shown = try await home.json(["accounts", "show", name])
      #expect(shown.keys == ["account", "proposed", "history", "earlier_addresses", "locked_until"])
      #expect(shown["account"] == account)
      #expect(shown["proposed"] == .null && shown["locked_until"] == .null)
    }
    let outcome = try await home.run(["accounts", "show", "07-1234"])
    #expect(!outcome.text.contains("$scrypt"))
    let history = try await home.json(["accounts", "show", "07-1234"])["history"].items.compactMap { $0["action"].text }
    #expect(history.contains("account.first-password-issued") && history.contains("account.shown"))
  }

  @Test func `suspending and resuming tell the portal and the holder at once`() async throws {
    let (home, _) = try await Home.withAccount()
    let suspended = try await home.json(["accounts", "suspend", "07-1234", "--reason", "届出"])
    #expect(suspended["status"].text == "suspended")
    #expect(try home.newestAccounts().contains("status=\"suspended\""))
    #expect(try home.takeMails().compactMap { $0.headers["to"] } == ["hanako@example.jp"])
    #expect(try await home.run(["accounts", "suspend", "07-1234", "--reason", "届出"]).status == 65)
    #expect(try await home.json(["accounts", "resume", "07-1234"])["status"].text == "active")
    #expect(try home.newestAccounts().contains("status=\"active\""))
    #expect(try home.takeMails().count == 1)
    #expect(try await home.run(["accounts", "resume", "07-1234"]).status == 65)
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }

  @Test func `a first password is issued anew in one go, and the one before opens nothing`() async throws {
    let (home, first) = try await Home.withAccount()
    #expect(try await home.run(["accounts", "reissue-password", "07-1234"]).status == 0)
    let second = try #require(try home.takeMails().first?.after("初回パスワード："))
    #expect(second != first)
    let key = try await home.sealKey()
    for (id, current, outcome) in [("S-1", first, "refused"), ("S-2", second, "accepted")] {
      let change = try home.request(
        id, "set-password", [("account", "hanako@example.jp")],
        sealed: [(.currentPassword, current), (.password, "Denden2026"), (.secondPassword, "Tsushin2026")], to: key)
      #expect(try await home.ask(change)["outcome"].text == outcome)
    }
    #expect(try await home.json(["accounts", "list"])["accounts"][0]["must_change"] == .truth(false))
  }

  @Test func `closing is proposed by one and confirmed by another`() async throws {
    let (home, _) = try await Home.withAccount()
    #expect(try await home.run(["accounts", "confirm", "07-1234"]).status == 65)
    let proposed = try await home.json(["accounts", "close", "07-1234", "--reason", "本人の希望"])
    #expect(proposed["status"].text == "active")
    #expect(try await home.json(["accounts", "show", "07-1234"])["proposed"].text == "close")
    #expect(try await home.run(["accounts", "confirm", "07-1234"]).status == 77)
    #expect(try await home.run(["accounts", "confirm", "07-1234", "--refuse"], as: "suzuki").status == 0)
    #expect(try await home.run(["accounts", "confirm", "07-1234"], as: "suzuki").status == 65)
    #expect(try await home.run(["accounts", "close", "07-1234", "--reason", "本人の希望"]).status == 0)
    let account = try await id(home)
    #expect(try await home.run(["accounts", "confirm", account], as: "suzuki").status == 0)
    #expect(try home.newestAccounts().contains("status=\"closed\""))
    #expect(try home.takeMails().compactMap { $0.headers["to"] } == ["hanako@example.jp"])
    #expect(try await home.run(["accounts", "show", "07-1234"]).status == 65)
    #expect(try await home.json(["accounts", "show", account])["account"]["status"].text == "closed")
  }

  @Test func `two accounts of one person become one`() async throws {
    let (home, _) = try await Home.withAccount([.hanako, .ichiro])
    try await home.approve("A-2", record: "95-00021")
    try await home.sendMail()
    try home.takeMails()
    #expect(try await home.run(["accounts", "merge", "07-1234", "07-1234", "--reason", "同一人"]).status == 65)
    let merge = ["accounts", "merge", "07-1234", "ichiro@example.jp", "--reason", "同一人"]
    #expect(try await home.run(merge).status == 0)
    let kept = try #require(try await home.json(["accounts", "show", "95-00021"])["account"]["id"].text)
    #expect(try await home.json(["accounts", "show", "07-1234"])["proposed"].text == "merge:\(kept)")
    #expect(try await home.run(["accounts", "confirm", "07-1234"], as: "suzuki").status == 0)
    let after = try await home.json(["accounts", "show", kept])["account"]
    #expect(Set(after["student_numbers"].items.compactMap(\.text)) == ["07-1234", "95-00021"])
    let mails = try home.takeMails()
    #expect(Set(mails.compactMap { $0.headers["to"] }) == ["hanako@example.jp", "ichiro@example.jp"])
    #expect(mails.allSatisfy { !$0.body.contains("ichiro@example.jp") && !$0.body.contains("hanako@example.jp") })
  }

  @Test(arguments: [
    (["suspend", "07-1234", "--reason", "届出"], ["kansa", "yoru"]), (["resume", "07-1234"], ["kansa", "yoru"]),
    (["reissue-password", "07-1234"], ["kansa", "yoru"]), (["caution", "07-1234", "--text", "届出"], ["kansa", "yoru"]),
    (["close", "07-1234", "--reason", "届出"], ["sato", "kansa", "yoru"]),
    (["merge", "07-1234", "95-00021", "--reason", "届出"], ["sato", "kansa", "yoru"]),
  ])
  func `closing and merging are a supervisor's, other changes a reviewer's, 77 for anybody else`(
    _ arguments: [String], _ names: [String]
  ) async throws {
    let (home, _) = try await Home.withAccount([.hanako, .ichiro])
    try await home.approve("A-2", record: "95-00021")
    try await home.sendMail()
    for name in names {
      #expect(try await home.run(["accounts"] + arguments, as: name).status == 77)
    }
    #expect(try await home.json(["accounts", "list"])["accounts"].items.allSatisfy { $0["status"].text == "active" })
  }

  @Test func `who may not look sees no account`() async throws {
    let (home, _) = try await Home.withAccount()
    #expect(try await home.run(["accounts", "list"], as: "yoru").status == 77)
    #expect(try await home.run(["accounts", "show", "07-1234"], as: "yoru").status == 77)
    #expect(try await home.run(["accounts", "show", "07-1234"], as: "kansa").status == 0)
  }

  @Test(arguments: ["nobody@example.jp", "99-9999", "x"])
  func `what names no account is unusable`(_ name: String) async throws {
    let (home, _) = try await Home.withAccount()
    let outcome = try await home.run(["accounts", "suspend", name, "--reason", "届出"])
    #expect(outcome.status == 65)
    #expect(!outcome.complaints.contains("nobody@"))
  }

  @Test func `reasons are asked for, and fit to be kept`() async throws {
    let (home, _) = try await Home.withAccount()
    #expect(try await home.run(["accounts", "suspend", "07-1234"]).status == 64)
    #expect(try await home.run(["accounts", "suspend", "07-1234", "--reason", " "]).status == 64)
    #expect(try await home.run(["accounts", "close", "07-1234", "--reason", "\u{1B}[31m"]).status == 64)
  }

  @Test func `account files are exported on demand, the complete one under a name of its own`() async throws {
    let (home, _) = try await Home.withAccount()
    #expect(try await home.json(["accounts", "export"])["account_files"].number == 0)
    #expect(try await home.json(["accounts", "export", "--complete"])["account_files"].number == 1)
    #expect(
      try home.names(in: "export/accounts") == [
        "accounts-1.xml", "accounts-1.xml.sig", "accounts-complete-2.xml", "accounts-complete-2.xml.sig",
      ])
    let file = try home.newestAccounts()
    #expect(file.contains("scope=\"complete\"") && file.contains("sequence=\"2\""))
    #expect(try await home.run(["accounts", "export"], as: "kansa").status == 77)
    #expect(try await home.run(["accounts", "export"], as: "yoru").status == 0)
  }
}
