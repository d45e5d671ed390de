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
    let report = try await home.json(["audit", "export", "--entries"], as: "kansa")
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

  @Test func `a checkpoint that was picked up proves that the log is still the one of then`() async throws {
    let home = try await decided()
    let kept = try await home.json(["audit", "checkpoint"], as: "kansa")
    let path = home.root.appending(path: try #require(kept["file"].text)).path
    let key = try #require(try await home.json(["keys"])["sign"][0].text)
    let proof = ["audit", "verify", "--checkpoint", path, "--key", key, "--json"]
    #expect(try await home.run(proof).status == 0)
    try Data("{}".utf8).write(to: URL(filePath: path))
    let outcome = try await home.run(proof)
    #expect(outcome.status == 1)
    #expect(try outcome.json()["faults"][0]["code"].text == "checkpoint-signature")
  }

  @Test func `a sample is the same for the same seed, and says what an auditor checks`() async throws {
    let home = try await decided()
    let draw = ["audit", "sample", "--n", "2", "--seed", "s"]
    let sample = try await home.json(draw, as: "kansa")
    #expect(sample["decisions"].items.count == 2)
    #expect(sample["decisions"][0]["checks"]["pictures-opened"] == .truth(true))
    #expect(try await home.json(draw, as: "kansa") == sample)
    #expect(try await home.run(draw + ["--lang", "ja"], as: "kansa").text.contains("承認：1 件から 1 件"))
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
    #expect(entries[0]["values"]["name"].text == "髙橋 花子")
    let page = try await home.run(["audit", "show", "A-1", "--lang", "ja"], as: "kansa").text
    for words in ["申請 #1 の経過", "申請の受付", "画像の閲覧", "氏名：髙橋 花子", "決定：承認", "2026年11月22日"] {
      #expect(page.contains(words), "\(words)")
    }
  }
}
