import Domain
import Wording

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
      return askKey(saying: [PlainWording.notDone])
    }
    return ask(for: .forget(number, all[place]))
  }

  /// It is gone; the questions for returning begin with that picture and its reason.
  mutating func evidenceForgotten(
    _ facts: DossierFacts, _ number: Int, saying sentences: [Sentence]
  ) -> [ReviewEffect] {
    dossier = facts
    guard facts.file.state == .waiting else { return askKey(saying: sentences) }
    let id = facts.file.id
    var draft = entries[id, default: CaseEntries()].draft(of: .sendBack, for: facts)
    _ = draft.ask(for: number, because: ConfiguredReason.forbiddenContent, of: setting.returning)
    entries[id]?.drafts[.sendBack] = draft
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
    return ask(for: .correct(reason))
  }

  // MARK: - Finding them

  /// Lists applications of any state that were found.
  mutating func choose(from found: [QueueEntry], soughtBy text: String) -> [ReviewEffect] {
    guard !found.isEmpty else { return askKey(saying: [WorkstationWording.notFound(text)]) }
    stage = .choosingCase(found)
    let rows = found.enumerated().flatMap { lines("\($0.offset + 1)  \(row($0.element))", indent: 2) }
    return [say([WorkstationWording.foundCases(found.count)]), .say(rows), .ask("> ", isConfirmation: false)]
  }

  /// The number of one of them; nothing leaves it.
  mutating func takeCase(_ line: String, of found: [QueueEntry]) -> [ReviewEffect] {
    guard let place = Answer.choice(line, of: found.map { _ in "" }) else {
      return askKey(saying: Answer.trimmed(line).isEmpty ? [] : [PlainWording.noSuchNumber])
    }
    let id = found[place].id
    let released: [ReviewEffect] = (dossier?.file.id).flatMap { $0 == id ? nil : [.release($0)] } ?? []
    list.replace(list.ids + [id], at: id)
    return released + open(id)
  }

  // MARK: - Confirming

  /// What would be done.
  func settlingLines(_ deed: PlainDeed, _ id: CaseID) -> [String] {
    func said(_ sentences: Sentence...) -> [String] { sentences.flatMap { lines($0.in(setting.language)) } }
    switch deed {
    case .forget(let number, let content):
      return said(EvidenceWording.aboutToForget(id, number), EvidenceWording.wholePicture)
        + lines([(EvidenceWording.shows, content.sentence.in(setting.language))])
    case .correct(let reason):
      return said(WorkstationWording.aboutToCorrect(id)) + lines([(ReviewFormWording.reasonLabel, reason)])
    case .mailAgain: return said(WorkstationWording.aboutToMailAgain(id))
    case .bounceHandled: return said(WorkstationWording.aboutToSettle(id))
    case .confirmProposal, .withdraw: return []
    }
  }

  /// It was confirmed by the whole word.
  mutating func settle(_ deed: PlainDeed, _ id: CaseID) -> [ReviewEffect] {
    stage = .working
    switch deed {
    case .forget(let number, let content): return [.forget(number, id, content)]
    case .correct(let reason): return [.correct(id, reason)]
    case .mailAgain: return [.mailAgain(id)]
    case .bounceHandled: return [.settleBounce(id)]
    case .confirmProposal, .withdraw: return askKey()
    }
  }
}
