import Domain

/// What was entered for a decision so far; kept until it is taken, so that nothing has to be typed twice.
struct DecisionDraft: Hashable, Sendable {
  let outcome: DecisionOutcome
  /// Whether there is something that can be looked at.
  let hasPictures: Bool
  /// The kind that it is decided as; nil: its own.
  var kind: ApplicationKind?
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
  /// What was filled in and not answered: nothing is an answer that keeps it.
  var filledIn: Set<Question> = []
  /// Whether somebody left it in the middle of an answer.
  var isLeft = false

  init(_ outcome: DecisionOutcome, for file: Case) {
    self.outcome = outcome
    let application = file.application
    hasPictures = file.hasEvidence || application.kind != .addStudentNumber
    // The portal's form looks alike for all kinds: whose person has an account may have meant another.
    if application.kind == .new, file.assessment.flags.contains(.accountExists) { extra.insert(.kind) }
    // Whether a proof is needed is the procedures' affair; where two names are stated it is worth asking at once.
    if let enrolled = application.enrolment.name, !enrolled.isEmpty { extra.insert(.proof) }
  }

  /// What was entered for a decision that somebody took.
  init(_ decision: Decision, for file: Case) {
    self.init(decision.outcome, for: file)
    switch decision {
    case .approve(let approval):
      (kind, reason) = (approval.kind, approval.reason)
      (document, name, birthDate) = (approval.seen?.document, approval.seen?.name, approval.seen?.birthDate)
      (address, expiry, proof) = (approval.seen?.address, approval.seen?.expiry, approval.seen?.changedNameProof)
      extra = [.kind, .proof, .reason]
    case .reject(let rejection): (reasons, note) = (rejection.reasons, rejection.note)
    case .sendBack(let asked): (items, note) = (asked.items, asked.note)
    }
  }

  /// Takes in how a resubmission was marked: what is not resolved is asked for again, and needs a reason to be approved.
  mutating func take(_ asked: AskedItems, of facts: DossierFacts) {
    switch outcome {
    case .approve: if !asked.unresolved.isEmpty { extra.insert(.reason) }
    case .reject: break
    case .sendBack:
      items = asked.again(of: facts.file, reasons: facts.returning)
      if !items.isEmpty { filledIn.insert(.items) }
    }
  }

  /// Whether nothing keeps what stands there.
  func keeps(_ question: Question) -> Bool { answered.contains(question) || filledIn.contains(question) }

  /// What is asked, in order.
  var questions: [Question] {
    switch outcome {
    case .approve:
      [.kind].filter(extra.contains) + (hasPictures ? [.document, .name, .birthDate, .address, .expiry] : [])
        + [.proof, .reason].filter { extra.contains($0) && (hasPictures || $0 == .reason) }
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
      guard let record, !hasPictures || seen != nil else { return nil }
      return .approve(Approval(record: record, seen: seen, reason: reason, kind: kind))
    case .reject: return .reject(Rejection(reasons: reasons, note: note))
    case .sendBack: return .sendBack(SendingBack(items: items, note: note))
    }
  }

  private var seen: DocumentCheck? {
    guard let document, let name, let birthDate, let address else { return nil }
    return DocumentCheck(
      document: document, name: name, birthDate: birthDate, address: address, expiry: expiry, changedNameProof: proof)
  }
}
