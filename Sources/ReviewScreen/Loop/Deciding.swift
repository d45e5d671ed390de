import Domain
import Wording

extension PlainReview {
  /// Begins to ask for a decision, or takes up what was entered before.
  mutating func begin(_ outcome: DecisionOutcome) -> [ReviewEffect] {
    guard let dossier else { return askKey() }
    let file = dossier.file
    if file.state != .waiting {
      return askKey(saying: [DecisionObstacle.notWaiting(state: file.state).sentence(in: setting.zone)])
    }
    let unopened = file.unopenedPictures(by: dossier.viewer)
    if outcome == .approve, !unopened.isEmpty {
      // Said before the questions and not after them; the decision itself would refuse it all the same.
      return askKey(saying: [DecisionObstacle.picturesUnopened(numbers: unopened).sentence(in: setting.zone)])
    }
    let unmarked = dossier.asked.unmarked
    if outcome == .approve, !unmarked.isEmpty {
      return askKey(saying: [DecisionObstacle.itemsUnmarked(items: unmarked).sentence(in: setting.zone)])
    }
    if outcome == .approve, recordKey == nil { return askKey(saying: [ReviewWording.chooseRecordFirst]) }
    let isKnown = entries[file.id]?.drafts[outcome]?.answered.isEmpty == false
    let draft = entries[file.id, default: CaseEntries()].draft(of: outcome, for: dossier)
    // A second student number that came without pictures leaves nothing to ask.
    guard let first = draft.questions.first else { return preview(draft) }
    let head = [
      ReviewWording.deciding(file.id, outcome), isKnown ? ReviewWording.takenUp : ReviewWording.howToAnswer,
    ]
    return [say(head)] + ask(first, of: outcome)
  }

  /// Puts a question.
  func questionEffects(_ question: Question, _ draft: DecisionDraft) -> [ReviewEffect] {
    let view = QuestionView(question: question, draft: draft, choices: choices)
    return [.say(view.lines.flatMap { lines($0) }), .ask("> ", isConfirmation: false)]
  }

  /// Waits for the answer to a question.
  mutating func ask(_ question: Question, of outcome: DecisionOutcome) -> [ReviewEffect] {
    guard let draft = draft(of: outcome) else { return askKey() }
    stage = .asking(outcome, question)
    return questionEffects(question, draft)
  }

  /// An answer, or `b` back, `q` out of the questions, `?` the question again.
  mutating func takeAnswer(_ line: String, to question: Question, of outcome: DecisionOutcome) -> [ReviewEffect] {
    guard let id = dossier?.file.id, var draft = draft(of: outcome) else { return askKey() }
    switch Answer.folded(line) {
    case "q": return askKey(saying: [ReviewWording.kept(outcome)])
    case "?": return [say([ReviewWording.howToAnswer])] + ask(question, of: outcome)
    case "b":
      guard let before = draft.question(before: question) else { return askKey(saying: [ReviewWording.kept(outcome)]) }
      return ask(before, of: outcome)
    default: break
    }
    guard draft.take(line, to: question, from: choices) else {
      return [say([ReviewFormWording.notUnderstood])] + ask(question, of: outcome)
    }
    entries[id]?.drafts[outcome] = draft
    if let next = draft.question(after: question) { return ask(next, of: outcome) }
    return preview(draft)
  }

  private mutating func preview(_ draft: DecisionDraft) -> [ReviewEffect] {
    guard let id = dossier?.file.id else { return askKey() }
    guard let decision = draft.decision(record: recordKey) else {
      // Going back and forth may leave a question out.
      let open = draft.questions.first { !draft.answered.contains($0) }
      return open.map { ask($0, of: draft.outcome) } ?? askKey()
    }
    stage = .previewing(draft.outcome, decision)
    return [.preview(id, decision)]
  }

  /// Says what stands in the way, and asks for what would mend it, if an answer can.
  mutating func mend(_ obstacle: DecisionObstacle, _ outcome: DecisionOutcome) -> [ReviewEffect] {
    let words = obstacle.sentence(in: setting.zone)
    if obstacle == .versionMoved, let id = dossier?.file.id { return [say([words])] + open(id) }
    guard let id = dossier?.file.id, let question = Question(mending: obstacle, of: outcome) else {
      return askKey(saying: [words, ReviewWording.kept(outcome)])
    }
    entries[id]?.drafts[outcome]?.extra.insert(question)
    return [say([words])] + ask(question, of: outcome)
  }

  func draft(of outcome: DecisionOutcome) -> DecisionDraft? {
    dossier.flatMap { entries[$0.file.id]?.drafts[outcome] }
  }
}
