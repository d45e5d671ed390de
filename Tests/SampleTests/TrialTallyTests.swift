import Domain
import Foundation
import Testing

@testable import Sample

@Suite struct TrialTallyTests {
  private static func trial(_ truth: [String]?, slips: [String] = [], contradicts: Bool? = nil) throws
    -> TrialApplication
  {
    let email = try #require(EmailAddress("a@example.jp"))
    let application = Application(
      id: "T-1", kind: .new, submitted: SampleFixture.now, email: email,
      applicant: Applicant(name: PersonName(kanji: "髙橋 花子"), birthDate: try SampleFixture.day("1988-09-09")),
      enrolment: Enrolment(university: "電電大学", faculty: "法学部", department: "法律学科"))
    return TrialApplication(application: application, truth: truth, slips: slips, contradicts: contradicts)
  }

  private static func assessment(
    _ overall: Overall, _ record: String?, others: [String] = [], reasons: [AssessmentReason] = []
  ) -> Assessment {
    let candidates = ([record].compactMap { $0 } + others).map { Candidate(record: RecordKey(number: $0), weight: 20) }
    return Assessment(
      overall: overall, record: record.map { RecordKey(number: $0) }, weight: 20, fields: [], candidates: candidates,
      reasons: reasons)
  }

  private static func tally(_ pairs: [(Assessment, TrialApplication)]) -> TrialTally {
    var tally = TrialTally()
    for (index, pair) in pairs.enumerated() { tally.add(TrialFinding(pair.0, pair.1, line: index + 1), pair.1) }
    return tally
  }

  @Test func `clear with somebody else's record is a wrong clear, for people on file and others`() throws {
    let tally = Self.tally([
      (Self.assessment(.clear, "1"), try Self.trial(["1", "2"])),
      (Self.assessment(.clear, "3"), try Self.trial(["1"], slips: ["moved"])),
      (Self.assessment(.clear, "4"), try Self.trial([])),
      (Self.assessment(.look, "4"), try Self.trial([])),
    ])
    #expect(tally.wrongClears == 2)
    #expect(tally.wrong.map(\.line) == [2, 3])
    #expect(tally.wrong.first?.slips == ["moved"])
    #expect(tally.overall == ["clear": 3, "look": 1])
  }

  @Test func `every enrolment of the applicant is right, and a record among the candidates is found`() throws {
    let tally = Self.tally([
      (Self.assessment(.look, "2"), try Self.trial(["1", "2"])),
      (Self.assessment(.look, "3", others: ["1"]), try Self.trial(["1"])),
      (Self.assessment(.noRecord, nil), try Self.trial(["1"])),
    ])
    #expect((tally.onFile, tally.rankedFirst, tally.found) == (3, 1, 2))
    #expect(tally.missed.map(\.line) == [2, 3])
  }

  @Test func `where nobody knows the truth nothing is counted`() throws {
    let trial = try Self.trial(nil)
    let finding = TrialFinding(Self.assessment(.clear, "1"), trial, line: 1)
    #expect(finding.isWrongClear == nil && finding.isRight == nil)
    var tally = TrialTally()
    tally.add(finding, trial)
    #expect(tally.applications == 0)
  }

  @Test func `reasons are counted where nothing contradicts and it is not clear all the same`() throws {
    let plain = try Self.trial(["1"], contradicts: false)
    let doubtful = try Self.trial(["1"], contradicts: true)
    let reasons: [AssessmentReason] = [.name(.otherReading(.given)), .numberNeeded, .rivalNear(RecordKey(number: "9"))]
    let tally = Self.tally([
      (Self.assessment(.look, "1", reasons: reasons), plain), (Self.assessment(.clear, "1"), plain),
      (Self.assessment(.look, "1", reasons: reasons), doubtful),
    ])
    #expect((tally.plain, tally.plainClear) == (2, 1))
    #expect(tally.reasons == ["name.otherReading": 1, "numberNeeded": 1, "rivalNear": 1])
  }

  @Test func `slips are counted one by one`() throws {
    let tally = Self.tally([
      (Self.assessment(.clear, "1"), try Self.trial(["1"], slips: ["moved", "no-kana"])),
      (Self.assessment(.look, "3"), try Self.trial([], slips: ["moved"])),
      (Self.assessment(.clear, "1"), try Self.trial(["1"])),
    ])
    let moved = try #require(tally.slips["moved"])
    #expect((moved.applications, moved.onFile, moved.rankedFirst, moved.clear) == (2, 1, 1, 1))
    #expect(tally.slips["none"]?.applications == 1)
  }

  @Test func `a line survives writing and reading`() throws {
    let trial = try Self.trial(["1"], slips: ["moved"], contradicts: true)
    let again = try TrialApplication(line: trial.line())
    #expect(again.application == trial.application)
    #expect(again.truth == ["1"] && again.slips == ["moved"] && again.contradicts == true && again.meant == nil)
  }
}
