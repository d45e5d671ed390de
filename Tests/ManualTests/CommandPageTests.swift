import Manual
import Testing

@Suite struct CommandPageTests {
  @Test(arguments: ManualTopic.all.map(\.name))
  func `every command that a page shows is one of the program`(_ topic: String) throws {
    let commands = try Project.commands()
    for code in Code.all(in: try Project.page(topic)) {
      for match in code.matches(of: #/(?m)(?:^|[\s(])shinsa ([a-z]+)(?: ([a-z][a-z-]*)\b)?/#) where !isAccount(match.0)
      {
        let isGroup = Self.groups.contains(String(match.1))
        let shown = [match.1] + (isGroup ? [match.2].compactMap(\.self) : [])
        #expect(Set(shown.map(String.init)).subtracting(commands) == [])
      }
    }
  }

  @Test func `the page of commands names every command of the program`() throws {
    let page = try Project.page("commands")
    for name in try Project.commands().subtracting(["shinsa"]) {
      #expect(page.contains(try Regex("`shinsa ([a-z]+ )?\(name)\\b")), "\(name)")
    }
  }

  @Test func `the page of decisions explains every key of the review loop`() throws {
    let page = try Project.page("decisions")
    let source = try Project.text("Sources/ReviewScreen/Loop/ReviewKey.swift")
    let keys = source.matches(of: #/case \w+ = "(.)"/#).map { String($0.1) }
    try #require(keys.count > 5)
    for key in keys { #expect(page.contains("`\(key)`"), "\(key)") }
  }

  @Test func `the page of commands names every exit code`() throws {
    let page = try Project.page("commands")
    let source = try Project.text("Sources/shinsa/Console/ExitCodes.swift")
    let codes = source.matches(of: #/case \w+ = (\d+)/#).map { String($0.1) }
    try #require(codes.count > 5)
    for code in codes { #expect(page.contains("\n| \(code) | "), "\(code)") }
  }

  /// Commands with commands below them; what follows others is an argument.
  private static let groups: Set<String> = [
    "staff", "students", "bundle", "mail", "accounts", "audit", "postal", "calendar", "crosscheck", "keys",
  ]

  /// `sudo -u shinsa`: an account, not the program.
  private func isAccount(_ text: Substring) -> Bool { text.contains("shinsa shinsa") }
}
