import Domain
import Wording

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

/// Student records as lines on a terminal.
enum StudentTable {
  static func lines(_ records: [StudentRecord], _ language: Language) -> [String] {
    var table = TextTable(StudentsWording.headers.map { $0.in(language) })
    for record in records {
      table.add([
        record.key.number, record.name.display, record.name.kana ?? "", record.birthDate?.description ?? "",
        [record.faculty, record.department].compactMap(\.self).joined(separator: " "), record.left?.description ?? "",
        record.outcome?.sentence.in(language) ?? "",
      ])
    }
    return table.lines
  }
}
