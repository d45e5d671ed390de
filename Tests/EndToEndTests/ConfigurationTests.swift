import Testing

/// `shinsa.yaml`, with mistakes in it.
@Suite struct ConfigurationTests {
  @Test func `an unknown key is shown with line and column`() async throws {
    let home = try await Home()
    let text = String(decoding: try home.contents(of: "shinsa.yaml"), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0 == "  hold: 15m" }) + 1
    try home.configure("\n  hold: 15m", "\n  hald: 15m")
    for (lang, word) in [("en", "\(line)"), ("ja", "\(line)")] {
      let outcome = try await home.run(["queue"], lang: lang)
      #expect(outcome.status == 65)
      #expect(outcome.complaints.contains(word))
      #expect(outcome.complaints.contains("3"))
      #expect(outcome.complaints.contains("hald"))
    }
  }

  @Test(arguments: [
    ("hold: 15m", "hold: soon"), ("language: ja", "language: fr"), ("time-zone: Asia/Tokyo", "time-zone: Mars/Olympus"),
    ("lost-records: 2%", "lost-records: lots"), ("link: https://shomei.example.ac.jp/link/{token}", "link: nowhere"),
  ])
  func `a wrong value is refused, and named`(right: String, wrong: String) async throws {
    let home = try await Home()
    try home.configure(right, wrong)
    let outcome = try await home.run(["queue"])
    #expect(outcome.status == 65)
    #expect(outcome.complaints.contains(wrong.split(separator: ":")[0]))
  }

  @Test func `what is not YAML is refused`() async throws {
    let home = try await Home()
    try home.configure("language: ja", "language: [ja")
    #expect(try await home.run(["queue"]).status == 65)
  }

  @Test func `init repeated changes nothing, and a training home stays one`() async throws {
    let home = try await Home.imported()
    let before = try home.contents(of: "shinsa.yaml") + home.contents(of: "state/keys.json")
    #expect(try await home.run(["init", "--training"]).status == 0)
    #expect(try await home.run(["init"]).status == 64)
    #expect(try home.contents(of: "shinsa.yaml") + home.contents(of: "state/keys.json") == before)
    #expect(try await home.states() == ["A-1": "waiting"])
  }
}
