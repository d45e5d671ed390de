import Domain
import Wording

extension PlainReview {
  /// Claims and shows an application.
  mutating func open(_ id: CaseID) -> [ReviewEffect] {
    list.move(to: id)
    dossier = nil
    stage = .opening(id)
    // What is decided or proposed is looked at; only what waits is held.
    let isWaiting = queue.entry(of: id).map { $0.state == .waiting } ?? true
    return [isWaiting ? .open(id) : .look(id)]
  }

  /// Shows what was claimed, and waits for a key.
  mutating func show(_ facts: DossierFacts) -> [ReviewEffect] {
    dossier = facts
    pace.begin(at: facts.now)
    let place = ReviewWording.place(list.place, of: list.ids.count).in(setting.language)
    let view = view(of: facts)
    return [.say(["", place] + view.overview)] + chosenRecord(of: facts.file.id) + compareChosen()
  }

  /// Takes in what changed of the application at hand.
  mutating func keep(_ facts: DossierFacts, saying sentences: [Sentence]) -> [ReviewEffect] {
    dossier = facts
    return askKey(saying: sentences)
  }

  func view(of facts: DossierFacts) -> DossierView {
    var facts = facts
    facts.chosen = entries[facts.file.id]?.choice
    return DossierView(facts, language: setting.language, zone: setting.zone, width: setting.width, ink: setting.ink)
  }

  /// Goes on past an application that cannot be shown.
  mutating func passOver(_ id: CaseID, _ why: [Sentence]) -> [ReviewEffect] {
    list.mark(id, .unavailable)
    return [say([ReviewWording.passedOver(id)] + why)] + goOn()
  }

  /// On to what nothing was done about yet.
  mutating func goOn() -> [ReviewEffect] {
    if list.onward(), let id = list.current { return open(id) }
    dossier = nil
    // After the last decision the loop stays, so that it can still be undone here.
    return taken.isEmpty ? finish() : askKey(saying: [ReviewWording.allDone])
  }

  mutating func goForward() -> [ReviewEffect] {
    guard list.forward() else { return askKey(saying: [ReviewWording.isLast]) }
    return leave()
  }

  mutating func goBack() -> [ReviewEffect] {
    guard dossier != nil else {
      guard let id = list.current else { return askKey() }
      return open(id)
    }
    guard list.backward() else { return askKey(saying: [ReviewWording.isFirst]) }
    return leave()
  }

  mutating func skip() -> [ReviewEffect] {
    guard let id = dossier?.file.id else { return askKey() }
    if !list.isDecided(id) { list.mark(id, .skipped) }
    return [.release(id)] + goOn()
  }

  /// Gives the claim back and opens where the list stands now.
  private mutating func leave() -> [ReviewEffect] {
    let released: [ReviewEffect] = (dossier?.file.id).map { [.release($0)] } ?? []
    guard let id = list.current else { return released + askKey() }
    return released + open(id)
  }

  /// Ends: names what was entered and not taken, gives the claim back, counts.
  mutating func finish() -> [ReviewEffect] {
    guard stage != .finished else { return [] }
    var effects: [ReviewEffect] = []
    let open = untaken.map { ReviewWording.notTaken($0.id, $0.outcome) }
    if !open.isEmpty { effects.append(say(open)) }
    if let id = dossier?.file.id { effects.append(.release(id)) }
    dossier = nil
    stage = .finished
    return effects + [.say(summary), .end]
  }

  /// Decisions that somebody began to enter and that were not taken, in the order of the list.
  private var untaken: [(id: CaseID, outcome: DecisionOutcome)] {
    list.ids.filter { !list.isDecided($0) }.flatMap { id in
      DecisionOutcome.allCases.filter { entries[id]?.drafts[$0]?.answered.isEmpty == false }.map { (id, $0) }
    }
  }
}
