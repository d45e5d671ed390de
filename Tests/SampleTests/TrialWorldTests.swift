import Domain
import Foundation
import Intake
import Testing

@testable import Sample

@Suite struct TrialWorldTests {
  private struct Written {
    var students: Data
    var applications: Data
    var records: [StudentRecord]
    var trials: [TrialApplication]
  }

  private static func written(
    _ hardness: TrialHardness, students: Int = 3000, applications: Int = 300, seed: UInt64 = 1
  ) throws -> Written {
    try SampleFixture.inFolder { folder in
      let world = TrialWorld(seed: seed, students: students, applications: applications, hardness: hardness)
      _ = try world.write(to: folder)
      let url = folder.appending(path: "students.csv")
      var records: [StudentRecord] = []
      let file = try StudentFile(contentsOf: url, encoding: .cp932, source: RecordKey.defaultSource)
      let report = try file.read { record, _ in records.append(record) }
      #expect(report.refused.isEmpty && report.unknownColumns.isEmpty)
      let lines = try Data(contentsOf: folder.appending(path: "applications.jsonl"))
      return Written(
        students: try Data(contentsOf: url), applications: lines, records: records,
        trials: try lines.split(separator: 0x0A).map { try TrialApplication(line: $0) })
    }
  }

  @Test(arguments: TrialHardness.allCases)
  func `the importer reads every row of a world, and there are as many as asked for`(_ hardness: TrialHardness) throws {
    let written = try Self.written(hardness)
    #expect(written.records.count == 3000)
    #expect(written.trials.count == 300)
  }

  @Test func `the same seed gives the same bytes, another seed others`() throws {
    let first = try Self.written(.hard, students: 600, applications: 40)
    let again = try Self.written(.hard, students: 600, applications: 40)
    let other = try Self.written(.hard, students: 600, applications: 40, seed: 2)
    #expect(first.students == again.students && first.applications == again.applications)
    #expect(first.students != other.students && first.applications != other.applications)
  }

  @Test func `easy and hard worlds of a seed have the same records`() throws {
    let easy = try Self.written(.easy, students: 600, applications: 20)
    #expect(try easy.students == Self.written(.hard, students: 600, applications: 20).students)
  }

  @Test(arguments: TrialHardness.allCases)
  func `the truth is keys of records that the importer gives`(_ hardness: TrialHardness) throws {
    let written = try Self.written(hardness, students: 6000, applications: 2000)
    let keys = Set(written.records.map(\.key.number))
    for trial in written.trials {
      #expect(Set(trial.truth ?? []).isSubset(of: keys))
      #expect(trial.meant.map { trial.truth?.contains($0) == true } ?? (trial.truth == []))
    }
    // Among them are records without a number, which are known by their content.
    let numberless = Set(written.records.filter { !$0.key.hasNumber }.map(\.key.number))
    #expect(written.trials.contains { !numberless.isDisjoint(with: $0.truth ?? []) })
  }

  @Test func `a hard world has many absent people, and an easy one few`() throws {
    let hard = try Self.written(.hard, applications: 1000).trials.count { $0.truth == [] }
    let easy = try Self.written(.easy, applications: 1000).trials.count { $0.truth == [] }
    #expect((200...300).contains(hard))
    #expect((35...85).contains(easy))
  }

  @Test func `every trait of the error model occurs in a hard world`() throws {
    let written = try Self.written(.hard, students: 20_000, applications: 6_000)
    let seen = Set(written.trials.flatMap { $0.slips ?? [] })
    // Homonyms and numbers that collide need more records than a test should make.
    let rare: Set<TrialTrait> = [.homonymOnFile, .numberShared]
    #expect(Set(TrialTrait.allCases).subtracting(rare).filter { !seen.contains($0.rawValue) } == [])
  }

  @Test func `people of one name and birth date, and numbers equal when folded, are noticed`() throws {
    let birth = try SampleFixture.day("1950-01-02")
    func record(_ number: String, _ kanji: String) -> StudentRecord {
      StudentRecord(key: RecordKey(number: number), name: PersonName(kanji: kanji), birthDate: birth)
    }
    let (one, other, third) = (record("07-1234", "高橋 浩"), record("71-234", "髙橋 浩"), record("85-1", "高橋 弘"))
    var collector = KnownNames.Collector()
    for (index, single) in [one, other, third].enumerated() { collector.add([single], of: index) }
    // Two enrolments of one person are no homonyms.
    collector.add([record("90-1", "林 学"), record("94-1", "林 学")], of: 3)
    let known = collector.finished()
    #expect(known.people == [0, 1])
    #expect(known.isHomonym(one) && known.isHomonym(other) && !known.isHomonym(third))
    #expect(!known.isHomonym(record("90-1", "林 学")))
    #expect(known.isShared(one.key) && known.isShared(other.key) && !known.isShared(third.key))
  }

  @Test func `where nothing contradicts, what is stated is what the record has`() throws {
    let written = try Self.written(.hard, students: 6000, applications: 3000)
    let records = Dictionary(uniqueKeysWithValues: written.records.map { ($0.key.number, $0) })
    let plain = written.trials.filter { $0.contradicts == false }
    #expect(plain.count > 500)
    for trial in plain {
      let record = try #require(trial.meant.flatMap { records[$0] })
      let application = trial.application
      #expect(application.applicant.birthDate == record.birthDate)
      #expect(application.applicant.lastEnrolled == record.left)
      #expect(record.caution == nil)
      if let number = application.enrolment.studentNumber {
        #expect(number.folded == StudentNumber(asWritten: record.key.number).folded)
      } else {
        #expect(application.applicant.name.kanji != nil && record.name.kanji != nil)
      }
    }
  }
}
