import Domain
import Wording

/// The facts of a student record by which a person is told from another.
struct RecordView: Sendable {
  let record: StudentRecord
  let language: Language

  /// Shows a record in `language`.
  init(_ record: StudentRecord, language: Language) {
    self.record = record
    self.language = language
  }

  /// The record in a line, behind its number in a list.
  func line(_ number: Int) -> String {
    let sheet = Sheet(language: language, width: 80)
    let parts = [
      record.name.display, record.birthDate?.description, record.faculty, record.department, record.left?.description,
    ]
    return "\(number)  " + sheet.listed([sheet.recordName(record.key)] + parts.compactMap(\.self))
  }

  /// A fact a line; what is not recorded is left out.
  var facts: [(label: Sentence, value: String)] {
    let values: [(Sentence, String?)] = [
      (DossierWording.caution, record.caution),
      (ComparedField.studentNumber.sentence, record.key.hasNumber ? record.key.number : nil),
      (ComparedField.nameKanji.sentence, record.name.kanji),
      (ComparedField.nameKana.sentence, record.name.kana),
      (ComparedField.nameRomaji.sentence, record.name.romaji),
      (DossierWording.formerName, record.formerName?.display),
      (ComparedField.birthDate.sentence, record.birthDate?.description),
      (ComparedField.faculty.sentence, record.faculty),
      (ComparedField.department.sentence, record.department),
      (ComparedField.completed.sentence, record.left?.description),
      (ComparedField.outcome.sentence, record.outcome?.sentence.in(language)),
    ]
    return values.compactMap { label, value in value.map { (label, $0) } }
  }
}
