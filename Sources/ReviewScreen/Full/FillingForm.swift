import Domain
import Terminal
import Wording

extension FullReview {
  /// What choices are looked up in.
  var choices: FormChoices { FormChoices(setting: setting, pictures: dossier?.file.pictures ?? []) }

  func draft(of outcome: DecisionOutcome) -> DecisionDraft? {
    dossier.flatMap { entries[$0.file.id]?.drafts[outcome] }
  }

  /// Begins to ask for a decision, or takes up what was entered before.
  mutating func beginForm(_ outcome: DecisionOutcome) -> [ReviewEffect] {
    guard let dossier else { return [] }
    if focus == .queue { focus = .application }
    let draft = entries[dossier.file.id, default: CaseEntries()].draft(of: outcome, for: dossier)
    guard let first = draft.questions.first else { return preview(draft) }
    ask(first, draft)
    return []
  }

  mutating func ask(_ question: Question, _ draft: DecisionDraft) {
    let id = dossier?.file.id ?? 0
    mode = .asking(Asking(question, draft, choices, typed: typed[.answer(id, question)]))
  }

  /// A key in a form.
  mutating func answer(_ key: Key, _ asking: Asking) -> [ReviewEffect] {
    if look(key, isTyping: asking.isTyping) { return [] }
    var asking = asking
    switch asking.means {
    case .line(var editor):
      if key == .enter { return take(asking) }
      if key == .escape { return stop(asking) }
      if key == .up || key == .backTab { return goBack(asking) }
      if editor.take(key) { asking.means = .line(editor) }
      mode = .asking(asking)
      return []
    case .list(var list):
      let result = list.take(key)
      asking.means = .list(list)
      return asking.field == nil ? choose(result, asking) : chooseReason(result, asking)
    }
  }

  /// Keys by which one looks at what is asked about: the page, the other pane, and the picture where nothing is typed.
  mutating func look(_ key: Key, isTyping: Bool) -> Bool {
    switch key {
    case .pageDown: pane.scroll(by: max(1, applicationRows - 1), page: applicationRows)
    case .pageUp: pane.scroll(by: 1 - max(2, applicationRows), page: applicationRows)
    case .tab where picture != nil: focus = focus == .picture ? .application : .picture
    case .character("+"), .character("-"), .character("0"):
      guard !isTyping, var shown = picture, shown.take(key) else { return false }
      picture = shown
    default: return false
    }
    return true
  }

  private mutating func choose(_ result: PickList.Result, _ asking: Asking) -> [ReviewEffect] {
    var asking = asking
    let codes = asking.question == .birthDate ? ["y", "n"] : choices.choices(of: asking.question).map(\.code)
    switch result {
    case .stays: break
    case .picked(let index):
      guard codes.indices.contains(index) else { break }
      switch asking.question {
      case .reasons: asking.toggle(codes[index])
      case .items: asking.toggleField(codes[index], reasons: choices.returning.count)
      case .birthDate: return take(asking, codes[index])
      default: return take(asking, String(index + 1))
      }
    case .accepted: return take(asking, asking.question == .reasons || asking.question == .items ? nil : "-")
    case .back: return goBack(asking)
    case .left: return stop(asking)
    }
    mode = .asking(asking)
    return []
  }

  private mutating func chooseReason(_ result: PickList.Result, _ asking: Asking) -> [ReviewEffect] {
    var asking = asking
    let reasons = choices.returning.map(\.code)
    switch result {
    case .picked(let index) where reasons.indices.contains(index): asking.giveReason(reasons[index], choices)
    case .back, .left: asking.giveReason(nil, choices)
    case .stays, .accepted, .picked: break
    }
    mode = .asking(asking)
    return []
  }

  /// Reads the answer, and goes on to the next question or to the preview.
  private mutating func take(_ asking: Asking, _ text: String? = nil) -> [ReviewEffect] {
    mode = .asking(asking)
    guard let id = dossier?.file.id, var draft = draft(of: asking.outcome) else { return [] }
    let text = text ?? asking.text(choices)
    // Nothing marked is no answer, and does not keep an older one either.
    guard !Answer.trimmed(text).isEmpty, draft.take(text, to: asking.question, from: choices) else {
      message = [WorkstationWording.noAnswer(asking.question == .expiry)]
      return []
    }
    typed[.answer(id, asking.question)] = nil
    entries[id, default: CaseEntries()].drafts[asking.outcome] = draft
    if let next = draft.question(after: asking.question) {
      ask(next, draft)
      return []
    }
    return preview(draft)
  }

  private mutating func goBack(_ asking: Asking) -> [ReviewEffect] {
    guard let draft = draft(of: asking.outcome), let before = draft.question(before: asking.question) else {
      return stop(asking)
    }
    keepTyped(asking)
    ask(before, draft)
    return []
  }

  /// Leaves the form; what was entered stays, marks in a list of several too.
  private mutating func stop(_ asking: Asking) -> [ReviewEffect] {
    keepTyped(asking)
    if case .list = asking.means, let id = dossier?.file.id {
      let isOfSeveral = asking.question == .reasons || asking.question == .items
      if isOfSeveral { entries[id]?.drafts[asking.outcome]?.isLeft = true }
      if asking.question == .reasons { entries[id]?.drafts[asking.outcome]?.reasons = asking.picked }
      if asking.question == .items { entries[id]?.drafts[asking.outcome]?.items = asking.items }
    }
    message = [ReviewWording.kept(asking.outcome)]
    mode = .browsing
    return []
  }

  private mutating func keepTyped(_ asking: Asking) {
    guard let id = dossier?.file.id, case .line(let editor) = asking.means else { return }
    typed[.answer(id, asking.question)] = editor.text
  }

  mutating func preview(_ draft: DecisionDraft) -> [ReviewEffect] {
    guard let id = dossier?.file.id else { return [] }
    guard let decision = draft.decision(record: recordKey) else {
      // Going back and forth may leave a question out.
      if let open = draft.questions.first(where: { !draft.answered.contains($0) }) {
        ask(open, draft)
      } else {
        mode = .browsing
        message = [WorkstationWording.chooseRecordFirst]
      }
      return []
    }
    mode = .awaiting(.previewing(draft.outcome, decision))
    return [.preview(id, decision)]
  }

  /// Says what stands in the way, and asks for what would mend it, if an answer can; nothing typed is lost.
  mutating func mend(_ obstacle: DecisionObstacle, _ outcome: DecisionOutcome) -> [ReviewEffect] {
    mode = .browsing
    message = [obstacle.sentence(in: setting.zone)]
    guard let id = dossier?.file.id else { return [] }
    switch obstacle {
    case .versionMoved, .notWaiting, .claimedByOther, .announced, .holdOver:
      message.append(ReviewWording.kept(outcome))
      let said = message
      let effects = obstacle == .versionMoved ? open(id) : lookAgain(id)
      message = said
      return [.refresh] + effects
    default: break
    }
    guard let question = Question(mending: obstacle, of: outcome) else {
      message.append(ReviewWording.kept(outcome))
      return []
    }
    entries[id]?.drafts[outcome]?.extra.insert(question)
    if let draft = draft(of: outcome) { ask(question, draft) }
    return []
  }

  private mutating func lookAgain(_ id: CaseID) -> [ReviewEffect] {
    isHeld = false
    mode = .awaiting(.opening(id))
    return [.look(id)]
  }
}
