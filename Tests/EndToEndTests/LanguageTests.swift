import Testing

/// Which language is spoken, and that both are.
@Suite struct LanguageTests {
  private func holdsJapanese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x3040...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value) }
  }

  @Test(arguments: [["--help"], ["decide", "--help"], ["staff", "add", "--help"], ["review", "--help"]])
  func `help exists in both languages`(arguments: [String]) async throws {
    let home = try await Home()
    let english = try await home.run(arguments, lang: "en").text
    #expect(!holdsJapanese(english.replacing("デンデン", with: "")))
    #expect(holdsJapanese(try await home.run(arguments, lang: "ja").text))
  }

  @Test func `without --lang the configuration decides`() async throws {
    let home = try await Home.imported()
    #expect(holdsJapanese(try await home.run(["queue"], lang: nil).lines[0]))
    try home.configure("language: ja", "language: en")
    #expect(!holdsJapanese(try await home.run(["queue"], lang: nil).lines[0]))
    #expect(holdsJapanese(try await home.run(["queue"], lang: "ja").lines[0]))
  }

  @Test(arguments: [["show", "A-404"], ["decide", "A-1", "reject", "--reason", "no-such-code"], ["undo", "A-1"]])
  func `complaints exist in both languages`(arguments: [String]) async throws {
    let home = try await Home.imported()
    #expect(!holdsJapanese(try await home.run(arguments, lang: "en").complaints))
    #expect(holdsJapanese(try await home.run(arguments, lang: "ja").complaints))
  }
}
