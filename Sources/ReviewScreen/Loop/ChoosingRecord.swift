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

  /// The number of a candidate in the list, any student number, or a name; nothing leaves it as it is.
  mutating func takeRecord(_ line: String) -> [ReviewEffect] {
    guard let candidates = dossier?.file.assessment.candidates, !Answer.trimmed(line).isEmpty else { return askKey() }
    let listed = Answer.choice(line, of: candidates.map { _ in "" }).map { candidates[$0].record }
    stage = .working
    if let listed { return [.lookUp(.key(listed))] }
    let text = Answer.trimmed(line)
    return [Self.isNumber(text) ? .lookUp(.written(text)) : .search(text)]
  }

  /// Whether a text has digits, as numbers have; the 一 of 一郎 is none, though Unicode gives it a value.
  private static func isNumber(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
  }

  /// The records that a search found; a single one is chosen at once.
  mutating func choose(from records: [StudentRecord]) -> [ReviewEffect] {
    guard let first = records.first else { return askKey(saying: [PlainWording.noRecordFound]) }
    guard records.count > 1 else { return choose(first) }
    stage = .choosingFound(records)
    let listed = records.enumerated().flatMap { index, record in
      lines(RecordView(record, language: setting.language).line(index + 1), indent: 2)
    }
    let head = lines(WorkstationWording.foundRecords(records.count).in(setting.language))
    return [.say(head + listed + lines(PlainWording.whichFound.in(setting.language)))]
      + [.ask("> ", isConfirmation: false)]
  }

  /// The number of one that was found; nothing leaves the record as it is.
  mutating func takeFound(_ line: String, of records: [StudentRecord]) -> [ReviewEffect] {
    guard !Answer.trimmed(line).isEmpty else { return askKey() }
    guard let index = Answer.choice(line, of: records.map { _ in "" }) else {
      return [say([PlainWording.whichFound]), .ask("> ", isConfirmation: false)]
    }
    return choose(records[index])
  }

  /// Keeps the record that was chosen, shows it, and has the application compared with it.
  mutating func choose(_ record: StudentRecord) -> [ReviewEffect] {
    guard let id = dossier?.file.id else { return askKey() }
    entries[id, default: CaseEntries()].chosen = record
    entries[id]?.comparison = nil
    return chosenRecord(of: id) + compareChosen()
  }

  /// The cross-check's word on a record that it did not choose itself; else back to the key.
  mutating func compareChosen() -> [ReviewEffect] {
    guard let file = dossier?.file, let key = entries[file.id]?.chosen?.key, key != file.assessment.record else {
      return askKey()
    }
    stage = .working
    return [.compare(key, file.id)]
  }

  /// Shows how the application compares with the chosen record.
  mutating func compared(_ choice: ChosenRecord) -> [ReviewEffect] {
    guard let dossier, entries[dossier.file.id]?.chosen?.key == choice.record.key else { return askKey() }
    entries[dossier.file.id]?.comparison = choice.comparison
    let view = view(of: dossier)
    return [.say([""] + view.choice + view.fields)] + askKey()
  }

  /// The record that was chosen for an application, if one was.
  func chosenRecord(of id: CaseID) -> [ReviewEffect] {
    guard let record = entries[id]?.chosen else { return [] }
    let facts = RecordView(record, language: setting.language).facts
    return [.say(["", ReviewWording.chosen.in(setting.language)] + lines(facts))]
  }
}
