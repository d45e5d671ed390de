import Domain

extension Measurement {
  /// How often a field compares so.
  public struct Level: Hashable, Sendable {
    /// The field.
    public var field: ComparedField
    /// How it compares: `same` and `equivalent` together, as they weigh the same, or one verdict.
    public var verdicts: [Verdict]
    /// With the record that was approved.
    public var confirmed: Share
    /// With records of others that were weighed beside it.
    public var others: Share

    /// log2 of the two shares; nil where there are too few to say.
    public var bits: Double? {
      guard !confirmed.isTooFew, !others.isTooFew else { return nil }
      return MatchWeights.bits(m: confirmed.value, u: others.value)
    }
  }

  /// So many of so many.
  public struct Share: Hashable, Sendable {
    /// How many.
    public var count: Int
    /// Of how many that could be compared.
    public var whole: Int

    /// So many of so many.
    public init(count: Int, whole: Int) { (self.count, self.whole) = (count, whole) }

    /// Between 0 and 1.
    public var value: Double { whole == 0 ? 0 : Double(count) / Double(whole) }

    /// Whether chance would move it by more than it says.
    public var isTooFew: Bool { whole < Self.enough || count < Self.enoughOfThem }

    /// Fewer comparisons than this say nothing.
    public static let enough = 30
    /// Nor do fewer cases than this among them.
    public static let enoughOfThem = 5
  }
}
