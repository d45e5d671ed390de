/// Chance that a seed decides, equal on every machine: SplitMix64 (Steele, Lea, Flood 2014).
///
/// The standard library's `random(in:using:)` is not used: its way from bits to numbers is no promise.
struct SeededRandom: Sendable {
  private var state: UInt64

  /// One stream of numbers among many of a seed, named by a purpose and an index.
  init(seed: UInt64, purpose: Purpose, index: Int = 0) {
    state = Self.scrambled(seed ^ Self.scrambled(purpose.rawValue &+ 0xA5A5 ^ UInt64(bitPattern: Int64(index))))
  }

  /// What a stream is for, so that adding a feature does not move the numbers of the others.
  enum Purpose: UInt64 {
    case household = 0x1_0000_0000_0000, person, birth, career, siblings, nationality, row, plan, application, picture
    case trialNames, trialPerson, trialRelation, trialRecord, trialLine, trialApplication
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.scrambled(state)
  }

  /// A number from 0 up to but not including `bound`.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(max(1, bound))).high)
  }

  /// A number of a closed range.
  mutating func number(in range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True in so many cases of a thousand.
  mutating func happens(perThousand share: Int) -> Bool { below(1000) < share }

  /// One of several, each as likely as the others.
  mutating func choice<Element>(_ first: Element, _ others: Element...) -> Element {
    let index = below(others.count + 1)
    return index == 0 ? first : others[index - 1]
  }

  private static func scrambled(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
