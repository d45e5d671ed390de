import Testing

/// What `show` says of other applications and accounts that may be the same person's.
@Suite struct EarlierDealingsTests {
  /// Takes in somebody's application in a bundle of its own; the pictures go by the address.
  private func receive(_ applicant: Applicant, bundle: String, in home: Home) async throws {
    var maker = BundleMaker([applicant])
    maker.id = bundle
    try home.drop(maker, as: "\(bundle).zip")
    try #require(try await home.run(["import", "--settle", "0"]).status == 0)
  }

  private func text(_ id: String, lang: String = "en", in home: Home) async throws -> String {
    try await home.run(["show", id], as: "sato", lang: lang).text
  }

  @Test func `who was rejected and comes again is shown with the rejection and its reason`() async throws {
    let home = try await Home.imported()
    try await home.reject("A-1")
    try await receive(
      .hanako.with(\.id, "A-9").with(\.email, "new@example.jp"), bundle: "P-2", in: home)
    let shown = try await home.json(["show", "A-9"], as: "sato")
    #expect(shown["dealings"].items.count == 1)
    let dealing = shown["dealings"][0]
    #expect(dealing.keys == ["id", "short_id", "kind", "state", "submitted", "reasons", "same", "own"])
    #expect(dealing["id"].text == "A-1")
    #expect(dealing["short_id"].number == 1)
    #expect(dealing["kind"].text == "new")
    #expect(dealing["state"].text == "rejected")
    #expect(dealing["submitted"].text == "2026-11-21T12:14:05.000Z")
    #expect(dealing["reasons"].items.compactMap(\.text) == ["no-student-record"])
    #expect(dealing["same"].items.compactMap(\.text) == ["record", "phone", "name", "number"])
    #expect(dealing["own"] == .truth(false))
    #expect(shown["accounts"] == .array([]))
    let english = try await text("A-9", in: home)
    #expect(english.contains("Earlier dealings\n  #1  rejected ("))
    #expect(!english.contains("Families"))
    #expect(try await text("A-9", lang: "ja", in: home).contains("これまでのやり取り\n  #1　不承認（"))
    // The rejected one knows of the later one.
    #expect(try await home.json(["show", "A-1"], as: "sato")["dealings"][0]["id"].text == "A-9")
  }

  @Test func `a sibling with the same telephone has the telephone in common and nothing else`() async throws {
    let home = try await Home.imported([.hanako, .jun])
    let shown = try await home.json(["show", "A-3"], as: "sato")
    #expect(shown["dealings"].items.map { $0["same"].items.compactMap(\.text) } == [["phone"]])
    let lines = try await text("A-3", in: home)
    #expect(lines.contains("same telephone\n  Families often share a telephone.\n"))
    // Nothing that the other one stated.
    for secret in ["髙橋", "花子", "07-1234", "hanako@example.jp", "1988"] { #expect(!lines.contains(secret)) }
  }

  @Test func `the account that a conflict is about is named, in the loop too`() async throws {
    let home = try await Home.imported()
    try await home.approve("A-1", record: "07-1234")
    try await home.sendMail()
    let own = try await home.json(["show", "A-1"], as: "sato")["accounts"][0]
    #expect(own.keys == ["id", "status", "since", "same", "own"])
    #expect(own["own"] == .truth(true))
    try await receive(.hanako.with(\.id, "A-9"), bundle: "P-2", in: home)
    let shown = try await home.json(["show", "A-9"], as: "sato")
    let account = shown["accounts"][0]
    #expect(account["id"] == own["id"])
    #expect(account["status"].text == "active")
    #expect(account["same"].items.compactMap(\.text).starts(with: ["record", "email"]))
    #expect(shown["flags"].items.compactMap(\.text).contains("account-exists"))
    let id = try #require(account["id"].text)
    let loop = try await home.run(["review", "--plain", "A-9"], as: "sato", input: "q\n")
    #expect(loop.text.contains("Account \(id)  active; since "))
  }

  @Test func `a look with dealings leaves one entry, at the application that was shown`() async throws {
    let home = try await Home.imported([.hanako, .jun])
    let before = try await home.json(["show", "A-1"], as: "sato")["history"].items.count
    _ = try await text("A-3", in: home)
    #expect(try await home.json(["show", "A-1"], as: "sato")["history"].items.count == before + 1)
  }
}
