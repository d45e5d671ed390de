import Domain
import JapaneseText
import Procedures
import Wording

/// One student record, a fact a line: a caution first, then which record it is and where it comes from.
struct StudentSheet {
  let dossier: StudentDossier
  let desk: Desk

  private var record: StudentRecord { dossier.record }
  private var language: Language { desk.console.language }

  var lines: [String] {
    let rows: [(Sentence, String?)] = [
      (StudentSheetWording.caution, record.caution),
      (ComparedField.studentNumber.sentence, record.key.hasNumber || record.key.isOffice ? record.key.number : "－"),
      (StudentSheetWording.source, record.key.source), (OfficeRecordWording.origin, dossier.entered?.origin),
      (OfficeRecordWording.proposedBy, deed(dossier.entered?.proposal)),
      (OfficeRecordWording.confirmedBy, deed(dossier.entered?.confirmation)),
      (OfficeRecordWording.leavingBy, deed(dossier.entered?.withdrawal?.proposal)),
      (ComparedField.nameKanji.sentence, record.name.kanji), (ComparedField.nameKana.sentence, record.name.kana),
      (ComparedField.nameRomaji.sentence, record.name.romaji),
      (
        StudentSheetWording.formerName,
        record.formerName.map { [$0.kanji, $0.kana].compactMap(\.self).joined(separator: " / ") }
      ),
      (ComparedField.otherName.sentence, record.otherNames.isEmpty ? nil : record.otherNames.joined(separator: "、")),
      (ComparedField.sex.sentence, record.sex?.sentence.in(language)),
      (ComparedField.birthDate.sentence, record.birthDate?.description),
      (ComparedField.university.sentence, record.university), (ComparedField.faculty.sentence, record.faculty),
      (ComparedField.department.sentence, record.department),
      (StudentSheetWording.admitted, record.admitted?.description),
      (StudentSheetWording.left, record.left?.description),
      (ComparedField.outcome.sentence, record.outcome?.sentence.in(language)),
      (ComparedField.postalCode.sentence, record.postalCode), (ComparedField.address.sentence, record.address),
      (ComparedField.phone.sentence, record.phone),
    ]
    let stated = rows.compactMap { label, value in value.map { (label.in(language), SafeText($0).text) } }
    let width = stated.map { DisplayWidth.columns($0.0) }.max() ?? 0
    return stated.map { "\(DisplayWidth.padded($0.0, to: width))  \($0.1)" }
  }
  /// Who did something, and when.
  private func deed(_ deed: Confirmation?) -> String? {
    deed.map { "\($0.by.name)  \(desk.moment($0.at).in(language))" }
  }
}
