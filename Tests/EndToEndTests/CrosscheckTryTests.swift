import Foundation
import Testing

/// The cross-check tried on a world whose truth is known.
@Suite struct CrosscheckTryTests {
  /// A home with the records of a world, whose folder lies in the home.
  private static func tried() async throws -> (home: Home, applications: URL) {
    let home = try await Home()
    let world = home.root.appending(path: "world")
    let arguments = ["sample", world.path, "--world", "easy", "--students", "600", "--applications", "60"]
    try #require(try await Program.run(Program.shinsa, arguments).status == 0)
    try #require(
      try await home.run(["students", "import", world.appending(path: "students.csv").path]).status == 0)
    try #require(try await home.run(["staff", "add", "kansa", "--role", "auditor"]).status == 0)
    return (home, world.appending(path: "applications.jsonl"))
  }

  @Test func `a trial is summed up, leaves an entry in the log, and nobody wrong is clear`() async throws {
    let (home, applications) = try await Self.tried()
    let verdicts = home.root.appending(path: "verdicts.jsonl")
    let report = try await home.json(["crosscheck", "try", applications.path, "--verdicts", verdicts.path])
    #expect(report["applications"].number == 60)
    #expect(report["wrong_clears"].number == 0)
    #expect(report["ranked_first"].number.map { $0 >= 45 } == true)
    let lines = try String(contentsOf: verdicts, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 60)
    let first = try JSONDecoder().decode(JSON.self, from: Data((lines.first ?? "").utf8))
    #expect(first["line"].number == 1 && first["overall"].text != nil)
    let log = try await home.run(["audit", "export", "--entries"], as: "kansa")
    #expect(log.status == 0)
    let exports = home.root.appending(path: "export/audit")
    let file = try #require(
      try FileManager.default.contentsOfDirectory(atPath: exports.path).first { $0.hasSuffix(".jsonl") })
    let entries = try String(contentsOf: exports.appending(path: file), encoding: .utf8)
    #expect(entries.contains("\"cross-check.tried\""))
    // The findings are not written over.
    let again = ["crosscheck", "try", applications.path, "--verdicts", verdicts.path]
    #expect(try await home.run(again).status == 73)
  }

  @Test func `a line without truth shows its finding, and standard input is read`() async throws {
    let (home, applications) = try await Self.tried()
    let first = try #require(try String(contentsOf: applications, encoding: .utf8).split(separator: "\n").first)
    let line = try JSONSerialization.jsonObject(with: Data(first.utf8)) as? [String: Any]
    let form = try JSONSerialization.data(withJSONObject: ["application": try #require(line?["application"])])
    let outcome = try await home.run(["crosscheck", "try", "-"], input: String(decoding: form, as: UTF8.self))
    #expect(outcome.status == 0)
    #expect(outcome.lines.first?.hasPrefix("1\tT-0000001\t") == true)
  }

  @Test func `a line that is no application is named, and auditors may not try`() async throws {
    let (home, applications) = try await Self.tried()
    let outcome = try await home.run(["crosscheck", "try", "-"], input: "\n{\"application\": 1}\n")
    #expect(outcome.status == 65)
    #expect(outcome.complaints.contains("Line 2 "))
    #expect(try await home.run(["crosscheck", "try", applications.path], as: "kansa").status == 77)
  }

  @Test func `a world is not made where another one is`() async throws {
    let (home, applications) = try await Self.tried()
    let folder = applications.deletingLastPathComponent().path
    #expect(try await Program.run(Program.shinsa, ["sample", folder, "--world", "hard"]).status == 73)
    // The home goes with its last mention.
    #expect(FileManager.default.fileExists(atPath: home.root.path))
  }
}
