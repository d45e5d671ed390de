import Domain
import Terminal
import Wording

extension FullReview {
  /// Lists what a resubmission was asked for, to be marked.
  mutating func beginMarks() {
    guard let dossier else { return }
    if focus == .queue { focus = .application }
    let pending = entries[dossier.file.id]?.marks ?? [:]
    mode = .marking(PickList(count: dossier.asked.items.count, isMultiple: true), pending)
  }

  /// A key in that list: an item's own key marks it, Enter has the marks stored, all at once.
  mutating func mark(_ key: Key, _ list: PickList, _ marks: [String: ItemStanding]) -> [ReviewEffect] {
    if look(key, isTyping: false) { return [] }
    guard let dossier else { return [] }
    var (list, marks) = (list, marks)
    switch list.take(key) {
    case .stays: break
    case .picked(let index):
      guard dossier.asked.items.indices.contains(index) else { break }
      let item = dossier.asked.items[index].field
      marks[item] = standing(of: item, marks) == .resolved ? .unresolved : .resolved
    case .accepted: return store(marks, of: dossier.file.id)
    case .back, .left:
      mode = .browsing
      if !marks.isEmpty { message = [WorkstationWording.marksNotKept] }
      return []
    }
    mode = .marking(list, marks)
    return []
  }

  /// How an item stands in the list: as it was set there, else as it is stored.
  func standing(of item: String, _ marks: [String: ItemStanding]) -> ItemStanding? {
    marks[item] ?? dossier?.asked.mark(of: item)?.standing
  }

  private mutating func store(_ marks: [String: ItemStanding], of id: CaseID) -> [ReviewEffect] {
    guard !marks.isEmpty else {
      mode = .browsing
      return []
    }
    // Kept until they are stored: whatever refuses them, nobody has to mark anew.
    entries[id, default: CaseEntries()].marks = marks
    mode = .awaiting(.marking)
    return [.mark(marks, id)]
  }

  /// The marks are stored.
  mutating func marked(_ facts: DossierFacts) -> [ReviewEffect] {
    entries[facts.file.id]?.marks = [:]
    if mode == .awaiting(.marking) { mode = .browsing }
    guard facts.file.id == dossier?.file.id else { return [] }
    dossier = facts
    message = [MarkWording.marked(facts.file.id, facts.asked)]
    layOut()
    return []
  }
}
