import Foundation
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

  @Test func `a section whose keys are all commented out stops nothing, and one that needs some names them`()
    async throws
  {
    let home = try await Home()
    try home.configure("  backup-keep: 14d", "  # backup-keep: 14d")
    try home.configure("  step-limit: 2h", "  # step-limit: 2h")
    #expect(try await home.run(["queue"]).status == 0)
    try home.configure("\nmail:\n", "\nmail:\nother:\n")
    let outcome = try await home.run(["queue"])
    #expect(outcome.status == 65)
    #expect(outcome.complaints.contains("mail.sign-in"))
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

  @Test func `the weights as they are written are the weights that hold without them`() async throws {
    let home = try await Home.imported()
    let written = String(decoding: try home.contents(of: "weights.yaml"), as: UTF8.self)
    func weight() async throws -> Double {
      #expect(try await home.run(["recheck"]).status == 0)
      struct Sheet: Decodable { let weight: Double }
      return try JSONDecoder().decode(Sheet.self, from: try await home.run(["show", "A-1", "--json"]).output).weight
    }
    let before = try await weight()
    // Keys and their sections begin right behind the mark, and prose after a space.
    let keys = written.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.wholeMatch(of: #/#(?:  )?[a-z][a-z-]*:.*/#) == nil ? String(line) : String(line.dropFirst())
    }
    #expect(keys.count { $0.hasPrefix("  ") } > 35)
    try home.write(keys.joined(separator: "\n"), to: "weights.yaml")
    #expect(try await weight() == before)
    try home.write("enrolment:\n  outcome-same: 5\n", to: "weights.yaml")
    #expect(try await weight() != before)
  }

  @Test(arguments: [
    ("names:\n  surname-agree: 0.9\n", "2", "surname-agree"), ("clear:\n  weight: 19\n", "2", "clear.weight"),
    ("clear:\n  weight: viel\n", "2", "clear.weight"), ("names: [1]\n", "1", "names"), ("names: {\n", "2", "YAML"),
  ])
  func `a weight that cannot be is named with its place`(text: String, line: String, key: String) async throws {
    let home = try await Home()
    try home.write(text, to: "weights.yaml")
    let outcome = try await home.run(["queue"])
    #expect(outcome.status == 65)
    #expect(outcome.complaints.contains("weights.yaml"))
    #expect(outcome.complaints.contains("line \(line)"))
    #expect(outcome.complaints.contains(key))
  }
}
