import Domain
import Wording

extension PlainReview {
  /// The student record that an approval would link: the chosen one, else what the cross-check found.
  var recordKey: RecordKey? {
    guard let file = dossier?.file else { return nil }
    return entries[file.id]?.chosen?.key ?? file.assessment.record
  }

  /// Lists the candidates, and asks which.
  mutating func listRecords() -> [ReviewEffect] {
    guard let dossier else { return askKey() }
    stage = .choosingRecord
    return [.say(view(of: dossier).candidates + lines(ReviewWording.whichRecord.in(setting.language)))]
      + [.ask("> ", isConfirmation: false)]
  }

  /// The number of a candidate in the list, or any student number; nothing leaves it as it is.
  mutating func takeRecord(_ line: String) -> [ReviewEffect] {
    guard let candidates = dossier?.file.assessment.candidates, !Answer.trimmed(line).isEmpty else { return askKey() }
    let listed = Answer.choice(line, of: candidates.map { _ in "" }).map { candidates[$0].record }
    stage = .working
    return [.lookUp(listed.map(RecordChoice.key) ?? .written(Answer.trimmed(line)))]
  }

  /// Keeps the record that was chosen, and shows it.
  mutating func choose(_ record: StudentRecord) -> [ReviewEffect] {
    guard let id = dossier?.file.id else { return askKey() }
    entries[id, default: CaseEntries()].chosen = record
    return chosenRecord(of: id) + askKey()
  }

  /// The record that was chosen for an application, if one was.
  func chosenRecord(of id: CaseID) -> [ReviewEffect] {
    guard let record = entries[id]?.chosen else { return [] }
    let facts = RecordView(record, language: setting.language).facts
    return [.say(["", ReviewWording.chosen.in(setting.language)] + lines(facts))]
  }
}
