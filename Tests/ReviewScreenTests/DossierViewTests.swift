import Domain
import Foundation
import JapaneseText
import Testing

@testable import ReviewScreen

@Suite struct DossierViewTests {
  private func view(
    _ file: Case, _ language: Language = .english, width: Int = 80, layout: DossierView.Layout = .plain,
    change: (inout DossierFacts) -> Void = { _ in }
  ) throws -> DossierView {
    var facts = try Example.facts(file)
    change(&facts)
    return DossierView(facts, language: language, zone: try Example.tokyo(), width: width, layout: layout)
  }

  @Test func `a field says mark, verdict, bits, both values and the reason, one fact a line`() throws {
    let lines = try view(Example.file()).lines
    let place = try #require(lines.firstIndex(of: "  =~ Name (kanji): equivalent, +11.3 bits"))
    #expect(lines[place + 1] == "     stated: 髙橋 花子")
    #expect(lines[place + 2] == "     recorded: 高橋 花子")
    #expect(lines.contains("  == Date of birth: same, +13.2 bits"))
    #expect(lines.contains("     both: 1988-09-09"))
  }

  @Test func `an application without a name says so, or shows the one while enrolled`() throws {
    var file = try Example.file { $0.application.applicant.name = PersonName() }
    file.application.kind = .addStudentNumber
    file.pictures = []
    #expect(try view(file).lines.first?.contains("(no name stated)") == true)
    #expect(try view(file, .japanese).lines.first?.contains("（氏名の記載なし）") == true)
    file.application.enrolment.name = PersonName(kanji: "通信 花子")
    #expect(try view(file).lines.first?.contains("通信 花子") == true)
  }

  @Test func `verdicts can be told apart without colour`() {
    #expect(Set(Verdict.allCases.map(\.mark)).count == Verdict.allCases.count)
  }

  @Test(arguments: [40, 80, 132], DossierView.Layout.both)
  func `no line is wider than the window, and no value is cut off`(width: Int, layout: DossierView.Layout) throws {
    let long = String(repeating: "東京都千代田区永田町", count: 12)
    let file = try Example.file { file in
      file.assessment.fields.append(
        FieldVerdict(field: .address, stated: long, recorded: nil, verdict: .notRecorded, weight: 0))
    }
    for language in Language.allCases {
      let lines = try view(file, language, width: width, layout: layout).lines
      #expect(lines.allSatisfy { DisplayWidth.columns($0) <= width })
      #expect(lines.joined().filter { $0 == "永" }.count == 12)
    }
  }

  @Test func `what no compared field shows is shown beside them`() throws {
    let file = try Example.file(enrolledName: PersonName(kanji: "通信 花子")) { file in
      file.application.mobile = "090-1234-5678"
      file.application.applicant.birthDate = CalendarDate(year: 1988, month: 9, day: 9)
    }
    let lines = try view(file).lines
    #expect(lines.contains("  Name while enrolled (kanji): 通信 花子"))
    #expect(lines.contains("  Mobile telephone: 090-1234-5678"))
    // Besides the record's own line among the candidates.
    #expect(lines.count { $0.contains("1988-09-09") && !$0.contains("07-1234") } == 1)
  }

  @Test func `without a record all that was stated is shown`() throws {
    let file = try Example.file { file in
      file.assessment.fields = []
      file.assessment.record = nil
      file.application.applicant.birthDate = CalendarDate(year: 1988, month: 9, day: 9)
    }
    let lines = try view(file, .japanese).lines
    #expect(lines.contains("  氏名（カナ）：デンデン ハナコ"))
    #expect(lines.contains("  生年月日：1988-09-09"))
  }

  @Test func `codes of forms and files are shown in words`() throws {
    let file = try Example.file { file in
      file.assessment.fields = [
        FieldVerdict(field: .sex, stated: "female", recorded: "male", verdict: .different, weight: -9),
        FieldVerdict(field: .outcome, stated: "graduated", recorded: "graduated", verdict: .same, weight: 1),
      ]
    }
    let lines = try view(file, .japanese).lines
    #expect(lines.contains("     申請：女"))
    #expect(lines.contains("     学籍：男"))
    #expect(lines.contains("     申請・学籍とも：卒業・修了"))
  }

  @Test func `the caution is shown right below the name`() throws {
    let lines = try view(Example.file(), .japanese) { $0.record?.caution = "支援措置" }.lines
    #expect(lines[0].hasPrefix("申請 #12"))
    #expect(lines[1] == "注意区分：支援措置")
  }

  @Test func `the age counts opening days`() throws {
    // Monday to Wednesday.
    #expect(try view(Example.file()).lines.contains { $0.contains("(2 opening days ago)") })
  }

  @Test func `pictures say whether the one who looks has opened them`() throws {
    let file = try Example.file { file in
      file.pictures = [Example.picture(1, opened: ["sato"]), Example.picture(2, opened: ["suzuki"])]
    }
    let lines = try view(file).lines
    #expect(lines.contains("  1  driver's licence, front, JPEG, 1600 x 1000, 350 kB, opened by you"))
    #expect(lines.contains("  2  driver's licence, back, JPEG, 1600 x 1000, 350 kB, not opened yet"))
  }

  @Test func `nothing that an applicant or a colleague wrote reaches the terminal as a command`() throws {
    let hostile = "\u{1B}[2J\u{202E}x"
    let file = try Example.file { file in
      file.application.applicant.name.kanji = hostile
      file.assessment.record = RecordKey(number: hostile)
      file.assessment.fields[0].stated = hostile
    }
    for layout in DossierView.Layout.both {
      let lines = try view(file, layout: layout) { facts in
        facts.notes = [NoteFact(name: hostile, at: facts.now, text: hostile)]
        facts.record?.caution = hostile
        facts.history = [HistoryFact(at: facts.now, name: hostile, action: .applicationShown)]
      }.lines
      #expect(lines.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E } })
      #expect(lines.joined().contains("␛[2J"))
    }
  }

  @Test(arguments: [(0.04, "0.0"), (-0.04, "0.0"), (13.25, "+13.3"), (-3, "-3.0"), (.infinity, "+inf")])
  func `bits bear their sign and one decimal`(weight: Double, text: String) {
    #expect(Bits.text(weight) == text)
  }
}

extension DossierView.Layout {
  static let both: [Self] = [.table, .plain]
}
