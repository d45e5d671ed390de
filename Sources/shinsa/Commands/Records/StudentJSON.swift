import Domain

/// A student record as `--json` prints it; keys are a promise (manual: student-records).
struct StudentJSON: Encodable {
  let source: String
  let studentNumber: String
  let nameKanji: Nullable<String>
  let nameKana: Nullable<String>
  let nameRomaji: Nullable<String>
  let birthDate: Nullable<String>
  let sex: Nullable<String>
  let faculty: Nullable<String>
  let department: Nullable<String>
  let admitted: Nullable<String>
  let left: Nullable<String>
  let outcome: Nullable<String>
  let caution: Nullable<String>

  enum CodingKeys: String, CodingKey {
    case source, sex, faculty, department, admitted, left, outcome, caution
    case studentNumber = "student_number"
    case nameKanji = "name_kanji"
    case nameKana = "name_kana"
    case nameRomaji = "name_romaji"
    case birthDate = "birth_date"
  }

  init(_ record: StudentRecord) {
    source = record.key.source
    studentNumber = record.key.number
    nameKanji = Nullable(record.name.kanji)
    nameKana = Nullable(record.name.kana)
    nameRomaji = Nullable(record.name.romaji)
    birthDate = Nullable(record.birthDate?.description)
    sex = Nullable(record.sex?.rawValue)
    faculty = Nullable(record.faculty)
    department = Nullable(record.department)
    admitted = Nullable(record.admitted?.description)
    left = Nullable(record.left?.description)
    outcome = Nullable(record.outcome?.rawValue)
    caution = Nullable(record.caution)
  }
}
