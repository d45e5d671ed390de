import Domain
import Terminal
import Wording

/// What is done about decisions that are announced: corrections, mails that came back, and finding them at all.
extension FullReview {
  // MARK: - Corrections

  mutating func beginCorrection() {
    if focus == .queue { focus = .application }
    let kept = dossier.flatMap { typed[.correction($0.file.id)] } ?? ""
    mode = .writing(.correction, LineEditor(kept))
  }

  /// The reason was typed; it is proposed after a last look.
  mutating func propose(because reason: String) -> [ReviewEffect] {
    guard let id = dossier?.file.id, !reason.isEmpty else {
      message = [WorkstationWording.correctionNeedsReason]
      return []
    }
    typed[.correction(id)] = reason
    return askFinally(.correct(reason))
  }

  var obstacleToCorrecting: Sentence? {
    guard let dossier else { return WorkstationWording.openFirst }
    let file = dossier.file
    if !file.state.isDecided { return DecisionObstacle.notDecided(state: file.state).sentence(in: setting.zone) }
    if file.announced == nil { return DecisionObstacle.notAnnounced.sentence(in: setting.zone) }
    if file.corrected != nil { return DecisionObstacle.alreadyCorrected.sentence(in: setting.zone) }
    return dossier.correction == nil ? nil : DecisionObstacle.correctionPending.sentence(in: setting.zone)
  }

  // MARK: - Mails

  var obstacleToMailing: Sentence? {
    dossier?.notices.contains { $0.state == .sent } == true ? nil : ResendWording.noMail
  }

  // MARK: - After it was done

  /// Shows what an application is now, and says what was done.
  mutating func told(_ facts: DossierFacts, saying sentences: [Sentence]) -> [ReviewEffect] {
    let released = dossier?.file.id == facts.file.id ? [] : giveBack()
    typed[.correction(facts.file.id)] = nil
    let wasHeld = isHeld && dossier?.file.id == facts.file.id
    mode = .browsing
    let effects = show(facts, isHeld: wasHeld)
    message = sentences
    return released + effects + [.refresh]
  }

  // MARK: - Finding

  /// Lists applications of any state that were found.
  mutating func foundCases(_ entries: [QueueEntry]) -> [ReviewEffect] {
    guard case .awaiting(.finding) = mode else { return [] }
    guard !entries.isEmpty else {
      mode = .browsing
      message = [WorkstationWording.noCaseFound]
      return []
    }
    mode = .foundCases(PickList(count: entries.count), entries)
    return []
  }

  mutating func pickCase(_ key: Key, _ list: PickList, _ found: [QueueEntry]) -> [ReviewEffect] {
    var list = list
    switch list.take(key) {
    case .stays: mode = .foundCases(list, found)
    case .picked(let index) where found.indices.contains(index): return open(found[index])
    case .picked, .accepted, .back, .left: mode = .browsing
    }
    return []
  }

  /// Claims what waits, looks at anything else.
  private mutating func open(_ entry: QueueEntry) -> [ReviewEffect] {
    let released = dossier?.file.id == entry.id ? [] : giveBack()
    mode = .awaiting(.opening(entry.id))
    return released + [entry.state == .waiting ? .open(entry.id) : .look(entry.id)]
  }
}
