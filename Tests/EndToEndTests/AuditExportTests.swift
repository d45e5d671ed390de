import Foundation
import Testing

/// Decision records as they leave for the auditor.
@Suite struct AuditExportTests {
  private func decided() async throws -> Home {
    let home = try await Home.imported([.hanako, .ichiro])
    try await home.approve("A-1", record: "07-1234")
    try await home.reject("A-2")
    return home
  }

  @Test func `Excel opens the table: byte order mark, CRLF, a row for each decision`() async throws {
    let home = try await decided()
    let report = try await home.json(["audit", "export", "--format", "csv"], as: "kansa")
    #expect(report["count"].number == 2)
    let bytes = try home.contents(of: try #require(report["file"].text))
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = String(decoding: bytes.dropFirst(3), as: UTF8.self).components(separatedBy: "\r\n")
    #expect(rows.count == 4)
    #expect(rows[3].isEmpty)
    #expect(rows[1].contains("A-1") && rows[1].contains("髙橋 花子") && rows[1].contains("07-1234"))
    #expect(rows[2].contains("A-2"))
  }

  @Test func `a name that Excel would take for a formula is made harmless`() async throws {
    let home = try await Home.imported([.hanako.with(\.kanji, "=cmd 花子")])
    try await home.reject("A-1")
    let report = try await home.json(["audit", "export", "--format", "csv"], as: "kansa")
    let text = String(decoding: try home.contents(of: try #require(report["file"].text)), as: UTF8.self)
    #expect(text.contains("=cmd"))
    for start in [",=cmd", "\"=cmd", "\n=cmd"] { #expect(!text.contains(start)) }
  }

  @Test func `without personal data nothing says who the applicants are`() async throws {
    let home = try await decided()
    let report = try await home.json(
      ["audit", "export", "--format", "csv", "--without-personal-data"], as: "kansa")
    let text = String(decoding: try home.contents(of: try #require(report["file"].text)), as: UTF8.self)
    for value in ["髙橋", "hanako@example.jp", "07-1234"] { #expect(!text.contains(value)) }
    #expect(text.contains("A-1"))
  }

  @Test func `the exported log verifies without home and database`() async throws {
    let home = try await decided()
    let report = try await home.json(["audit", "export", "--format", "jsonl"], as: "kansa")
    let path = home.root.appending(path: try #require(report["file"].text)).path
    let key = try #require(try await home.json(["keys"])["sign"][0].text)
    let verified = try await Program.run(Program.shinsa, ["audit", "verify", path, "--key", key, "--json"])
    #expect(verified.status == 0)
    #expect(try verified.json()["head"] == report["head"])
    let lines = try String(contentsOf: URL(filePath: path), encoding: .utf8).split(separator: "\n")
    #expect(lines.count == report["count"].number)
    for line in lines { #expect(!line.contains("髙橋") && !line.contains("hanako@example.jp")) }

    let altered = Data(
      try Data(contentsOf: URL(filePath: path)).map { $0 == UInt8(ascii: "1") ? UInt8(ascii: "2") : $0 })
    try altered.write(to: URL(filePath: path))
    #expect(try await Program.run(Program.shinsa, ["audit", "verify", path, "--key", key]).status == 1)
  }

  @Test func `a selection holds what was asked for`() async throws {
    let home = try await decided()
    for (options, count) in [
      (["--outcome", "approve"], 1), (["--reviewer", "sato"], 2), (["--reviewer", "suzuki"], 0),
      (["--from", "2026-11-22", "--to", "2026-11-23"], 2), (["--to", "2026-11-22"], 0),
    ] {
      let report = try await home.json(["audit", "export", "--format", "csv"] + options, as: "kansa")
      #expect(report["count"].number == count, "\(options)")
    }
  }

  @Test func `the life of an application is told entry by entry`() async throws {
    let home = try await decided()
    let entries = try await home.json(["audit", "show", "A-1"], as: "kansa").items
    let actions = entries.compactMap { $0["action"].text }
    #expect(actions.first == "application.received")
    #expect(actions.filter { $0 == "decision.made" }.count == 1)
    #expect(actions.contains("picture.opened"))
  }
}
