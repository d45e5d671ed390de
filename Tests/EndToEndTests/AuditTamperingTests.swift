import Foundation
import Secrets
import Testing

/// Somebody with SQLite's shell and all rights of the owner, and what `audit verify` makes of the deed.
@Suite struct AuditTamperingTests {
  private static let dropTriggers = """
    PRAGMA foreign_keys = OFF;
    DROP TRIGGER audit_entry_stays; DROP TRIGGER audit_entry_remains;
    DROP TRIGGER audit_head_stays; DROP TRIGGER audit_head_only_grows;
    """

  private func decided() async throws -> (home: Home, head: String, count: Int) {
    let home = try await Home.imported([.hanako, .ichiro])
    try await home.approve("A-1", record: "07-1234")
    try await home.reject("A-2")
    let report = try await home.json(["audit", "verify"])
    return (home, try #require(report["head"].text), try #require(report["entries"].number))
  }

  /// Codes of what is found, each with the number of its entry.
  private func faults(_ home: Home, head: String? = nil) async throws -> [String] {
    let outcome = try await home.run(["audit", "verify", "--json"] + (head.map { ["--head", $0] } ?? []))
    #expect(outcome.status == 1)
    let report = try outcome.json()
    #expect(report["intact"] == .truth(false))
    return report["faults"].items.map { "\($0["code"].text ?? "") \($0["entry"].number ?? 0)" }
  }

  @Test func `one byte of one entry is noticed, and the entry named`() async throws {
    let (home, _, _) = try await decided()
    try await Tool.sqlite(
      home,
      Self.dropTriggers
        + "UPDATE audit_entry SET entry = replace(entry, 'supervisor', 'supervisos') WHERE sequence = 2;")
    #expect(try await faults(home) == ["altered 2"])
    #expect(try await home.run(["audit", "verify"]).text.contains("2"))
  }

  @Test func `a deleted last entry is noticed`() async throws {
    let (home, _, count) = try await decided()
    try await Tool.sqlite(home, Self.dropTriggers + "DELETE FROM audit_entry WHERE sequence = \(count);")
    #expect(try await faults(home) == ["head-differs \(count)"])
  }

  @Test func `a deleted first entry is noticed`() async throws {
    let (home, _, _) = try await decided()
    try await Tool.sqlite(home, Self.dropTriggers + "DELETE FROM audit_entry WHERE sequence = 1;")
    #expect(try await faults(home).first == "missing 1")
  }

  @Test func `a last entry rewritten together with the head is found by a head noted before`() async throws {
    let (home, head, count) = try await decided()
    let entry = try await Tool.sqlite(home, "SELECT entry FROM audit_entry WHERE sequence = \(count);")
      .trimmingCharacters(in: .newlines)
    let forged = entry.replacing("\"name\":\"sato\"", with: "\"name\":\"suzuki\"")
    try #require(forged != entry)
    let hash = Digest.sha256Hex(of: forged)
    try await Tool.sqlite(
      home,
      Self.dropTriggers + """
        UPDATE audit_entry SET entry = '\(forged)', hash = '\(hash)' WHERE sequence = \(count);
        UPDATE audit_head SET hash = '\(hash)';
        """)
    // In itself such a chain is sound: that is why heads are handed out.
    #expect(try await home.run(["audit", "verify"]).status == 0)
    #expect(try await faults(home, head: head) == ["not-on-chain \(count)"])
  }

  @Test func `a personal value that was exchanged beside the log is noticed`() async throws {
    let (home, _, _) = try await decided()
    let entry = try await Tool.sqlite(home, "SELECT min(sequence) FROM audit_opening;")
    try await Tool.sqlite(home, "UPDATE audit_opening SET value = 'x' WHERE sequence = \(entry);")
    let found = try await faults(home)
    #expect(Set(found) == ["opening-altered \(entry.trimmingCharacters(in: .newlines))"])
  }

  @Test func `an erased personal value leaves the chain intact`() async throws {
    let (home, head, _) = try await decided()
    try await Tool.sqlite(home, "DELETE FROM audit_opening;")
    #expect(try await home.run(["audit", "verify", "--head", head]).status == 0)
    #expect(try await home.run(["audit", "show", "A-1"], as: "kansa").text.contains("erased"))
  }

  @Test(arguments: [
    "UPDATE audit_entry SET entry = entry WHERE sequence = 1", "DELETE FROM audit_entry WHERE sequence = 1",
    "UPDATE audit_head SET count = 0", "DELETE FROM audit_head",
  ])
  func `as long as the triggers stand the database refuses`(deed: String) async throws {
    let (home, _, _) = try await decided()
    let database = home.root.appending(path: "state/shinsa.sqlite").path
    #expect(try await Program.run("/usr/bin/sqlite3", ["-bail", database, deed]).status != 0)
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }
}
