import Domain

extension DecisionDraft {
  /// Takes the answer to a question in; false, and nothing changes, where it is none.
  ///
  /// Nothing keeps what was answered before, or answers an optional question with nothing; `-` answers it so again.
  mutating func take(_ text: String, to question: Question, from choices: FormChoices) -> Bool {
    let text = Answer.trimmed(text)
    if text.isEmpty, keeps(question) {
      answered.insert(question)
      return true
    }
    if text.isEmpty || Answer.folded(text) == "-" {
      guard question.isOptional else { return false }
      clear(question)
    } else if !set(question, text, choices) {
      return false
    }
    answered.insert(question)
    return true
  }

  private mutating func clear(_ question: Question) {
    switch question {
    case .expiry: expiry = nil
    case .proof: proof = nil
    case .note: note = nil
    case .kind, .document, .name, .birthDate, .address, .reason, .reasons, .items: break
    }
  }

  private mutating func set(_ question: Question, _ text: String, _ choices: FormChoices) -> Bool {
    switch question {
    case .kind: assign(Self.pick(text), to: \.kind)
    case .document: assign(Self.pick(text), to: \.document)
    case .name: assign(Self.pick(text), to: \.name)
    case .birthDate: assign(Answer.yesOrNo(text), to: \.birthDate)
    case .address: assign(Self.pick(text), to: \.address)
    case .expiry: assign(Answer.day(text), to: \.expiry)
    case .proof: assign(Self.pick(text), to: \.proof)
    case .reason: assign(text, to: \.reason)
    case .reasons: assign(Self.reasons(text, choices), to: \.reasons)
    case .items: assign(Self.items(text, choices), to: \.items)
    case .note: assign(text, to: \.note)
    }
  }

  private mutating func assign<Value>(_ value: Value?, to path: WritableKeyPath<Self, Value?>) -> Bool {
    guard let value else { return false }
    self[keyPath: path] = value
    return true
  }

  private mutating func assign<Value>(_ value: Value?, to path: WritableKeyPath<Self, Value>) -> Bool {
    guard let value else { return false }
    self[keyPath: path] = value
    return true
  }

  private static func pick<Value: RawRepresentable & CaseIterable>(_ text: String) -> Value?
  where Value.RawValue == String {
    let all = Array(Value.allCases)
    return Answer.choice(text, of: all.map(\.rawValue)).map { all[$0] }
  }

  /// Numbers or codes of the list, one or several.
  private static func reasons(_ text: String, _ choices: FormChoices) -> [String]? {
    let codes = choices.choices(of: .reasons).map(\.code)
    let picked = Answer.words(text).map { Answer.choice($0, of: codes) }
    guard !picked.isEmpty, !picked.contains(nil) else { return nil }
    return picked.compactMap { $0.map { codes[$0] } }
  }

  /// Pairs `field:reason`, by number or code, one or several.
  private static func items(_ text: String, _ choices: FormChoices) -> [SendingBack.Item]? {
    let fields = choices.fields.map(\.code)
    let reasons = choices.returning.map(\.code)
    var items: [SendingBack.Item] = []
    for word in Answer.words(text) {
      let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let field = Answer.choice(parts[0], of: fields),
        let reason = Answer.choice(parts[1], of: reasons)
      else { return nil }
      items.append(SendingBack.Item(field: fields[field], reason: reasons[reason]))
    }
    return items.isEmpty ? nil : items
  }
}
