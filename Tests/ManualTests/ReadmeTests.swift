import Manual
import Testing

@Suite struct ReadmeTests {
  @Test func `README names commands and topics that there are`() throws {
    let commands = try Project.commands()
    let readme = try Project.text("README.md")
    for code in Code.all(in: readme) {
      let shown = code.matches(of: #/(?m)(?:^|\s)shinsa ([a-z]+)/#).map { String($0.1) }
      #expect(Set(shown).subtracting(commands) == [])
    }
    let topics = readme.matches(of: #/shinsa manual ([a-z-]+)/#).map { String($0.1) }
    #expect(Set(topics).subtracting(ManualTopic.all.map(\.name)) == [])
  }

  @Test func `README says of every target what lives there and what is absent`() throws {
    let readme = try Project.text("README.md")
    let package = try Project.text("Package.swift")
    let declared = package.matches(of: #/(?:house\(\s*|systemLibrary\(\s*name: |executableTarget\(\s*name: )"(\w+)"/#)
    let targets = declared.map { String($0.1) }
    try #require(targets.count > 10)
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| `") && $0.split(separator: "|").count >= 3 }
    let missing = targets.filter { target in !rows.contains { $0.prefix(40).contains("`\(target)`") } }
    #expect(missing == [])
  }

  @Test func `README names no path of a machine`() throws {
    let readme = try Project.text("README.md")
    #expect(readme.firstMatch(of: #/[\s"'`(]\/(?:home|usr|etc|var|tmp|root|opt|work|srv|Users)\b/#) == nil)
  }
}
