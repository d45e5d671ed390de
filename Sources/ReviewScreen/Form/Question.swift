import Domain

/// One thing that is asked before a decision.
enum Question: Hashable, Sendable, CaseIterable {
  case kind
  case document, name, birthDate, address, expiry, proof, reason
  case reasons, items, note

  /// Whether nothing is an answer too.
  var isOptional: Bool {
    switch self {
    case .expiry, .proof, .note: true
    case .kind, .document, .name, .birthDate, .address, .reason, .reasons, .items: false
    }
  }

  /// The question that mends what stands in a decision's way; nil where no answer does.
  init?(mending obstacle: DecisionObstacle, of outcome: DecisionOutcome) {
    switch (obstacle, outcome) {
    case (.nameChangeUnproved, .approve): self = .proof
    case (.reasonRequired, .approve), (.itemsUnresolved, .approve): self = .reason
    case (.recordTaken, .approve), (.addressTaken, .approve), (.accountMissing, .approve),
      (.addressUnchanged, .approve),
      (.recordLinked, .approve):
      self = .kind
    case (.emptyText, .approve), (.textTooLong, .approve), (.textForbidden, .approve): self = .reason
    case (.emptyText, _), (.textTooLong, _), (.textForbidden, _): self = .note
    case (.noReasons, .reject), (.unknownReason, .reject), (.reasonTwice, .reject): self = .reasons
    case (.noItems, .sendBack), (.unknownField, .sendBack), (.unknownPicture, .sendBack), (.itemTwice, .sendBack),
      (.unknownReason, .sendBack):
      self = .items
    default: return nil
    }
  }
}
