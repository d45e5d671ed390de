import Foundation

/// What can be told of a decision from the log alone, and what an auditor asks of it.
public enum AuditCheck: String, Codable, Sendable, CaseIterable {
  /// Its decider had opened every picture of the application before approving.
  case picturesOpened = "pictures-opened"
  /// What the documents show was recorded.
  case documentRecorded = "document-recorded"
  /// A reason was written where the approval goes against a conflict.
  case reasonWritten = "reason-written"
  /// A second person, who is not the decider, has confirmed it before its mail left.
  case secondPerson = "second-person"
  /// At least one reason or item of the university's list is named.
  case reasonsNamed = "reasons-named"
}

extension TrailedDecision {
  /// Whether the decision passes; nil where the check does not concern it.
  ///
  /// `opened` are the numbers of the pictures that its decider had opened by then.
  public func passes(_ check: AuditCheck, opened: Set<Int64>) -> Bool? {
    let because = entry.list("second_person")
    switch check {
    case .picturesOpened:
      guard outcome == .approve, !pictures.isEmpty else { return nil }
      return opened.isSuperset(of: 1...Int64(pictures.count))
    case .documentRecorded: return outcome == .approve && !pictures.isEmpty ? entry.text("document") != nil : nil
    case .reasonWritten:
      return because.contains(SecondPersonReason.conflict.rawValue) ? entry.commitments["reason"] != nil : nil
    case .secondPerson:
      guard !because.isEmpty, fate != .proposed, fate != .refused else { return nil }
      guard let second else { return false }
      return second.by.name != entry.actor.name && (announced.map { second.at <= $0 } ?? true)
    case .reasonsNamed:
      return outcome == .approve ? nil : !(entry.list("reasons") + entry.list("items")).isEmpty
    }
  }

  /// The hashes of the pictures that the decision rests on: an approval's own list, else those on arrival.
  public var pictures: [String] {
    outcome == .approve ? entry.list("pictures") : arrival?.list("pictures") ?? []
  }
}
