/// How much goes wrong in a trial world.
public enum TrialHardness: String, CaseIterable, Codable, Sendable {
  /// Most applications are in order, with the usual slips at their usual rates.
  case easy
  /// Several slips at once, half without a number, a quarter by people who are not on file.
  case hard
}
