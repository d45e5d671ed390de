import Testing

/// Approvals that one person alone cannot give.
@Suite struct SecondPersonTests {
  /// The registrar's record carries a caution.
  private static let guarded = Applicant.hanako.with(\.caution, "保護")

  private func proposed() async throws -> Home {
    let home = try await Home.imported([.hanako], records: [Self.guarded])
    #expect(try await home.json(["queue"])["applications"][0]["flags"].items.contains(.text("caution")))
    let decided = try await home.approve("A-1", record: "07-1234")
    #expect(decided["state"].text == "proposed")
    return home
  }

  @Test func `a proposal makes neither mail nor account before a second person confirms it`() async throws {
    let home = try await proposed()
    #expect(try await home.sendMail()["sent"].items.isEmpty)
    #expect(try home.names(in: "export/accounts").isEmpty)
    #expect(try await home.run(["confirm", "A-1"], as: "suzuki").status == 0)
    #expect(try await home.states() == ["A-1": "approved"])
    #expect(try await home.sendMail()["sent"].items.count == 1)
  }

  @Test func `the first person cannot be the second`() async throws {
    let home = try await proposed()
    #expect(try await home.run(["confirm", "A-1"], as: "sato").status == 77)
    #expect(try await home.states() == ["A-1": "proposed"])
  }

  @Test func `a second person who refuses lets the application wait again`() async throws {
    let home = try await proposed()
    #expect(try await home.run(["confirm", "A-1", "--refuse", "--reason", "写真が別人です"], as: "suzuki").status == 0)
    #expect(try await home.states() == ["A-1": "waiting"])
  }

  @Test func `an application that contradicts the record needs a reason and a second person`() async throws {
    let stranger = Applicant.jun.with(\.number, "07-1234").with(\.email, "stranger@example.com")
    let home = try await Home.imported([stranger], records: [.hanako])
    #expect(try await home.json(["queue"])["applications"][0]["overall"].text != "clear")
    try await home.openPictures(of: "A-3")
    let shown = try await home.json(["show", "A-3"])
    try #require(shown["overall"].text == "conflict")
    let bare = ["decide", "A-3", "approve", "--record", "07-1234", "--seen", Home.seen]
    #expect(try await home.run(bare, as: "sato").status == 65)
    let reasoned = try await home.json(bare + ["--reason", "戸籍で確認した"], as: "sato")
    #expect(reasoned["state"].text == "proposed")
  }
}
