import Domain

/// What was entered for a decision so far; kept until it is taken, so that nothing has to be typed twice.
struct DecisionDraft: Hashable, Sendable {
  let outcome: DecisionOutcome
  var document: DocumentKind?
  var name: DocumentCheck.NameShown?
  var birthDate: Bool?
  var address: DocumentCheck.AddressShown?
  var expiry: CalendarDate?
  var proof: DocumentKind?
  var reason: String?
  var reasons: [String] = []
  var items: [SendingBack.Item] = []
  var note: String?
  /// What was answered, be it with nothing.
  var answered: Set<Question> = []
  /// What is asked beyond the usual, because something calls for it.
  var extra: Set<Question> = []

  init(_ outcome: DecisionOutcome, for application: Application) {
    self.outcome = outcome
    // Whether a proof is needed is the procedures' affair; where two names are stated it is worth asking at once.
    if let enrolled = application.enrolment.name, !enrolled.isEmpty { extra.insert(.proof) }
  }

  /// What is asked, in order.
  var questions: [Question] {
    switch outcome {
    case .approve:
      [.document, .name, .birthDate, .address, .expiry] + [.proof, .reason].filter(extra.contains)
    case .reject: [.reasons, .note]
    case .sendBack: [.items, .note]
    }
  }

  /// The question behind `question`; nil behind the last.
  func question(after question: Question) -> Question? { neighbour(of: question, by: 1) }

  /// The question before `question`; nil before the first.
  func question(before question: Question) -> Question? { neighbour(of: question, by: -1) }

  private func neighbour(of question: Question, by step: Int) -> Question? {
    guard let place = questions.firstIndex(of: question) else { return nil }
    return questions.indices.contains(place + step) ? questions[place + step] : nil
  }

  /// The decision that was entered; nil as long as something is missing that it cannot be written down without.
  func decision(record: RecordKey?) -> Decision? {
    switch outcome {
    case .approve:
      guard let record, let document, let name, let birthDate, let address else { return nil }
      let seen = DocumentCheck(
        document: document, name: name, birthDate: birthDate, address: address, expiry: expiry,
        changedNameProof: proof)
      return .approve(Approval(record: record, seen: seen, reason: reason))
    case .reject: return .reject(Rejection(reasons: reasons, note: note))
    case .sendBack: return .sendBack(SendingBack(items: items, note: note))
    }
  }
}
