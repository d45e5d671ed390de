import Domain
import Wording

extension FullReview {
  /// Why a command cannot be begun now; nil where it can.
  ///
  /// Said before anything is entered, to save the trouble; what counts is what the procedure says.
  func obstacle(to command: ScreenCommand) -> Sentence? {
    switch command {
    case .down, .up, .pageDown, .pageUp, .top, .bottom, .search, .filter, .sort, .refresh, .help, .quit, .find: nil
    case .open: queue.selected == nil ? WorkstationWording.nothingSelected : nil
    case .otherPane: dossier == nil ? WorkstationWording.nothingOpen : nil
    case .next, .previous: dossier == nil ? WorkstationWording.openFirst : nil
    case .searchOn, .searchBack: searched.isEmpty ? WorkstationWording.searchFirst : nil
    case .approve: obstacleToDeciding ?? obstacleToApproving
    case .reject, .sendBack, .record, .release: obstacleToDeciding
    case .note: obstacleToTouching
    case .picture:
      obstacleToTouching ?? (dossier?.file.pictures.isEmpty == true ? DossierWording.noPictures : nil)
    case .undo: undoable == nil ? WorkstationWording.nothingToUndo : nil
    case .confirm, .refuse: obstacleToTouching ?? obstacleToConfirming
    case .evidence: obstacleToTouching ?? (guardedPicture == nil ? WorkstationWording.whichToForget : nil)
    case .correct: obstacleToTouching ?? obstacleToCorrecting
    case .mailAgain: obstacleToTouching ?? obstacleToMailing
    case .bounceHandled: obstacleToTouching ?? (dossier?.file.isBounced == true ? nil : WorkstationWording.notBounced)
    case .withdraw:
      obstacleToTouching
        ?? (dossier?.file.state == .waiting || dossier?.file.state == .returned
          ? nil : WorkstationWording.notWithdrawable)
    case .mark:
      obstacleToDeciding ?? (dossier?.asked.items.isEmpty == false ? nil : MarkWording.noResubmission)
    case .earlier: obstacleToTouching ?? obstacleToEarlier
    }
  }

  /// Keys act upon what is open, and only while it is what one looks at.
  private var obstacleToTouching: Sentence? {
    guard let id = dossier?.file.id else { return WorkstationWording.openFirst }
    return focus == .queue && queue.selected != id ? WorkstationWording.openFirst : nil
  }

  private var obstacleToDeciding: Sentence? {
    if let obstacle = obstacleToTouching { return obstacle }
    guard let dossier else { return WorkstationWording.openFirst }
    let state = dossier.file.state
    if state != .waiting { return DecisionObstacle.notWaiting(state: state).sentence(in: setting.zone) }
    guard !isHeld else { return nil }
    return WorkstationWording.notHeld
  }

  private var obstacleToApproving: Sentence? {
    guard let dossier else { return nil }
    let unopened = dossier.file.unopenedPictures(by: dossier.viewer)
    if !unopened.isEmpty { return DecisionObstacle.picturesUnopened(numbers: unopened).sentence(in: setting.zone) }
    let unmarked = dossier.asked.unmarked
    if !unmarked.isEmpty { return DecisionObstacle.itemsUnmarked(items: unmarked).sentence(in: setting.zone) }
    return recordKey == nil ? WorkstationWording.chooseRecordFirst : nil
  }

  private var obstacleToEarlier: Sentence? {
    guard let mended = dossier?.mended else { return MarkWording.noResubmission }
    return mended.pictures.isEmpty ? MarkWording.noEarlierPictures : nil
  }

  private var obstacleToConfirming: Sentence? {
    guard let file = dossier?.file else { return nil }
    let correction = dossier?.correction
    if file.state != .proposed, correction == nil {
      return DecisionObstacle.notProposed(state: file.state).sentence(in: setting.zone)
    }
    let isOwn = isByViewer(correction?.name ?? file.decision?.by.name)
    return isOwn ? DecisionObstacle.secondPersonIsFirst.sentence(in: setting.zone) : nil
  }

  func isByViewer(_ name: String?) -> Bool {
    guard let name, let viewer = dossier?.viewer else { return false }
    return name.utf8.elementsEqual(viewer.utf8)
  }

  /// The student record that an approval would link: the chosen one, else what the cross-check found.
  var recordKey: RecordKey? {
    guard let file = dossier?.file else { return nil }
    return entries[file.id]?.chosen?.key ?? file.assessment.record
  }

  /// What `u` would undo: the decision that is open, else the last one of this session that is still on hold.
  var undoable: CaseID? {
    if let file = dossier?.file, file.announced == nil, focus != .queue || queue.selected == file.id {
      // Somebody else's proposal is refused, not undone.
      if file.state == .proposed, isByViewer(file.decision?.by.name) { return file.id }
      if file.state.isDecided, let due = file.decision?.due, due > now { return file.id }
    }
    return lastHeld?.id
  }

  /// The last decision of this session that can still be undone.
  var lastHeld: HeldDecision? { held.last { $0.due.map { $0 > now } ?? true } }
}
