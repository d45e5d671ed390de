import CrossCheck
import Domain
import Foundation
import Testing

/// Builders for the one person that most tests are about, and for strangers among whom a name is rare.
enum People {
  static let university = University(
    name: "電電大学", earlier: ["電信大学"],
    faculties: [
      University.Faculty(
        name: "外国語学部", earlier: ["外国語学校"],
        departments: [.init(name: "外国語学科"), .init(name: "国際文化学科", earlier: ["比較文化学科"])]),
      University.Faculty(name: "工学部", departments: [.init(name: "電気工学科")]),
      University.Faculty(name: "大学院工学研究科", departments: [.init(name: "電気工学専攻")]),
    ])

  static let hanakoName = PersonName(kanji: "電電 花子", kana: "デンデン ハナコ", romaji: "DENDEN HANAKO")

  /// The record of the person.
  static func record(
    _ number: String = "07-1234", name: PersonName = hanakoName, birth: String? = "1988-09-09",
    change: (inout StudentRecord) -> Void = { _ in }
  ) -> StudentRecord {
    var record = StudentRecord(
      key: RecordKey(number: number), name: name, sex: .female, birthDate: birth.flatMap { CalendarDate(iso: $0) },
      university: "電電大学", faculty: "外国語学部", department: "外国語学科", admitted: YearMonth(iso: "2007-04"),
      left: YearMonth(iso: "2011-03"), outcome: .graduated, phone: "06-1234-5678")
    change(&record)
    return record
  }

  /// The person's application, in order in every field, without a student number.
  static func application(
    number: String? = nil, name: PersonName = hanakoName, change: (inout Application) -> Void = { _ in }
  ) throws -> Application {
    var application = Application(
      id: "A-1", kind: .new, submitted: Date(timeIntervalSince1970: 1_700_000_000),
      email: try #require(EmailAddress("hanako@example.jp")),
      applicant: Applicant(
        name: name, sex: .female, birthDate: CalendarDate(iso: "1988-09-09"), lastEnrolled: YearMonth(iso: "2011-03")),
      enrolment: Enrolment(
        university: "電電大学", faculty: "外国語学部", department: "外国語学科",
        studentNumber: number.map { StudentNumber(asWritten: $0) }, completed: YearMonth(iso: "2011-03"),
        outcome: .graduated))
    change(&application)
    return application
  }

  /// Enough records of others for the frequencies to mean something.
  static func strangers(_ count: Int = 400) -> [StudentRecord] {
    let surnames = ["佐藤", "鈴木", "高橋", "田中", "渡辺", "伊藤", "山本", "中村", "小林", "加藤"]
    let kana = ["サトウ", "スズキ", "タカハシ", "タナカ", "ワタナベ", "イトウ", "ヤマモト", "ナカムラ", "コバヤシ", "カトウ"]
    return (0..<count).map { index in
      let which = index % surnames.count
      let name = PersonName(kanji: "\(surnames[which]) 太郎", kana: "\(kana[which]) タロウ")
      let birth = "19\(60 + index % 37)-0\(1 + index % 9)-1\(index % 10)"
      return record("S\(index)", name: name, birth: birth) { $0.sex = .male }
    }
  }

  /// What the checker says of an application where these records and the strangers are on file.
  static func assess(_ application: Application, among records: [StudentRecord]) throws -> Assessment {
    try CrossChecker(university: university)
      .assessment(of: application, in: MemoryIndex(strangers() + records))
  }
}

extension Assessment {
  /// How a field compares.
  func verdict(_ field: ComparedField) -> Verdict? { fields.first { $0.field == field }?.verdict }
}
