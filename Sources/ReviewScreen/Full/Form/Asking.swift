import Domain
import Terminal

/// A question that is being answered, and what was chosen or typed so far.
struct Asking: Hashable, Sendable {
  /// How the answer is given.
  enum Means: Hashable, Sendable {
    case list(PickList)
    case line(LineEditor)
  }

  let outcome: DecisionOutcome
  let question: Question
  var means: Means
  /// The codes picked in a list of several.
  var picked: [String] = []
  /// What is to be mended, in a list of fields.
  var items: [SendingBack.Item] = []
  /// The field whose reason is being picked.
  var field: String?

  /// Puts a question, with what was answered or typed before.
  init(_ question: Question, _ draft: DecisionDraft, _ choices: FormChoices, typed: String?) {
    outcome = draft.outcome
    self.question = question
    let all = choices.choices(of: question)
    func list(_ code: String?) -> Means {
      let cursor = code.flatMap { code in all.firstIndex { $0.code.utf8.elementsEqual(code.utf8) } }
      return .list(PickList(count: all.count, isOptional: question.isOptional, cursor: cursor))
    }
    switch question {
    case .kind: means = list(draft.kind?.rawValue)
    case .document: means = list(draft.document?.rawValue)
    case .name: means = list(draft.name?.rawValue)
    case .address: means = list(draft.address?.rawValue)
    case .proof: means = list(draft.proof?.rawValue)
    case .birthDate:
      means = .list(PickList(count: 2, cursor: draft.birthDate.map { $0 ? 0 : 1 }, labels: ["y", "n"]))
    case .reasons:
      means = .list(PickList(count: all.count, isMultiple: true))
      picked = draft.reasons
    case .items:
      means = .list(PickList(count: all.count, isMultiple: true))
      items = draft.items
    case .expiry: means = .line(LineEditor(typed ?? draft.expiry?.description ?? ""))
    case .reason: means = .line(LineEditor(typed ?? draft.reason ?? ""))
    case .note: means = .line(LineEditor(typed ?? draft.note ?? ""))
    }
  }

  /// Whether characters are text.
  var isTyping: Bool {
    if case .line = means { true } else { false }
  }

  /// The answer in the words that `DecisionDraft` reads; nothing where nothing was chosen.
  func text(_ choices: FormChoices) -> String {
    switch means {
    case .line(let editor): return Answer.trimmed(editor.text).isEmpty ? "-" : editor.text
    case .list:
      let codes = choices.choices(of: question).map(\.code)
      let reasons = choices.returning.map(\.code)
      func number(_ code: String, _ codes: [String]) -> String {
        codes.firstIndex { $0.utf8.elementsEqual(code.utf8) }.map { String($0 + 1) } ?? ""
      }
      return question == .items
        ? items.map { "\(number($0.field, codes)):\(number($0.reason, reasons))" }.joined(separator: " ")
        : picked.map { number($0, codes) }.joined(separator: " ")
    }
  }

  /// Marks or unmarks a code in a list of several.
  mutating func toggle(_ code: String) {
    if let place = picked.firstIndex(where: { $0.utf8.elementsEqual(code.utf8) }) {
      picked.remove(at: place)
    } else {
      picked.append(code)
    }
  }

  /// Unmarks a field, or asks for its reason.
  mutating func toggleField(_ code: String, reasons: Int) {
    if let place = items.firstIndex(where: { $0.field.utf8.elementsEqual(code.utf8) }) {
      items.remove(at: place)
    } else {
      field = code
      means = .list(PickList(count: reasons))
    }
  }

  /// Keeps the reason of the field that was asked for, or none; back to the fields.
  mutating func giveReason(_ code: String?, _ choices: FormChoices) {
    guard let field else { return }
    if let code { items.append(SendingBack.Item(field: field, reason: code)) }
    let fields = choices.choices(of: .items)
    let cursor = fields.firstIndex { $0.code.utf8.elementsEqual(field.utf8) }
    means = .list(PickList(count: fields.count, isMultiple: true, cursor: cursor))
    self.field = nil
  }
}
