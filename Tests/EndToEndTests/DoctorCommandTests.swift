import Foundation
import Testing

/// `doctor` at a real home, healthy and ill.
@Suite struct DoctorCommandTests {
  @Test func `a new home is sound, with a line for each check`() async throws {
    let home = try await Home()
    let outcome = try await home.run(["doctor", "--full"])
    #expect(outcome.status == 0, "\(outcome.text)")
    #expect(outcome.lines.count == 21)
    #expect(outcome.lines.last?.hasPrefix("Nothing is wrong") == true)
    let japanese = try await home.run(["doctor"], lang: "ja")
    #expect(japanese.status == 0)
    #expect(japanese.text.contains("問題は見つかりませんでした"))
  }

  @Test func `what falls short is 1, what is missing 69, and JSON says which with its cure`() async throws {
    let home = try await Home()
    let keys = home.root.appending(path: "state/keys.json").path
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: keys)
    let open = try await home.run(["doctor", "--json"])
    #expect(open.status == 1)
    let finding = try open.json()["checks"].items.first { $0["check"].text == "permissions" }?["findings"].items.first
    #expect(finding?["cure"].text == "Run `chmod go-rwx state/keys.json`.")
    try FileManager.default.removeItem(at: home.root.appending(path: "export/receipts"))
    #expect(try await home.run(["doctor"]).status == 69)
    #expect(try await home.run(["init", "--training"]).status == 0)
    #expect(try await home.run(["doctor"]).status == 1)
  }

  @Test func `a page of the database that was damaged is found, and nothing is written`() async throws {
    let home = try await Home.imported()
    try await Tool.sqlite(home, "PRAGMA wal_checkpoint(TRUNCATE)")
    let file = home.root.appending(path: "state/shinsa.sqlite")
    var bytes = try Data(contentsOf: file)
    for page in stride(from: 4_096 * 4, to: bytes.count, by: 4_096 * 9) {
      bytes.replaceSubrange(page..<page + 512, with: Data(repeating: 0xA5, count: 512))
    }
    try bytes.write(to: file)
    let outcome = try await home.run(["doctor"])
    #expect(outcome.status == 69)
    #expect(outcome.text.contains("MISSING  database: The database is damaged"))
    #expect(try Data(contentsOf: file) == bytes)
  }

  @Test func `evidence that is gone or cut is counted`() async throws {
    let home = try await Home.imported()
    let name = try #require(try home.names(in: "state/evidence").first)
    let file = home.root.appending(path: "state/evidence/\(name)")
    let whole = try Data(contentsOf: file)
    try whole.dropLast(1).write(to: file)
    #expect(try await home.run(["doctor"]).text.contains("1 sealed files are cut short"))
    try FileManager.default.removeItem(at: file)
    let outcome = try await home.run(["doctor"])
    #expect(outcome.status == 1)
    #expect(outcome.text.contains("1 sealed files are missing"))
  }

  @Test func `another home's keys are recognised, and those of before the last replacement`() async throws {
    let home = try await Home.imported()
    let before = try home.contents(of: "state/keys.json")
    #expect(try await home.run(["keys", "rotate", "sign"]).status == 0)
    try before.write(to: home.root.appending(path: "state/keys.json"))
    #expect(try await home.run(["doctor"]).text.contains("The sign keys are not those of their last replacement"))
    try Home.keysOfAnother(home)
    let outcome = try await home.run(["doctor"])
    #expect(outcome.status == 69)
    #expect(outcome.text.contains("is another home's: it opens no evidence"))
  }

  @Test func `what is wrong with the configuration is said where it stands`() async throws {
    let home = try await Home()
    try home.configure("  hold: 15m", "  hald: 15m")
    let outcome = try await home.run(["doctor"])
    #expect(outcome.status == 69)
    #expect(outcome.text.contains("hald"))
  }
}

extension Home {
  /// Puts the key file of a home that was just made in the place of this one's.
  fileprivate static func keysOfAnother(_ home: Home) throws {
    let text = String(decoding: try home.contents(of: "state/keys.json"), as: UTF8.self)
    let old = try #require(text.firstMatch(of: #/"home" : "([^"]+)"/#)).1
    try home.write(
      text.replacing(old, with: Data(repeating: 7, count: 32).base64EncodedString()), to: "state/keys.json")
  }
}
