/// Reads a telephone number from left to right and writes the digits that are dialled in Japan.
struct TelephoneScanner {
  /// How much of the prefix for Japan was read.
  private enum Prefix {
    case nothing
    case plus
    case eight
    case japan
    case over
  }

  private var prefix = Prefix.nothing
  private var isOver = false

  mutating func read(_ scalar: Unicode.Scalar, into result: inout FoldedText) {
    if isOver { return }
    guard scalar.isDigit else { return passOver(scalar, result.count) }
    switch (prefix, scalar) {
    case (.plus, "8"): prefix = .eight
    case (.eight, "1"):
      prefix = .japan
      result.append("0")
    case (.japan, "0"): prefix = .over
    default:
      if prefix == .eight { result.append("8") }
      prefix = .over
      result.append(scalar)
    }
  }

  /// Writes what was held back in the hope of more.
  mutating func finish(_ result: inout FoldedText) {
    if prefix == .eight { result.append("8") }
  }

  private mutating func passOver(_ scalar: Unicode.Scalar, _ written: Int) {
    switch scalar {
    case "+" where prefix == .nothing && written == 0: prefix = .plus
    case "内", "#", ";", "x", "X", "e", "E": isOver = written > 0
    default: break
    }
  }
}
