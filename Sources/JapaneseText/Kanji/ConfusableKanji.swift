/// Pairs of kanji that look, sound or mean so much alike that people confuse them; each is a character of its own.
enum ConfusableKanji {
  static func contains(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool {
    keys.contains(key(one, other))
  }

  /// All pairs, of representatives only.
  static let pairs = ScalarTable.pairs([lookalikes, soundalikes, merged].joined(separator: "\n"))

  private static func key(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> UInt64 {
    UInt64(min(one.value, other.value)) << 32 | UInt64(max(one.value, other.value))
  }

  private static let keys = Set(pairs.map { key(Unicode.Scalar(code: $0.0), Unicode.Scalar(code: $0.1)) })
}
