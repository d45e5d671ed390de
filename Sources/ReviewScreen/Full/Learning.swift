import Domain
import Foundation
import Wording

extension FullReview {
  /// What follows from the result of an effect.
  public mutating func learn(_ reply: ReviewReply) -> [ReviewEffect] {
    guard !isOver else { return [] }
    let effects: [ReviewEffect]
    switch reply {
    case .queue(let facts): effects = keep(facts)
    case .opened(let facts): effects = show(facts, isHeld: true)
    case .looked(let facts): effects = show(facts, isHeld: false)
    case .noted(let facts): effects = noted(facts)
    case .pictureOpened(let facts, _): effects = pictureOpened(facts)
    case .renewed(let until): effects = renewed(until)
    case .drawn(let request, let drawing):
      drawings.keep(drawing, of: request)
      effects = []
    case .found(let record): effects = choose(record)
    case .records(let records): effects = found(records)
    case .previewed(let preview): effects = previewed(preview)
    case .decided(let file): effects = decided(file)
    case .undone: effects = undone()
    case .compared(let choice): effects = compared(choice)
    case .marked(let facts): effects = marked(facts)
    case .earlierOpened(let opened): effects = earlierOpened(opened)
    case .evidenceForgotten(let facts, let number, let sentences):
      effects = evidenceForgotten(facts, number, saying: sentences)
    case .told(let facts, let sentences): effects = told(facts, saying: sentences)
    case .cases(let found): effects = foundCases(found)
    case .refused(let obstacle): effects = refused(obstacle)
    case .failed(let sentences): effects = failed(sentences)
    }
    return effects + wantedDrawing()
  }

  private mutating func keep(_ facts: QueueFacts) -> [ReviewEffect] {
    queue.load(facts)
    guard let file = dossier?.file else { return [] }
    if focus != .queue { queue.select(file.id) }
    // A list that was begun before the application was opened may know less of it.
    if mode == .browsing, let entry = queue.entry(of: file.id), entry.version > file.version {
      // Beside what was said before, which nobody may have read yet.
      let changed = WorkstationWording.changedElsewhere(file.id)
      if !message.contains(changed) { message.append(changed) }
    }
    return []
  }

  mutating func show(_ facts: DossierFacts, isHeld: Bool) -> [ReviewEffect] {
    if case .awaiting(.opening(let id)) = mode, id != facts.file.id { return isHeld ? [.release(facts.file.id)] : [] }
    let isSame = dossier?.file.id == facts.file.id
    dossier = facts
    // Somebody may have decided it since the queue was read.
    let isTooLate = isHeld && facts.file.state != .waiting
    self.isHeld = isHeld && !isTooLate
    if self.isHeld { queue.mark(facts.file.id, heldBy: facts.viewer) }
    if isTooLate { message.append(DecisionObstacle.notWaiting(state: facts.file.state).sentence(in: setting.zone)) }
    if case .awaiting = mode { mode = .browsing }
    queue.select(facts.file.id)
    if !isSame { picture = nil }
    if focus == .queue || !isSame { focus = .application }
    pace.begin(at: now)
    layOut()
    if !isSame { pane.scroll(by: -1_000_000, page: applicationRows) }
    return compareChosen()
  }

  private mutating func noted(_ facts: DossierFacts) -> [ReviewEffect] {
    typed[.note(facts.file.id)] = nil
    message = [ReviewWording.noted]
    mode = .browsing
    dossier = facts
    layOut()
    return []
  }

  private mutating func pictureOpened(_ facts: DossierFacts) -> [ReviewEffect] {
    // Somebody may have gone on meanwhile.
    guard facts.file.id == dossier?.file.id else { return failed([]) }
    dossier = facts
    isHeld = true
    queue.mark(facts.file.id, heldBy: facts.viewer)
    if case .awaiting(.picture(let number)) = mode {
      mode = .browsing
      show(number)
    }
    layOut()
    return picture?.earlier == nil ? [] : openEarlier(beside: picture?.number ?? 1)
  }

  private mutating func renewed(_ until: Date) -> [ReviewEffect] {
    dossier?.claim?.until = until
    layOut()
    return []
  }

  private mutating func found(_ records: [StudentRecord]) -> [ReviewEffect] {
    guard case .awaiting(.finding) = mode else { return [] }
    guard !records.isEmpty else {
      mode = .browsing
      message = [WorkstationWording.noRecordFound]
      return []
    }
    mode = .records(PickList(count: records.count), records, found: true)
    return []
  }

  private mutating func previewed(_ preview: DecisionPreview) -> [ReviewEffect] {
    guard case .awaiting(.previewing(_, let decision)) = mode else { return [] }
    return askFinally(.decide(decision, preview))
  }

  private mutating func decided(_ file: Case) -> [ReviewEffect] {
    if case .awaiting(.refusing) = mode { return waitsAgain(file.id) }
    guard case .awaiting(.deciding(_, let outcome)) = mode else { return [] }
    return tell(file, decided: outcome)
  }

  private mutating func undone() -> [ReviewEffect] {
    if case .awaiting(.refusing(let id)) = mode { return waitsAgain(id) }
    guard case .awaiting(.undoing(let id)) = mode else { return [] }
    return takeUp(id)
  }

  // MARK: - What went wrong

  private mutating func refused(_ obstacle: DecisionObstacle) -> [ReviewEffect] {
    let words = obstacle.sentence(in: setting.zone)
    guard case .awaiting(let awaited) = mode else { return lost(obstacle) }
    switch awaited {
    case .previewing(let outcome, _), .deciding(_, .some(let outcome)): return mend(obstacle, outcome)
    case .opening(let id):
      guard case .claimedByOther = obstacle else { return failed([words]) }
      // It can be read all the same; the keys that decide say why they cannot be used. What was said of the one before it
      // (that it is decided) stays.
      message.append(words)
      return [.look(id)]
    case .deciding(let id, nil), .undoing(let id), .refusing(let id):
      message = [words]
      mode = .awaiting(.opening(id))
      return [.refresh, .look(id)]
    case .noting, .finding, .picture, .marking, .settling: return failed([words])
    }
  }

  /// A claim could not be renewed: somebody else has taken the application.
  private mutating func lost(_ obstacle: DecisionObstacle) -> [ReviewEffect] {
    message = [obstacle.sentence(in: setting.zone)]
    if case .claimedByOther = obstacle {
      isHeld = false
      message.append(WorkstationWording.typedIsKept)
    }
    return []
  }

  private mutating func failed(_ sentences: [Sentence]) -> [ReviewEffect] {
    message = sentences
    guard case .awaiting(let awaited) = mode else { return [] }
    mode = .browsing
    switch awaited {
    case .noting(let text):
      if let id = dossier?.file.id { typed[.note(id)] = text }
      message.append(WorkstationWording.typedIsKept)
    case .previewing(let outcome, _), .deciding(_, .some(let outcome)): message.append(ReviewWording.kept(outcome))
    case .opening(let id):
      if dossier?.file.id != id { focus = .queue }
    case .deciding, .undoing, .refusing, .finding, .picture, .marking, .settling: break
    }
    return []
  }
}
