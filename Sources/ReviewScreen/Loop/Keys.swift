import Domain
import Wording

extension PlainReview {
  /// A line at the loop's prompt.
  mutating func takeKey(_ line: String) -> [ReviewEffect] {
    if Answer.trimmed(line).isEmpty { return askKey() }
    guard let typed = KeyLine(line) else { return askKey(saying: [ReviewWording.unknownKey]) }
    guard dossier != nil || typed.key.worksWithoutCase else { return askKey(saying: [ReviewWording.allDone]) }
    switch typed.key {
    case .approve: return begin(.approve)
    case .reject: return begin(.reject)
    case .sendBack: return begin(.sendBack)
    case .picture: return openPicture(typed.text)
    case .candidate: return typed.text.isEmpty ? listRecords() : takeRecord(typed.text)
    case .note: return typed.text.isEmpty ? askNote() : takeNote(typed.text)
    case .details: return show { $0.lines }
    case .weights: return show { $0.chart }
    case .next: return goForward()
    case .back: return goBack()
    case .skip: return skip()
    case .undo: return undo()
    case .quit: return finish()
    case .help: return help()
    case .mark: return typed.text.isEmpty ? askMarks() : takeMarks(typed.text)
    case .earlier: return openEarlier(typed.text)
    case .confirm: return ask(for: .confirmProposal)
    case .refuse: return typed.text.isEmpty ? askRefusal() : refuse(typed.text)
    case .withdraw: return ask(for: .withdraw)
    case .release: return release()
    case .lane: return typed.text.isEmpty ? read(for: .lanes) : takeLane(typed.text)
    case .order: return typed.text.isEmpty ? askOrder() : takeOrder(typed.text)
    case .list: return list(typed.text)
    case .search: return typed.text.isEmpty && searched.isEmpty ? askSearch() : search(typed.text)
    case .figures: return read(for: .figures)
    case .evidence: return beginGuarding(typed.text)
    case .correct: return typed.text.isEmpty ? askCorrection() : takeCorrection(typed.text)
    case .mailAgain: return ask(for: .mailAgain)
    case .bounceHandled: return ask(for: .bounceHandled)
    }
  }

  private mutating func help() -> [ReviewEffect] {
    let keys = ReviewKey.allCases.flatMap { lines("\($0.rawValue)  \($0.sentence.in(setting.language))", indent: 2) }
    return [.say(keys)] + askKey()
  }

  private mutating func show(_ part: (DossierView) -> [String]) -> [ReviewEffect] {
    guard let dossier else { return askKey() }
    return [.say(part(view(of: dossier)))] + askKey()
  }

  // MARK: - Pictures

  /// `p 2`; without a number the first picture that has not been opened.
  private mutating func openPicture(_ text: String) -> [ReviewEffect] {
    guard let dossier else { return askKey() }
    let pictures = dossier.file.pictures
    let unopened = dossier.file.unopenedPictures(by: dossier.viewer).first
    guard let number = text.isEmpty ? unopened : Int(Answer.folded(text)) else {
      let why = text.isEmpty ? ReviewWording.noneUnopened : ReviewWording.whichPicture
      return askKey(saying: [pictures.isEmpty ? DossierWording.noPictures : why])
    }
    stage = .working
    return [.openPicture(number, dossier.file.id)]
  }

  // MARK: - Notes

  private mutating func askNote() -> [ReviewEffect] {
    stage = .writingNote
    return [say([ReviewWording.writeNote]), .ask("> ", isConfirmation: false)]
  }

  /// The text of a note; nothing leaves it.
  mutating func takeNote(_ line: String) -> [ReviewEffect] {
    let text = Answer.trimmed(line)
    guard let id = dossier?.file.id, !text.isEmpty else { return askKey(saying: [ReviewWording.noNote]) }
    stage = .working
    return [.note(text, id)]
  }

  // MARK: - Undoing

  private mutating func undo() -> [ReviewEffect] {
    guard let last = taken.last else { return askKey(saying: [ReviewWording.nothingToUndo]) }
    stage = .undoing(last.id)
    return [.undo(last.id)]
  }

  /// Takes up an application whose decision was undone.
  mutating func takeUp(_ id: CaseID) -> [ReviewEffect] {
    taken.removeAll { $0.id == id }
    list.mark(id, nil)
    let other = dossier.map(\.file.id).flatMap { $0 == id ? nil : ReviewEffect.release($0) }
    return [say([ReviewWording.undone(id)])] + (other.map { [$0] } ?? []) + open(id)
  }
}
