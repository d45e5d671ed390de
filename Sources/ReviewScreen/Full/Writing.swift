import Domain
import Terminal
import Wording

extension FullReview {
  mutating func beginNote() {
    let kept = dossier.flatMap { typed[.note($0.file.id)] } ?? ""
    mode = .writing(.note, LineEditor(kept))
  }

  /// A key while a line is typed.
  mutating func write(_ key: Key, _ line: Line, _ editor: LineEditor) -> [ReviewEffect] {
    if line != .search, look(key, isTyping: true) { return [] }
    var editor = editor
    switch key {
    case .enter: return send(editor.text, as: line)
    case .escape:
      if line == .note, let id = dossier?.file.id { typed[.note(id)] = editor.text }
      if line == .correction, let id = dossier?.file.id { typed[.correction(id)] = editor.text }
      mode = .browsing
    default:
      _ = editor.take(key)
      mode = .writing(line, editor)
    }
    return []
  }

  private mutating func send(_ text: String, as line: Line) -> [ReviewEffect] {
    mode = .browsing
    let trimmed = Answer.trimmed(text)
    switch line {
    case .search: search(trimmed)
    case .note:
      guard let id = dossier?.file.id, !trimmed.isEmpty else {
        message = [ReviewWording.noNote]
        return []
      }
      mode = .awaiting(.noting(trimmed))
      return [.note(trimmed, id)]
    case .recordSearch:
      guard !trimmed.isEmpty else { return [] }
      mode = .awaiting(.finding)
      return [.search(trimmed)]
    case .correction: return propose(because: trimmed)
    case .caseSearch:
      guard !trimmed.isEmpty else { return [] }
      mode = .awaiting(.finding)
      return [.find(trimmed)]
    case .refusal:
      guard let id = dossier?.file.id else { return [] }
      mode = .awaiting(.refusing(id))
      return [.refuse(id, trimmed.isEmpty ? nil : trimmed)]
    }
    return []
  }

  // MARK: - Another student record

  /// Lists the records that were weighed; the last row searches for others.
  mutating func beginRecords() {
    if focus == .queue { focus = .application }
    mode = .records(PickList(count: candidates.count + 1), [], found: false)
  }

  var candidates: [Candidate] { dossier?.file.assessment.candidates ?? [] }

  mutating func pickRecord(
    _ key: Key, _ list: PickList, _ records: [StudentRecord], _ found: Bool
  ) -> [ReviewEffect] {
    if key == .character("/") {
      mode = .writing(.recordSearch, LineEditor())
      return []
    }
    var list = list
    switch list.take(key) {
    case .stays: mode = .records(list, records, found: found)
    case .picked(let index): return pickRecord(index, records, found)
    case .accepted, .back, .left: mode = .browsing
    }
    return []
  }

  private mutating func pickRecord(_ index: Int, _ records: [StudentRecord], _ found: Bool) -> [ReviewEffect] {
    mode = .browsing
    if found, records.indices.contains(index) {
      return choose(records[index])
    } else if !found, candidates.indices.contains(index) {
      mode = .awaiting(.finding)
      return [.lookUp(.key(candidates[index].record))]
    } else {
      mode = .writing(.recordSearch, LineEditor())
    }
    return []
  }

  /// Keeps the record that was chosen, shows it, and has the application compared with it.
  mutating func choose(_ record: StudentRecord) -> [ReviewEffect] {
    mode = .browsing
    guard let id = dossier?.file.id else { return [] }
    entries[id, default: CaseEntries()].chosen = record
    entries[id]?.comparison = nil
    message = [WorkstationWording.chosen(record.key.number, record.name.display)]
    layOut()
    pane.scroll(by: -1_000_000, page: applicationRows)
    return compareChosen()
  }

  /// The cross-check's word on a record that it did not choose itself.
  func compareChosen() -> [ReviewEffect] {
    guard let file = dossier?.file, let key = entries[file.id]?.chosen?.key, key != file.assessment.record else {
      return []
    }
    return [.compare(key, file.id)]
  }

  /// Keeps how the application compares with the chosen record; another may have been chosen since.
  mutating func compared(_ choice: ChosenRecord) -> [ReviewEffect] {
    guard let id = dossier?.file.id, entries[id]?.chosen?.key == choice.record.key else { return [] }
    entries[id]?.chosen = choice.record
    entries[id]?.comparison = choice.comparison
    layOut()
    return []
  }
}
