/// What came of a decision, as far as the log goes.
public enum DecisionFate: String, Codable, Sendable, CaseIterable {
  /// A second person has not spoken yet.
  case proposed
  /// A second person sent it back.
  case refused
  /// It stands; its mail has not left.
  case standing
  /// It was undone before its mail left.
  case undone
  /// Its mail left: final.
  case announced
  /// The holder of the account objected, and it was put back.
  case objected
  /// Its account was changed meanwhile, and it was put back.
  case recalled
  /// It was found to be wrong after its mail, and corrected.
  case corrected
}
