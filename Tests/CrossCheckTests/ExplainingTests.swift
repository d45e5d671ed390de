import CrossCheck
import Domain
import Foundation
import Testing

@Suite struct ExplainingTests {
  private let hanako = People.record()
  private let later = People.record("M11-77") {
    $0.faculty = "大学院工学研究科"
    $0.department = "電気工学専攻"
    $0.admitted = YearMonth(iso: "2011-04")
    $0.left = YearMonth(iso: "2013-03")
  }
  private let twin = People.record("07-1299", name: PersonName(kanji: "電電 桃子", kana: "デンデン モモコ"))

  private func explain(
    _ application: Application, among records: [StudentRecord]
  ) throws -> (explanation: Explanation, assessment: Assessment) {
    let index = MemoryIndex(People.strangers() + records)
    let checker = CrossChecker(university: People.university)
    return (
      try checker.explanation(of: application, in: index), try checker.assessment(of: application, in: index)
    )
  }

  @Test func `every record that was weighed is there, the best one's person first, and nothing is judged otherwise`()
    throws
  {
    let (explanation, assessment) = try explain(People.application(), among: [twin, later, hanako])
    #expect(explanation.assessment == assessment)
    #expect(explanation.persons.first?.map(\.record) == [hanako.key, later.key])
    #expect(explanation.persons.dropFirst().contains { $0.map(\.record) == [twin.key] })
    let weighed = explanation.persons.flatMap { $0.map(\.record) }
    #expect(Set(weighed) == Set(assessment.candidates.map(\.record)))
    #expect(weighed.count == Set(weighed).count)
    #expect(explanation.choice == .fits)
    let next = try #require(explanation.persons.dropFirst().flatMap { $0 }.map(\.weight).max())
    #expect(explanation.lead == assessment.weight - next)
  }

  @Test func `the bits of every candidate add up with the same prior`() throws {
    let (explanation, _) = try explain(People.application(), among: [twin, later, hanako])
    for candidate in explanation.persons.flatMap({ $0 }) {
      let prior = candidate.weight - candidate.fields.reduce(0) { $0 + $1.weight }
      #expect(abs(prior + log2(403)) < 1e-9)
    }
  }

  @Test func `a candidate says by what it was found`() throws {
    let application = try People.application(number: "07-1234") { $0.phone = "06-1234-5678" }
    var renamed = hanako
    renamed.phone = "0612345678"
    let best = try explain(application, among: [renamed]).explanation.best
    #expect(best?.clues == [.studentNumber, .phone, .birthDateAndName])
    let swapped = try People.application { $0.applicant.birthDate = CalendarDate(iso: "1988-08-09") }
    let other = People.record(birth: "1988-09-08") { $0.phone = nil }
    #expect(
      try explain(swapped, among: [other]).explanation.best?.clues == [.birthDigitsAndName, .wholeName])
  }

  @Test func `what bars clear is told from what is only noticed`() throws {
    let name = PersonName(kanji: "電電 花子", kana: "ﾃﾞﾝﾃﾞﾝ ﾊﾅｺ", romaji: "DENDEN HANAKO")
    let application = try People.application(number: "07-1243", name: name)
    let explanation = try explain(application, among: [hanako]).explanation
    #expect(explanation.assessment.overall == .look)
    #expect(explanation.isBar(.enrolment(.numberSlip)))
    #expect(explanation.assessment.reasons.contains(.name(.onlyFormDiffers)))
    #expect(!explanation.isBar(.name(.onlyFormDiffers)))
    let clear = try explain(People.application(number: "07-1234"), among: [hanako]).explanation
    #expect(clear.assessment.overall == .clear)
    #expect(clear.assessment.reasons.allSatisfy { !clear.isBar($0) })
  }

  @Test func `where nobody is found there is nobody to explain`() throws {
    let application = try People.application(name: PersonName(kanji: "勘解由小路 綾麿", kana: "カデノコウジ アヤマロ")) {
      $0.applicant.birthDate = CalendarDate(iso: "1931-12-31")
      $0.applicant.lastEnrolled = nil
      $0.enrolment.completed = nil
    }
    let explanation = try explain(application, among: []).explanation
    #expect(explanation.persons.isEmpty && explanation.choice == nil && explanation.lead == nil)
    #expect(explanation.isBar(.noRecordFits))
  }

  @Test func `the weights that are said to be in force are those that are added`() throws {
    let weights = MatchWeights()
    let wrong = try People.application(number: "99-0000") {
      $0.applicant.sex = .male
      $0.applicant.birthDate = CalendarDate(iso: "1971-02-03")
      $0.enrolment.faculty = "工学部"
      $0.enrolment.department = "電気工学科"
      $0.enrolment.university = "別の大学"
      $0.enrolment.outcome = .withdrawn
      $0.phone = "06-1234-5678"
    }
    let near = try People.application(number: "07-1243") { $0.enrolment.completed = YearMonth(iso: "2011-04") }
    var compared: Set<String> = []
    for application in [wrong, near, try People.application(number: "07-1234")] {
      let explanation = try explain(application, among: [hanako]).explanation
      let candidate = try #require(explanation.persons.flatMap { $0 }.first { $0.record == hanako.key })
      for field in candidate.fields where Self.weighedAlone.contains(field.field) && field.verdict != .notStated {
        guard let bits = weights.inForce(field.field, field.verdict, records: 401)?.bits else { continue }
        #expect(abs(bits - field.weight) < 1e-9, "\(field.field) \(field.verdict)")
        compared.insert("\(field.field.rawValue) \(field.verdict.rawValue)")
      }
    }
    #expect(
      compared.isSuperset(of: [
        "student_number same", "student_number close", "student_number different",
        "birth_date different", "sex same", "sex different", "faculty same", "faculty different", "department same",
        "department different", "completed same", "completed close", "outcome same", "outcome different", "phone same",
        "university different", "name_kana same",
      ]))
  }

  /// Fields whose bits do not depend on other fields.
  private static let weighedAlone: Set<ComparedField> = [
    .studentNumber, .nameKana, .birthDate, .sex, .university, .faculty, .department, .completed, .outcome, .phone,
  ]
}
