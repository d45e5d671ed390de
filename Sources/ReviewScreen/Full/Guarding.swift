import Domain
import Terminal
import Wording

/// The evidence guard: what must not be kept goes for good, and is asked for anew.
extension FullReview {
  /// The picture that the guard would make unreadable: the shown one, else the only one that it could be.
  var guardedPicture: CasePicture? {
    guard let kept = dossier?.file.pictures.filter(\.isKept) else { return nil }
    if let shown = picture, shown.id == dossier?.file.id { return kept.first { $0.number == shown.number } }
    let stated = kept.filter(\.picture.isStatedForbidden)
    if let only = stated.first, stated.count == 1 { return only }
    return kept.count == 1 ? kept.first : nil
  }

  /// Asks what the picture shows, unless the applicant has said so.
  mutating func beginGuarding() -> [ReviewEffect] {
    guard let entry = guardedPicture else { return [] }
    let likely = ForbiddenContent(of: entry.picture)
    guard likely == .other else { return askFinally(.forget(entry.number, likely)) }
    if focus == .queue { focus = .application }
    mode = .guarding(PickList(count: ForbiddenContent.allCases.count), number: entry.number)
    return []
  }

  mutating func pickForbidden(_ key: Key, _ list: PickList, _ number: Int) -> [ReviewEffect] {
    var list = list
    switch list.take(key) {
    case .stays: mode = .guarding(list, number: number)
    case .picked(let index): return askFinally(.forget(number, ForbiddenContent.allCases[index]))
    case .accepted, .back, .left:
      mode = .browsing
      message = [ReviewWording.notConfirmed]
    }
    return []
  }

  /// It is gone: nothing of it stays on the screen, and the form to ask for another one opens with it chosen.
  mutating func evidenceForgotten(
    _ facts: DossierFacts, _ number: Int, saying sentences: [Sentence]
  ) -> [ReviewEffect] {
    guard facts.file.id == dossier?.file.id else { return [.refresh] }
    dossier = facts
    drawings = DrawingCache()
    _ = closePicture()
    mode = .browsing
    layOut()
    if facts.file.state == .waiting, isHeld { askAnew(number) }
    message = sentences
    return [.refresh]
  }

  private mutating func askAnew(_ number: Int) {
    guard let dossier else { return }
    let id = dossier.file.id
    var draft = entries[id, default: CaseEntries()].draft(of: .sendBack, for: dossier)
    let reason = ConfiguredReason.forbiddenContent
    let isListed = draft.ask(for: number, because: reason, of: setting.returning)
    entries[id]?.drafts[.sendBack] = draft
    ask(.items, draft)
    // A university may have no such reason: then it is picked from the list that there is.
    guard !isListed, case .asking(var asking) = mode else { return }
    asking.toggleField("image-\(number)", reasons: choices.returning.count)
    mode = .asking(asking)
  }
}

extension DecisionDraft {
  /// Asks for a picture again, in place of what was asked about it before; false where the list has no such reason.
  mutating func ask(for number: Int, because reason: String, of list: [ConfiguredReason]) -> Bool {
    let field = "image-\(number)"
    items.removeAll { $0.field.utf8.elementsEqual(field.utf8) }
    guard list.contains(where: { $0.code.utf8.elementsEqual(reason.utf8) }) else { return false }
    items.append(SendingBack.Item(field: field, reason: reason))
    answered.insert(.items)
    return true
  }
}
