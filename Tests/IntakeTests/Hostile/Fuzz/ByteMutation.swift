/// Changes to bytes that know nothing of any format.
struct ByteMutation {
  /// Words of the format, put in here and there.
  var tokens: [[UInt8]] = []
  /// Other inputs, to take pieces from.
  var others: [[UInt8]] = []

  private static let telling: [Int] = [
    0, 1, 2, 7, 8, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF,
  ]

  /// The bytes with one change.
  func mutated(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    guard !bytes.isEmpty else { return tokens.isEmpty ? [chance.byte()] : chance.pick(tokens) }
    var result = bytes
    let place = chance.below(bytes.count)
    switch chance.below(10) {
    case 0: result[place] ^= 1 << UInt8(chance.below(8))
    case 1: result[place] = chance.byte()
    case 2: write(chance.pick(ByteMutation.telling), at: place, in: &result, &chance)
    case 3: result.removeSubrange(chance.range(in: bytes.count, longest: 32))
    case 4: result.insert(contentsOf: bytes[chance.range(in: bytes.count, longest: 64)], at: place)
    case 5: result.replaceSubrange(chance.range(in: bytes.count, longest: 8), with: token(&chance))
    case 6: result.insert(contentsOf: token(&chance), at: place)
    case 7: result = Array(bytes.prefix(place))
    case 8: splice(into: &result, &chance)
    default: step(&result[place], &chance)
    }
    return result
  }

  private func token(_ chance: inout Chance) -> [UInt8] {
    tokens.isEmpty ? [chance.byte(), chance.byte()] : chance.pick(tokens)
  }

  private func step(_ byte: inout UInt8, _ chance: inout Chance) {
    byte = chance.oneIn(2) ? byte &+ 1 : byte &- 1
  }

  /// A number that parsers trip over, in one to eight bytes and either order.
  private func write(_ number: Int, at place: Int, in bytes: inout [UInt8], _ chance: inout Chance) {
    let width = chance.pick([1, 2, 4, 8])
    let isBig = chance.oneIn(2)
    for index in 0..<width where place + index < bytes.count {
      let shift = 8 * (isBig ? width - 1 - index : index)
      bytes[place + index] = UInt8(truncatingIfNeeded: number >> shift)
    }
  }

  /// The head of these bytes with the tail of others.
  private func splice(into bytes: inout [UInt8], _ chance: inout Chance) {
    guard !others.isEmpty else { return }
    let other = chance.pick(others)
    bytes.removeSubrange(chance.below(bytes.count)...)
    bytes += other.dropFirst(chance.below(other.count + 1))
  }
}
