import Foundation
import Testing

/// The cross-check explained, and held against decisions.
@Suite struct CrosscheckExplainTests {
  private static let twin = Applicant.hanako.with(\.number, "07-1299").with(\.kanji, "髙橋 桃子")
    .with(\.kana, "タカハシ モモコ").with(\.romaji, "TAKAHASHI MOMOKO").with(\.id, "A-9")

  @Test func `explain shows every record field by field, and is a look`() async throws {
    let home = try await Home.imported([.hanako], records: [.hanako, Self.twin, .jun])
    let explained = try await home.json(["crosscheck", "explain", "A-1"], as: "sato")
    #expect(
      explained.keys == [
        "id", "short_id", "overall", "overall_before", "record", "weight", "reasons", "choice", "lead", "persons",
      ])
    let shown = try await home.json(["show", "A-1"], as: "sato")
    #expect(explained["overall"] == shown["overall"] && explained["overall_before"] == shown["overall"])
    #expect(explained["weight"] == shown["weight"])
    #expect(explained["record"].text == "registrar:07-1234")
    #expect(
      explained["persons"].items.map { $0["records"][0]["record"].text } == ["registrar:07-1234", "registrar:07-1299"])
    #expect(explained["persons"][0]["records"][0]["fields"] == shown["fields"])
    #expect(explained["persons"][0]["records"][0]["found_by"].items.contains(.text("student_number")))
    #expect(explained["reasons"].items.allSatisfy { $0.keys == ["text", "bars_clear"] })
    let log = try await home.json(["audit", "show", "A-1"], as: "kansa")
    #expect(log.items.filter { $0["action"].text == "application.shown" }.count == 2)
    let text = try await home.run(["crosscheck", "explain", "A-1"], as: "sato")
    #expect(text.status == 0 && text.text.contains("07-1299") && text.text.contains("髙橋 桃子"))
    #expect(try await home.run(["crosscheck", "explain", "A-1"], as: "yoru").status == 77)
    #expect(try await home.run(["crosscheck", "explain", "A-77"], as: "sato").status == 65)
  }

  @Test func `measure holds verdicts and fields against decisions, and names nobody`() async throws {
    let home = try await Home.imported([.hanako, .ichiro, .jun], records: [.hanako, .ichiro, .jun, Self.twin])
    try await home.approve("A-1", record: "07-1234")
    try await home.approve("A-2", record: "95-00021")
    try await home.reject("A-3")
    let measured = try await home.json(["crosscheck", "measure"], as: "sato")
    #expect(measured["decided"].number == 3 && measured["confirmed_pairs"].number == 2)
    #expect(measured["verdicts"].items.compactMap { $0["confirmed"].number }.reduce(0, +) == 2)
    #expect(measured["verdicts"].items.compactMap { $0["rejected"].number }.reduce(0, +) == 1)
    // The twin was weighed beside her sister.
    #expect(measured["other_pairs"].number == 1)
    let births = measured["fields"].items.filter { $0["field"].text == "birth_date" }
    #expect(births.count == 1)
    #expect(births.first?["confirmed"]["count"].number == 2 && births.first?["others"]["count"].number == 1)
    #expect(births.first?["confirmed"]["too_few"] == .truth(true) && births.first?["bits"] == .null)
    #expect(births.first?["in_force"]["m"].decimal == 0.97)
    for language in ["ja", "en"] {
      let sheet = try await home.run(["crosscheck", "measure", "--again"], as: "kansa", lang: language)
      #expect(sheet.status == 0)
      #expect(sheet.text.contains(language == "ja" ? "まだ少なすぎて" : "Too few yet"))
      for personal in ["髙橋", "タカハシ", "07-1234", "1988", "hanako", "A-1"] { #expect(!sheet.text.contains(personal)) }
    }
  }

  @Test func `measure says where there is nothing to count, and what a day looks like`() async throws {
    let home = try await Home.imported()
    let empty = try await home.run(["crosscheck", "measure", "--from", "2030-01-01"], as: "sato")
    #expect(empty.status == 0 && empty.text.contains("No application was decided in this time."))
    #expect(try await home.run(["crosscheck", "measure", "--from", "1 April"], as: "sato").status == 64)
    #expect(try await home.run(["crosscheck", "measure"], as: "yoru").status == 77)
  }
}
