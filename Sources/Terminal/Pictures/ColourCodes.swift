extension Style {
  /// Takes the numbers of a colour sequence (ECMA-48 SGR); those that mean nothing here change nothing.
  mutating func take(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: self = .plain
      case 1: bold = true
      case 7: reverse = true
      case 22: bold = false
      case 27: reverse = false
      case 30...37: foreground = .numbered(number - 30)
      case 38: foreground = Self.colour(&rest) ?? foreground
      case 39: foreground = nil
      case 40...47: background = .numbered(number - 40)
      case 48: background = Self.colour(&rest) ?? background
      case 49: background = nil
      case 90...97: foreground = .numbered(number - 90 + 8)
      case 100...107: background = .numbered(number - 100 + 8)
      default: break
      }
    }
  }

  /// `5;N` or `2;R;G;B`, as ITU-T T.416 and xterm have them.
  private static func colour(_ rest: inout ArraySlice<Int>) -> Colour? {
    switch rest.popFirst() {
    case 5:
      guard let number = rest.popFirst(), (0...255).contains(number) else { return nil }
      return .numbered(number)
    case 2:
      let parts = rest.prefix(3).compactMap { UInt8(exactly: $0) }
      rest = rest.dropFirst(3)
      return parts.count == 3 ? .rgb(parts[0], parts[1], parts[2]) : nil
    default: return nil
    }
  }
}

extension Colour {
  /// One of the 256 colours that terminals number, as xterm mixes it.
  static func numbered(_ number: Int) -> Colour {
    switch number {
    case 16...231:
      let place = number - 16
      return .rgb(shade(place / 36), shade(place / 6 % 6), shade(place % 6))
    case 232...255:
      let grey = UInt8(8 + 10 * (number - 232))
      return .rgb(grey, grey, grey)
    default:
      let full: UInt8 = number >= 8 ? 255 : 205
      let isDark = number == 8
      let part = { (bit: Int) -> UInt8 in isDark ? 127 : number & bit == 0 ? 0 : full }
      return .rgb(part(1), part(2), part(4))
    }
  }

  private static func shade(_ step: Int) -> UInt8 { step == 0 ? 0 : UInt8(55 + 40 * step) }
}
