import Foundation
import Testing

/// Somebody who stands in a paper ledger alone, and files that differ from the default table.
@Suite struct OfficeRecordTests {
  private static let ledger = [
    "students", "add", "--source", "学籍簿 昭和48年 112頁", "--name-kanji", "髙橋 花子", "--name-kana", "タカハシ ハナコ",
    "--name-romaji",
    "TAKAHASHI HANAKO", "--birth-date", "S63.9.9", "--university", "電電大学", "--faculty", "外国語学部", "--department",
    "外国語学科",
    "--left", "平成23年3月", "--outcome", "卒業",
  ]

  @Test func `a record from a ledger needs two people to be entered, and two to be approved by`() async throws {
    let home = try await Home.imported([.hanako], records: [.jun])
    let added = try await home.json(Self.ledger, as: "sato")["office_records"][0]
    #expect(added["state"].text == "proposed")
    #expect(added["record"]["student_number"].text == "office-1")
    #expect(try await home.run(["students", "show", "office-1"]).status == 65)
    #expect(try await home.run(["students", "confirm", "1"], as: "sato").status == 77)
    #expect(try await home.run(["students", "confirm", "1"], as: "kansa").status == 77)
    let pending = try await home.run(["students", "pending"], as: "suzuki", lang: "ja")
    #expect(pending.text.contains("学籍簿 昭和48年 112頁"))
    #expect(
      try await home.json(["students", "confirm", "office-1"], as: "suzuki")["office_records"][0]["state"].text
        == "confirmed")
    #expect(try await home.json(["students", "pending"])["office_records"].items.isEmpty)
    let rechecked = try await home.json(["recheck"])
    #expect(rechecked["changes"][0]["id"].text == "A-1")
    #expect(rechecked["changes"][0]["record_after"].text == "office:office-1")
    #expect(try await home.json(["queue"])["applications"][0]["flags"].items.contains(.text("office-record")))
    let approved = try await home.approve("A-1", record: "office-1", more: ["--reason", "学籍簿で確認した"])
    #expect(approved["state"].text == "proposed")
    let shown = try await home.run(["students", "show", "office-1"], lang: "ja").text
    #expect(shown.contains("学籍簿 昭和48年 112頁"))
    #expect(shown.contains("sato"))
    #expect(shown.contains("suzuki"))
  }

  @Test func `an import names the office records that it holds as well, and a withdrawal ends them`() async throws {
    let home = try await Home.open([.hanako], records: [.jun])
    _ = try await home.json(Self.ledger, as: "sato")
    _ = try await home.json(["students", "confirm", "1"], as: "suzuki")
    let file = home.root.appending(path: "later.csv")
    try Data(Applicant.studentFile([.jun, .hanako]).utf8).write(to: file)
    let imported = try await home.json(["students", "import", file.path])
    #expect(imported["office_records"][0]["similar"].items == [.text("registrar:07-1234")])
    #expect(try await home.run(["students", "withdraw", "1", "--reason", "学籍に載った"], as: "suzuki").status == 0)
    #expect(try await home.run(["students", "confirm", "1"], as: "sato").status == 0)
    #expect(try await home.run(["students", "show", "office-1"]).status == 65)
    #expect(try await home.run(["students", "import", file.path, "--source", "office"]).status == 65)
  }

  @Test func `a list is entered from a file, and what cannot be used is named by line`() async throws {
    let home = try await Home.open([.hanako], records: [.jun])
    let file = home.root.appending(path: "ledger.csv")
    try Data("学籍番号,氏名,生年月日\n,甲 一郎,大正15年1月1日\n,,\n,乙 二郎,大正16年1月1日\n".utf8).write(to: file)
    let add = ["students", "add", "--source", "台帳", "--from", file.path]
    let refused = try await home.run(add, as: "sato")
    #expect(refused.status == 65)
    #expect(refused.complaints.contains("4"))
    try Data("学籍番号,氏名,生年月日\n,甲 一郎,大正15年1月1日\n12,乙 二郎,昭和2年1月1日\n".utf8).write(to: file)
    let entered = try await home.json(add, as: "sato")["office_records"].items
    #expect(entered.map { $0["record"]["student_number"].text } == ["office-1", "12"])
    #expect(try await home.run(add + ["--name-kanji", "甲"], as: "sato").status == 64)
    #expect(try await home.run(["students", "add", "--source", "台帳"], as: "sato").status == 64)
  }

  @Test func `headers, spellings and constants of the configuration are those of the files`() async throws {
    let home = try await Home()
    try home.configure(
      "  lost-records: 2%",
      """
        lost-records: 2%
        columns: {学籍番号: [学生ID], family_name_kanji: [漢字姓]}
        values: {sex: {女: [女子]}, outcome: {卒業: [卒]}}
        empty: ["99999999"]
        sources:
          east:
            constants: {大学: 電信大学, outcome: 卒}
      """)
    let file = home.root.appending(path: "other.csv")
    try Data("学生ID,漢字姓,名,性別,生年月日\n7,髙橋,花子,女子,99999999\n".utf8).write(to: file)
    _ = try await home.json(["students", "import", file.path, "--source", "east"])
    let record = try await home.json(["students", "show", "east:7"])
    #expect(record["name_kanji"].text == "髙橋 花子")
    #expect(record["sex"].text == "female")
    #expect(record["university"].text == "電信大学")
    #expect(record["outcome"].text == "graduated")
    #expect(record["birth_date"] == .null)
  }

  @Test(arguments: [
    ("columns: {学籍番: [x]}", "学籍番"), ("columns: {学籍番号: [x], 氏名: [x]}", "氏名"),
    ("values: {sex: {男: [x], 女: [Ｘ]}}", "女"), ("values: {sex: {男子: [x]}}", "男子"),
    ("constants: {氏名: x}", "氏名"), ("sources: {a:b: {}}", "a:b"), ("sources: {east: {colums: {}}}", "colums"),
  ])
  func `a mapping that cannot be meant is a fault with its place`(text: String, named: String) async throws {
    let home = try await Home()
    try home.configure("  lost-records: 2%", "  lost-records: 2%\n  \(text)")
    let outcome = try await home.run(["queue"])
    #expect(outcome.status == 65)
    #expect(outcome.complaints.contains(named))
  }
}
