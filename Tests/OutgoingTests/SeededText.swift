/// Texts of all kinds of characters that come again with the seed.
struct SeededText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// Up to `length` characters: Latin, kana, kanji, beyond the basic plane, and kanji with a variation selector.
  mutating func text(upTo length: Int) -> String {
    let ranges: [ClosedRange<UInt32>] = [0x20...0x7E, 0x30A1...0x30F6, 0x4E00...0x9FA5, 0x2_0000...0x2_A6D6]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...length, using: &self) {
      let range = ranges[Int.random(in: 0..<ranges.count, using: &self)]
      if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &self)) { text.append(scalar) }
      if range.lowerBound == 0x4E00, Bool.random(using: &self) { text.append("\u{E0101}") }
    }
    return String(text)
  }
}
