/// A hash that is the same on every machine and for ever, because an index keeps it: FNV-1a of 64 bits (Fowler, Noll, Vo),
/// stirred at the end so that every bit depends on all (the finaliser of MurmurHash3, Appleby).
///
/// It only finds: whoever is found is compared in full, so that two texts of one hash cost time and nothing else.
public struct KeyHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Begins with nothing.
  public init() {}

  /// Takes in a text and its end.
  @inline(__always)
  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes { add(byte) }
    }
    // No UTF-8 holds this byte, so that "ab" and "c" differ from "a" and "bc".
    add(0xFF as UInt8)
  }

  /// Takes in one byte.
  @inline(__always)
  public mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash of all that was taken in.
  public var value: UInt64 {
    var bits = state
    bits = (bits ^ (bits >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    bits = (bits ^ (bits >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return bits ^ (bits >> 33)
  }
}
