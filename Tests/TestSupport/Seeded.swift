import Foundation
import Secrets
import Synchronization

/// A generator of which each seed gives the same numbers on every machine (SplitMix64).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Begins the numbers of `seed`.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Shares a generator between copies of one source of chance.
private final class SharedGenerator: Sendable {
  private let generator: Mutex<SeededGenerator>

  init(seed: UInt64) { generator = Mutex(SeededGenerator(seed: seed)) }

  func bytes(_ count: Int) -> Data {
    generator.withLock { generator in
      Data((0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) })
    }
  }
}

extension Chance {
  /// Random bytes that are the same for the same seed.
  public static func seeded(_ seed: UInt64) -> Chance {
    let shared = SharedGenerator(seed: seed)
    return Chance { shared.bytes($0) }
  }

  /// The same byte again and again: for expectations that are computed elsewhere.
  public static func constant(_ byte: UInt8) -> Chance { Chance { Data(repeating: byte, count: $0) } }
}
