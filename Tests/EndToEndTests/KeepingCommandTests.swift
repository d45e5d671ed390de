import Foundation
import Testing

/// `purge`, `backup` and `restore` at the built program: their words, their JSON, their exit codes.
@Suite struct KeepingCommandTests {
  private let later = "2027-11-22T12:00:00+09:00"

  /// A home whose configuration has the public half of a recovery key; the file with the key.
  private func keyed() async throws -> (home: Home, key: String) {
    let home = try await Home.imported()
    let made = try await Program.run(Program.shinsa, ["keys", "recovery", "--json"]).json()
    try home.configure("  backup-keep: 14d", "  backup-key: \(made["backup_key"].text ?? "")\n  backup-keep: 14d")
    let file = home.root.appending(path: "recovery.key")
    try Data("\(made["key"].text ?? "")\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    return (home, file.path)
  }

  @Test func `a dry run says what would go, a run removes it, and both say so in both languages`() async throws {
    let home = try await Home.imported()
    #expect(try await home.run(["withdraw", "A-1"], as: "sato").status == 0)
    let dry = try await home.json(["purge", "--dry-run"], now: later)
    #expect(dry["dry_run"] == .truth(true))
    let cases = try #require(dry["rules"].items.first { $0["rule"].text == "cases" })
    #expect(cases["count"] == .number(1) && cases["days"] == .number(180))
    let said = try await home.run(["purge", "--dry-run"], now: later, lang: "ja")
    #expect(said.status == 0 && said.text.contains("まだ何も変更していません"))
    #expect(try await home.run(["purge"], now: later).text.contains("withdrawn, lapsed and superseded"))
    #expect(try await home.run(["show", "1"], as: "sato", now: later).text.contains("erased"))
    #expect(try await home.run(["purge"], as: "sato", now: later).status == 77)
  }

  @Test func `a backup is made, checked, and put back beside the home that it is of`() async throws {
    let (home, key) = try await keyed()
    let made = try await home.json(["backup"])
    let file = try #require(made["file"].text)
    #expect(made["missing"].items.isEmpty)
    let check = try await home.run(["restore", file, "--key", key, "--check"], lang: "ja")
    #expect(check.status == 0 && check.text.contains("完全です"))
    #expect(try await home.run(["restore", file, "--key", key]).status == 73)
    let restored = try await home.json(["restore", file, "--key", key, "--replace"])
    #expect(restored["head"].text == made["head"].text)
    #expect(try home.names(in: "").contains { $0.hasPrefix("state.before-") })
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }

  @Test func `what stands in the way of a backup or of putting one back has its own words and exit code`() async throws
  {
    let bare = try await Home()
    let keyless = try await bare.run(["backup"])
    #expect(keyless.status == 69 && keyless.complaints.contains("night.backup-key"))
    let (home, key) = try await keyed()
    #expect(try await home.run(["backup", "/tmp/elsewhere.backup"]).status == 77)
    #expect(try await home.run(["backup", home.root.path + "/export/nowhere/x.backup"]).status == 73)
    try home.write("no backup", to: "export/other.backup")
    let other = try await home.run(["restore", home.root.path + "/export/other.backup", "--key", key, "--check"])
    #expect(other.status == 65 && other.complaints.contains("no backup"))
    #expect(
      try await home.run(["restore", home.root.path + "/export/none.backup", "--key", key, "--check"]).status == 69)
  }

  @Test func `a missing key file and a damaged database are said to be so`() async throws {
    let home = try await Home.imported()
    let keys = home.root.appending(path: "state/keys.json")
    let moved = home.root.appending(path: "keys.elsewhere")
    try FileManager.default.moveItem(at: keys, to: moved)
    let keyless = try await home.run(["queue"])
    #expect(keyless.status == 69 && keyless.complaints.contains("keys.json"))
    try FileManager.default.moveItem(at: moved, to: keys)
    try home.write("", to: "state/keep.lock")
    #expect(try await home.run(["purge"]).status == 0)
    let handle = try FileHandle(forUpdating: home.root.appending(path: "state/shinsa.sqlite"))
    let pages = Int(try handle.seekToEnd()) / 4096
    for page in 2..<pages {
      try handle.seek(toOffset: UInt64(page * 4096))
      try handle.write(contentsOf: Data(repeating: 0x5A, count: 64))
    }
    try handle.close()
    let damaged = try await home.run(["queue", "--state", "all"])
    #expect(damaged.status == 70 && damaged.complaints.contains("damaged"))
  }

  @Test func `a person who asks gets a file to read`() async throws {
    let (home, _) = try await Home.withAccount()
    let japanese = try await home.run(
      ["accounts", "show", "hanako@example.jp", "--everything"], as: "sato", lang: "ja")
    #expect(japanese.status == 0)
    for text in ["申請者・氏名・漢字: 髙橋 花子", "メール 1", "監査記録 1", "1988-09-09"] {
      #expect(japanese.text.contains(text), "\(text)")
    }
    let english = try await home.run(["accounts", "show", "hanako@example.jp", "--everything"], as: "sato")
    #expect(english.text.contains("Application 1") && !english.text.contains("$scrypt$"))
  }
}
