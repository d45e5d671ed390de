/// Repeatable chance: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Texts of the characters that folds treat in a way of their own, and of any others.
enum SeededTexts {
  static func texts(_ count: Int, seed: UInt64, alphabet: String) -> [String] {
    var generator = SeededGenerator(seed: seed)
    let scalars = Array(alphabet.unicodeScalars)
    return (0..<count).map { _ in
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...9, using: &generator) {
        let isAny = Int.random(in: 0..<8, using: &generator) == 0
        let any = Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &generator))
        text.append((isAny ? any : nil) ?? scalars.randomElement(using: &generator) ?? " ")
      }
      return String(text)
    }
  }
}

/// Whether two texts are the same bytes; `==` on String is canonical equivalence.
func sameBytes(_ one: String, _ other: String) -> Bool {
  Array(one.utf8) == Array(other.utf8)
}
