import Domain
import Foundation
import Intake
import Testing

@testable import Sample

@Suite struct StudentImportTests {
  @Test(arguments: StudentFileEncoding.allCases)
  func `the importer reads every row, and as it was meant`(encoding: StudentFileEncoding) throws {
    let population = SampleFixture.world().population
    let meant = (0..<population.people).flatMap { population.person($0).records }
    try SampleFixture.inFolder { folder in
      let url = folder.appending(path: "students.csv")
      try SampleFixture.world().writeStudents(to: url, encoding: encoding)
      let file = try Intake.StudentFile(contentsOf: url, encoding: nil, source: RecordKey.defaultSource)
      var read: [StudentRecord] = []
      let report = try file.read { record, _ in read.append(record) }
      #expect(report.refused.isEmpty && report.unknownColumns.isEmpty)
      #expect(report.rows == 3000)
      #expect(read.map(Self.withoutSpelling) == meant.map(Self.withoutSpelling))
    }
  }

  /// Old rows have no space in names and kana in half width, and none has an earlier name in Latin letters.
  private static func withoutSpelling(_ record: StudentRecord) -> StudentRecord {
    var record = record
    func plain(_ text: String?) -> String? { text?.filter { $0 != " " } }
    // A foreign name without kanji stands in the column of names as it is.
    record.name.kanji = plain(record.name.kanji ?? record.name.romaji)
    record.name.kana = record.name.kana.map(HalfWidthKana.text)
    record.formerName = record.formerName.map { name in
      PersonName(kanji: plain(name.kanji), kana: name.kana.map(HalfWidthKana.text))
    }
    record.address = record.address?.filter { $0 != "　" && $0 != " " }
    return record
  }
}
