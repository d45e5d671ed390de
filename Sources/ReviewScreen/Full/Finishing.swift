import Domain
import Foundation
import Terminal
import Wording

extension FullReview {
  /// Shows what a final key would do, and waits for it; what was typed before does not count.
  mutating func askFinally(_ deed: FinalStep.Deed) -> [ReviewEffect] {
    guard let id = dossier?.file.id else { return [] }
    if focus == .queue { focus = .application }
    mode = .confirming(FinalStep(deed, of: id))
    return [.ask("", isConfirmation: true)]
  }

  /// A key at the final step: `y`, then Enter; anything else leaves it, but for keys that scroll.
  mutating func finish(_ key: Key, _ step: FinalStep) -> [ReviewEffect] {
    var step = step
    if step.isArmed {
      guard key == .enter else { return cancel(step) }
      return carryOut(step)
    }
    let page = max(1, finalRows - 1)
    switch key {
    case .character("y"), .character("ｙ"): step.isArmed = true
    case .down, .character("j"): step.scroll += 1
    case .up, .character("k"): step.scroll -= 1
    case .pageDown, .character(" "): step.scroll += page
    case .pageUp, .character("b"): step.scroll -= page
    // A key that was held down, or pressed once more than was needed, neither confirms nor leaves.
    case .enter: break
    default: return cancel(step)
    }
    let last = max(0, finalLines(step, width: finalWidth).count - finalRows)
    step.scroll = min(max(0, step.scroll), last)
    mode = .confirming(step)
    return []
  }

  private mutating func carryOut(_ step: FinalStep) -> [ReviewEffect] {
    switch step.deed {
    case .decide(let decision, _):
      mode = .awaiting(.deciding(step.id, decision.outcome))
      return [.decide(step.id, decision)]
    case .confirmProposal:
      mode = .awaiting(.deciding(step.id, nil))
      return [.confirm(step.id)]
    case .withdraw:
      mode = .awaiting(.deciding(step.id, nil))
      return [.withdraw(step.id)]
    case .undo: return undo(step.id)
    case .forget(let number, let content):
      mode = .awaiting(.settling(step.id))
      return [.forget(number, step.id, content)]
    case .correct(let reason):
      mode = .awaiting(.settling(step.id))
      return [.correct(step.id, reason)]
    case .mailAgain:
      mode = .awaiting(.settling(step.id))
      return [.mailAgain(step.id)]
    case .bounceHandled:
      mode = .awaiting(.settling(step.id))
      return [.settleBounce(step.id)]
    case .quit: return leave()
    }
  }

  private mutating func cancel(_ step: FinalStep) -> [ReviewEffect] {
    mode = .browsing
    switch step.deed {
    case .decide(let decision, _): message = [ReviewWording.notConfirmed, ReviewWording.kept(decision.outcome)]
    case .confirmProposal, .withdraw, .undo, .forget, .mailAgain, .bounceHandled: message = [ReviewWording.notConfirmed]
    case .correct: message = [ReviewWording.notConfirmed, WorkstationWording.typedIsKept]
    case .quit: message = [WorkstationWording.stays]
    }
    return []
  }

  /// Says what happens now, and takes up the next one.
  mutating func tell(_ file: Case, decided outcome: DecisionOutcome?) -> [ReviewEffect] {
    pace.end(at: now)
    let entered = entries.removeValue(forKey: file.id) ?? CaseEntries()
    typed = typed.filter { !$0.key.isOf(file.id) }
    held.removeAll { $0.id == file.id }
    if file.state != .withdrawn {
      held.append(HeldDecision(id: file.id, state: file.state, due: file.decision?.due, entries: entered))
    }
    isHeld = false
    queue.mark(file.id, heldBy: nil)
    let said = [sentence(on: file)]
    let viewer = dossier?.viewer ?? ""
    let next = queue.next(after: file.id, openTo: viewer)
    close()
    mode = .browsing
    var effects: [ReviewEffect] = [.refresh]
    if outcome != nil, let next {
      queue.select(next)
      effects += open(next)
    }
    message = said
    return effects
  }

  private func sentence(on file: Case) -> Sentence {
    if file.state == .proposed { return WorkstationWording.proposed(file.id) }
    let due = file.decision?.due.map { DateWording.moment($0, in: setting.zone) }
    return ReviewWording.decided(file.id, file.state, due: due)
  }

  /// A proposal was refused: its application waits again, and anybody may take it up.
  mutating func waitsAgain(_ id: CaseID) -> [ReviewEffect] {
    let released = giveBack()
    close()
    mode = .browsing
    message = [QueueWording.waitsAgain(id)]
    return released + [.refresh]
  }

  // MARK: - Undoing

  /// Undoes at once what one decided oneself; a colleague's decision, which may have come up by itself, is asked about.
  mutating func undo() -> [ReviewEffect] {
    guard let id = undoable else { return [] }
    if let file = dossier?.file, file.id == id, let name = file.decision?.by.name, !isByViewer(name) {
      return askFinally(.undo(name))
    }
    return undo(id)
  }

  private mutating func undo(_ id: CaseID) -> [ReviewEffect] {
    mode = .awaiting(.undoing(id))
    return [.undo(id)]
  }

  /// Takes up an application whose decision was undone, with what was entered for it.
  mutating func takeUp(_ id: CaseID) -> [ReviewEffect] {
    if let undone = held.last(where: { $0.id == id }) { entries[id] = undone.entries }
    held.removeAll { $0.id == id }
    let released = dossier?.file.id == id ? [] : giveBack()
    mode = .awaiting(.opening(id))
    message = [ReviewWording.undone(id)]
    return released + [.refresh, .open(id)]
  }
}

extension TypedText {
  func isOf(_ id: CaseID) -> Bool {
    switch self {
    case .note(let other), .answer(let other, _), .correction(let other): other == id
    }
  }
}
