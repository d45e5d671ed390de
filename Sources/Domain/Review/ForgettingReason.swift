/// Why the pictures of an application were made unreadable for good; the raw value stands in the log for ever.
public enum ForgettingReason: String, Codable, Sendable, CaseIterable {
  /// Their time was over.
  case retentionOver = "retention-over"
  /// Among them was one that must not be kept, such as the back of a My Number card.
  case forbiddenEvidence = "forbidden-evidence"
  /// All that is kept about the person was erased.
  case erased
}
