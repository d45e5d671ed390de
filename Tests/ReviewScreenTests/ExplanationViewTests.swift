import Domain
import JapaneseText
import Testing

@testable import ReviewScreen

@Suite struct ExplanationViewTests {
  private func explanation(_ overall: Overall = .look, stated: String = "髙橋 花子") throws -> Explanation {
    var file = try Example.file()
    file.assessment.overall = overall
    file.assessment.fields[0].stated = stated
    file.assessment.reasons = [
      .enrolment(.numberSlip), .name(.kanjiVariant(.surname, stated: "髙", recorded: "高")),
    ]
    let best = WeighedCandidate(
      record: Example.record.key, weight: 24.46, fields: file.assessment.fields,
      clues: [.studentNumber, .birthDateAndName])
    let later = WeighedCandidate(record: RecordKey(number: "M11-77"), weight: 8, fields: [], clues: [.person])
    let other = WeighedCandidate(
      record: Example.other.key, weight: 9, fields: file.assessment.fields, clues: [])
    return Explanation(
      assessment: file.assessment, bars: [.enrolment(.numberSlip)], choice: .fits, persons: [[best, later], [other]])
  }

  private func lines(_ explanation: Explanation, _ language: Language = .english, width: Int = 80) throws -> [String] {
    ExplanationView(try Example.file(), explanation, language: language, width: width).lines
  }

  @Test func `bars and remarks, the choice, and every person's records are shown`() throws {
    let lines = try lines(explanation())
    let text = lines.joined(separator: " ").replacing(#/ +/#, with: " ")
    let bars = try #require(lines.firstIndex(of: "What bars \"clear\""))
    #expect(lines[bars + 1].hasPrefix("  - The student numbers differ by one slip"))
    let remarks = try #require(lines.firstIndex(of: "Also noticed"))
    #expect(remarks > bars && lines[remarks + 1].hasPrefix("  - The family name is written with a variant"))
    #expect(text.contains("It is 15.5 bits ahead of the next person."))
    #expect(lines.contains("Person 1 of 2, 2 records"))
    #expect(lines.contains("Person 2 of 2, 1 record"))
    #expect(text.contains("found by student number, date of birth with a part of the name"))
    #expect(text.contains("Record 07-1243, +9.0 bits, found by its likeness to another one"))
    // A record without a comparison is named all the same.
    #expect(lines.contains { $0.contains("M11-77") })
  }

  @Test func `the last check is shown where it said otherwise`() throws {
    #expect(try !lines(explanation()).contains { $0.hasPrefix("At the last check") })
    #expect(try lines(explanation(.clear)).contains { $0.hasPrefix("At the last check, which reviewers see: look") })
    #expect(try lines(explanation(.clear)).contains("Nothing bars \"clear\"."))
  }

  @Test func `a record that was taken by its number may weigh less than another person's`() throws {
    var taken = try explanation(.conflict)
    taken.choice = .numberStated
    taken.persons[1][0].weight = 27.5
    #expect(
      try lines(taken).joined(separator: " ").replacing(#/ +/#, with: " ")
        .contains("By weight alone another person's is 3.0 bits ahead."))
  }

  @Test func `where nobody fits, the nearest record is named as such`() throws {
    var nobody = try explanation(.noRecord)
    nobody.assessment.record = nil
    #expect(try lines(nobody).contains("Record 07-1234 comes nearest, and is not taken for the applicant's."))
  }

  @Test func `where nothing was weighed it says so`() throws {
    var nobody = try explanation(.noRecord)
    nobody.persons = []
    nobody.choice = nil
    #expect(try lines(nobody).last == "No record was found that could be compared.")
  }

  @Test(arguments: [40, 80, 132])
  func `no line is wider than the window, and nothing reaches the terminal as a command`(width: Int) throws {
    for language in Language.allCases {
      let lines = try lines(explanation(stated: "\u{1B}[2J\u{202E}x"), language, width: width)
      #expect(lines.allSatisfy { DisplayWidth.columns($0) <= width })
      #expect(lines.allSatisfy { $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E } })
      #expect(lines.joined().contains("␛[2J"))
    }
  }
}
