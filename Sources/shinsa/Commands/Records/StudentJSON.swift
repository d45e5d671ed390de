import Domain
import Procedures

/// A student record as `--json` prints it; keys are a promise (manual: student-records).
struct StudentJSON: Encodable {
  let source: String
  let studentNumber: String
  let nameKanji: Nullable<String>
  let nameKana: Nullable<String>
  let nameRomaji: Nullable<String>
  let formerNameKanji: Nullable<String>
  let formerNameKana: Nullable<String>
  let otherNames: [String]
  let birthDate: Nullable<String>
  let sex: Nullable<String>
  let university: Nullable<String>
  let faculty: Nullable<String>
  let department: Nullable<String>
  let admitted: Nullable<String>
  let left: Nullable<String>
  let outcome: Nullable<String>
  let caution: Nullable<String>

  enum CodingKeys: String, CodingKey {
    case source, sex, university, faculty, department, admitted, left, outcome, caution
    case studentNumber = "student_number"
    case nameKanji = "name_kanji"
    case nameKana = "name_kana"
    case nameRomaji = "name_romaji"
    case formerNameKanji = "former_name_kanji"
    case formerNameKana = "former_name_kana"
    case otherNames = "other_names"
    case birthDate = "birth_date"
  }

  init(_ record: StudentRecord) {
    source = record.key.source
    studentNumber = record.key.number
    nameKanji = Nullable(record.name.kanji)
    nameKana = Nullable(record.name.kana)
    nameRomaji = Nullable(record.name.romaji)
    formerNameKanji = Nullable(record.formerName?.kanji)
    formerNameKana = Nullable(record.formerName?.kana)
    otherNames = record.otherNames
    birthDate = Nullable(record.birthDate?.description)
    sex = Nullable(record.sex?.rawValue)
    university = Nullable(record.university)
    faculty = Nullable(record.faculty)
    department = Nullable(record.department)
    admitted = Nullable(record.admitted?.description)
    left = Nullable(record.left?.description)
    outcome = Nullable(record.outcome?.rawValue)
    caution = Nullable(record.caution)
  }
}

/// A record with where it comes from, as `students show --json` prints it.
struct StudentDossierJSON: Encodable {
  let student: StudentJSON
  let officeRecord: Nullable<OfficeRecordJSON>
  let enrolments: [StudentJSON]

  enum CodingKeys: String, CodingKey {
    case enrolments
    case officeRecord = "office_record"
  }

  init(_ dossier: StudentDossier) {
    student = StudentJSON(dossier.record)
    officeRecord = Nullable(dossier.entered.map { OfficeRecordJSON($0, twins: []) })
    enrolments = dossier.enrolments.map(StudentJSON.init)
  }

  /// The record's own keys stand at the top, beside the others.
  func encode(to encoder: any Encoder) throws {
    try student.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(officeRecord, forKey: .officeRecord)
    try container.encode(enrolments, forKey: .enrolments)
  }
}
