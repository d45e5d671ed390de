import Domain

/// A student record that somebody chose, and how the application compares with it.
public struct ChosenRecord: Hashable, Sendable {
  /// The record.
  public var record: StudentRecord
  /// How the two compare; nil until the cross-check has said so.
  public var comparison: WeighedCandidate?

  /// Puts a chosen record together.
  public init(_ record: StudentRecord, comparison: WeighedCandidate? = nil) {
    self.record = record
    self.comparison = comparison
  }
}
