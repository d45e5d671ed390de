import Domain
import Foundation
import Testing

@testable import ReviewScreen

/// A case, its record and an office's settings for the tests of this folder.
enum Example {
  static func date(_ text: String) throws -> Date { try #require(Instant.date(text)) }

  static func tokyo() throws -> TimeZone { try #require(TimeZone(identifier: "Asia/Tokyo")) }

  static func setting(_ language: Language = .english) throws -> ReviewSetting {
    ReviewSetting(
      language: language, zone: try tokyo(),
      rejecting: [
        ConfiguredReason(code: "no-student-record", text: Sentence(ja: "学籍がありません。", en: "There is no student record.")),
        ConfiguredReason(code: "other", text: Sentence(ja: "その他の理由です。", en: "Another reason.")),
      ],
      returning: [
        ConfiguredReason(code: "unreadable", text: Sentence(ja: "画像が読み取れません。", en: "The picture cannot be read.")),
        ConfiguredReason(code: "expired", text: Sentence(ja: "期限切れです。", en: "The document has expired.")),
      ])
  }

  static let record = StudentRecord(
    key: RecordKey(number: "07-1234"), name: PersonName(kanji: "電電 花子", kana: "デンデン ハナコ"),
    birthDate: CalendarDate(year: 1988, month: 9, day: 9), faculty: "外国語学部")

  static let other = StudentRecord(
    key: RecordKey(number: "07-1243"), name: PersonName(kanji: "電電 華子", kana: "デンデン ハナコ"), faculty: "工学部")

  /// How an application compares with the other record.
  static func comparison(_ record: StudentRecord) -> WeighedCandidate {
    WeighedCandidate(
      record: record.key, weight: -3.5,
      fields: [
        FieldVerdict(
          field: .nameKanji, stated: "髙橋 花子", recorded: record.name.kanji, verdict: .different, weight: -5),
        FieldVerdict(
          field: .birthDate, stated: "1988-09-09", recorded: record.birthDate?.description,
          verdict: record.birthDate == nil ? .notRecorded : .same, weight: 1.5),
      ], clues: [])
  }

  static func picture(_ number: Int, opened: Set<String> = []) -> CasePicture {
    CasePicture(
      number: number,
      picture: Picture(
        path: "images/\(number).jpg", document: .driversLicence, side: number == 1 ? .front : .back, format: .jpeg,
        width: 1_600, height: 1_000, byteCount: 350_000, sha256: String(repeating: "\(number)", count: 64)),
      openedBy: opened)
  }

  static func file(
    _ id: CaseID = 12, enrolledName: PersonName? = nil, change: (inout Case) -> Void = { _ in }
  ) throws -> Case {
    let application = Application(
      id: "A-\(id)", kind: .new, submitted: try date("2026-11-16T01:00:00.000Z"),
      email: try #require(EmailAddress("hanako@example.jp")), applicant: Applicant(name: record.name),
      enrolment: Enrolment(
        name: enrolledName, university: "電電大学", faculty: "外国語学部", department: "外国語学科"))
    let fields = [
      FieldVerdict(
        field: .nameKanji, stated: "髙橋 花子", recorded: "高橋 花子", verdict: .equivalent, weight: 11.26,
        reason: .name(.kanjiVariant(.surname, stated: "髙", recorded: "高"))),
      FieldVerdict(
        field: .birthDate, stated: "1988-09-09", recorded: "1988-09-09", verdict: .same, weight: 13.2),
      FieldVerdict(field: .studentNumber, stated: nil, recorded: "07-1234", verdict: .notStated, weight: 0),
    ]
    var file = Case(
      id: id, sender: "portal", application: application, state: .waiting,
      received: try date("2026-11-16T03:00:00.000Z"), announced: nil, version: 1,
      assessment: Assessment(
        overall: .look, record: record.key, weight: 24.46, fields: fields,
        candidates: [Candidate(record: record.key, weight: 24.46), Candidate(record: other.key, weight: 9)],
        reasons: [.evidenceThin]),
      snapshot: 1, decision: nil, pictures: [picture(1), picture(2)])
    change(&file)
    return file
  }

  /// A case whose pictures the reviewer has opened.
  static func openedFile(
    _ id: CaseID = 12, enrolledName: PersonName? = nil, change: (inout Case) -> Void = { _ in }
  ) throws -> Case {
    try file(id, enrolledName: enrolledName) { file in
      file.pictures = [picture(1, opened: ["sato"]), picture(2, opened: ["sato"])]
      change(&file)
    }
  }

  static func facts(_ file: Case) throws -> DossierFacts {
    DossierFacts(
      file: file, record: record, viewer: "sato", now: try date("2026-11-18T03:00:00.000Z"), records: [record, other])
  }
}
