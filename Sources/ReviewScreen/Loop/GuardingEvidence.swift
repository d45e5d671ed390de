import Domain
import Wording

/// Something that cannot be taken back and is no decision; the whole word confirms it.
enum PlainDeed: Hashable, Sendable {
  case forget(Int, ForbiddenContent)
  case correct(String)
  case mailAgain
  case bounceHandled
}

extension PlainReview {
  // MARK: - What must not be kept

  /// `e 2`; without a number the only picture that it could be.
  mutating func beginGuarding(_ text: String) -> [ReviewEffect] {
    guard let file = dossier?.file else { return askKey() }
    let kept = file.pictures.filter(\.isKept)
    let stated = kept.filter(\.picture.isStatedForbidden)
    let only = stated.count == 1 ? stated.first : kept.count == 1 ? kept.first : nil
    let named = Int(Answer.folded(text)).flatMap { number in kept.first { $0.number == number } }
    guard let entry = text.isEmpty ? only : named else { return askKey(saying: [ReviewWording.whichToErase]) }
    stage = .choosingContent(entry.number)
    let contents = ForbiddenContent.allCases.enumerated().flatMap {
      lines("\($0.offset + 1)  \($0.element.sentence.in(setting.language))", indent: 2)
    }
    return [say([EvidenceWording.whatDoesItShow(entry.number)]), .say(contents), .ask("> ", isConfirmation: false)]
  }

  /// The number or code of what it shows; nothing leaves it.
  mutating func takeContent(_ line: String, _ number: Int) -> [ReviewEffect] {
    let all = ForbiddenContent.allCases
    guard let place = Answer.choice(line, of: all.map(\.rawValue)) else {
      return askKey(saying: [ReviewWording.notConfirmed])
    }
    return confirm(.forget(number, all[place]))
  }

  /// It is gone; the questions for returning begin with that picture and its reason.
  mutating func evidenceForgotten(
    _ facts: DossierFacts, _ number: Int, saying sentences: [Sentence]
  ) -> [ReviewEffect] {
    dossier = facts
    guard facts.file.state == .waiting else { return askKey(saying: sentences) }
    let id = facts.file.id
    var draft = entries[id]?.drafts[.sendBack] ?? DecisionDraft(.sendBack, for: facts.file)
    _ = draft.ask(for: number, because: ConfiguredReason.forbiddenContent, of: setting.returning)
    entries[id, default: CaseEntries()].drafts[.sendBack] = draft
    return [say(sentences)] + begin(.sendBack)
  }

  // MARK: - Decisions that are announced

  mutating func askCorrection() -> [ReviewEffect] {
    stage = .writingCorrection
    return [say([WorkstationWording.writeCorrection]), .ask("> ", isConfirmation: false)]
  }

  /// The reason of a correction; nothing leaves it.
  mutating func takeCorrection(_ line: String) -> [ReviewEffect] {
    let reason = Answer.trimmed(line)
    guard !reason.isEmpty else { return askKey(saying: [WorkstationWording.correctionNeedsReason]) }
    return confirm(.correct(reason))
  }

  // MARK: - Confirming

  /// Says what would be done, and asks for the word that confirms.
  mutating func confirm(_ deed: PlainDeed) -> [ReviewEffect] {
    guard let id = dossier?.file.id else { return askKey() }
    stage = .confirmingDeed(deed)
    let said: [Sentence] =
      switch deed {
      case .forget(let number, _): [EvidenceWording.aboutToForget(id, number), EvidenceWording.wholePicture]
      case .correct: [WorkstationWording.aboutToCorrect(id)]
      case .mailAgain: [WorkstationWording.aboutToMailAgain(id)]
      case .bounceHandled: [WorkstationWording.aboutToSettle(id)]
      }
    var text = said.flatMap { lines($0.in(setting.language)) }
    switch deed {
    case .forget(_, let content): text += lines([(EvidenceWording.shows, content.sentence.in(setting.language))])
    case .correct(let reason): text += lines([(ReviewFormWording.reasonLabel, reason)])
    case .mailAgain, .bounceHandled: break
    }
    text += lines(ReviewWording.confirmDeed.in(setting.language))
    return [.say([""] + text), .ask(ReviewWording.confirmPrompt.in(setting.language), isConfirmation: true)]
  }

  /// The word that confirms, or anything else: then nothing was done.
  mutating func takeConfirmation(_ line: String, of deed: PlainDeed) -> [ReviewEffect] {
    guard let id = dossier?.file.id, Answer.confirms(line) else { return askKey(saying: [ReviewWording.notConfirmed]) }
    stage = .working
    switch deed {
    case .forget(let number, let content): return [.forget(number, id, content)]
    case .correct(let reason): return [.correct(id, reason)]
    case .mailAgain: return [.mailAgain(id)]
    case .bounceHandled: return [.settleBounce(id)]
    }
  }
}
