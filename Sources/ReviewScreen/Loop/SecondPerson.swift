import Domain
import Wording

extension PlainReview {
  /// Says what the word would have done, and asks for it.
  mutating func ask(for deed: PlainDeed) -> [ReviewEffect] {
    guard let dossier else { return askKey() }
    let file = dossier.file
    if deed == .confirmProposal, let obstacle = obstacleToSecondPerson { return askKey(saying: [obstacle]) }
    if deed == .withdraw, file.state != .waiting {
      return askKey(saying: [DecisionObstacle.notWaiting(state: file.state).sentence(in: setting.zone)])
    }
    stage = .confirmingDeed(deed)
    var text = [""]
    switch deed {
    case .confirmProposal:
      let isCorrection = dossier.correction != nil
      let words =
        isCorrection
        ? WorkstationWording.aboutToConfirmCorrection(file.id) : WorkstationWording.aboutToConfirm(file.id)
      text += lines(words.in(setting.language))
    case .withdraw: text += lines(WorkstationWording.aboutToWithdraw(file.id).in(setting.language))
    case .forget, .correct, .mailAgain, .bounceHandled: text += settlingLines(deed, file.id)
    }
    text += lines([(DossierWording.applicant, file.application.applicantSentence.in(setting.language))])
    text += view(of: dossier).decision + (deed == .confirmProposal ? mailLines(dossier.proposedMail) : [])
    text += lines(PlainWording.typeYes(deed.word).in(setting.language))
    return [.say(text), .ask(ReviewWording.confirmPrompt.in(setting.language), isConfirmation: true)]
  }

  /// The word that confirms, or anything else: then nothing was done.
  mutating func takeConfirmation(_ line: String, of deed: PlainDeed) -> [ReviewEffect] {
    guard let id = dossier?.file.id, Answer.confirms(line) else { return askKey(saying: [PlainWording.notDone]) }
    stage = .deciding(nil)
    switch deed {
    case .confirmProposal: return [.confirm(id)]
    case .withdraw: return [.withdraw(id)]
    case .forget, .correct, .mailAgain, .bounceHandled: return settle(deed, id)
    }
  }

  /// Asks why a proposal goes back.
  mutating func askRefusal() -> [ReviewEffect] {
    if let obstacle = obstacleToSecondPerson { return askKey(saying: [obstacle]) }
    stage = .writingRefusal
    return [say([PlainWording.writeRefusal]), .ask("> ", isConfirmation: false)]
  }

  /// Sends a proposal back for this reason; `-` for none, nothing leaves it.
  mutating func refuse(_ line: String) -> [ReviewEffect] {
    if let obstacle = obstacleToSecondPerson { return askKey(saying: [obstacle]) }
    let text = Answer.trimmed(line)
    guard let id = dossier?.file.id, !text.isEmpty else { return askKey(saying: [PlainWording.notDone]) }
    stage = .refusing(id)
    return [.refuse(id, Answer.folded(text) == "-" ? nil : text)]
  }

  /// A proposal was sent back: its application waits again, and anybody may take it up.
  mutating func waitsAgain(_ id: CaseID) -> [ReviewEffect] {
    dossier = nil
    list.mark(id, nil)
    return askKey(saying: [QueueWording.waitsAgain(id)])
  }

  /// Why there is nothing to confirm or refuse; what counts is what the procedure says.
  private var obstacleToSecondPerson: Sentence? {
    guard let dossier, dossier.file.state != .proposed, dossier.correction == nil else { return nil }
    return DecisionObstacle.notProposed(state: dossier.file.state).sentence(in: setting.zone)
  }

  /// Gives the application back, and takes up none.
  mutating func release() -> [ReviewEffect] {
    guard let id = dossier?.file.id else { return askKey() }
    dossier = nil
    return [.release(id)] + askKey(saying: [QueueWording.released(id)])
  }
}
