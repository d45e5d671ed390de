/// How many columns of a terminal a text takes, and text made to fit them.
///
/// Wide and full-width characters take two, combining and invisible ones none, half-width kana one (UAX #11).
public enum DisplayWidth {
  /// The columns of a text.
  ///
  /// - Parameter ambiguousIsWide: whether the terminal draws ambiguous characters such as ① two columns wide.
  public static func columns(_ text: String, ambiguousIsWide: Bool = false) -> Int {
    text.reduce(0) { $0 + columns(of: $1, ambiguousIsWide: ambiguousIsWide) }
  }

  /// The text cut with … or filled with spaces to exactly so many columns.
  public static func padded(_ text: String, to columns: Int, ambiguousIsWide: Bool = false) -> String {
    let cut = truncated(text, to: columns, ambiguousIsWide: ambiguousIsWide)
    let used = Self.columns(cut, ambiguousIsWide: ambiguousIsWide)
    return cut + String(repeating: " ", count: max(0, columns - used))
  }

  /// The text, or as much of it as fits with … behind it.
  public static func truncated(_ text: String, to columns: Int, ambiguousIsWide: Bool = false) -> String {
    guard Self.columns(text, ambiguousIsWide: ambiguousIsWide) > columns else { return text }
    // What says that something is missing is ambiguous itself.
    let room = columns - (ambiguousIsWide ? 2 : 1)
    guard room >= 0 else { return "" }
    var result = ""
    var used = 0
    for character in text {
      let width = Self.columns(of: character, ambiguousIsWide: ambiguousIsWide)
      guard used + width <= room else { break }
      result.append(character)
      used += width
    }
    return result + "…"
  }

  /// The text in lines of at most so many columns.
  ///
  /// Japanese breaks anywhere but before closing marks and behind opening ones, English at spaces; line feeds stay.
  public static func wrapped(_ text: String, to columns: Int, ambiguousIsWide: Bool = false) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      LineBreaking(columns: max(columns, 2), ambiguousIsWide: ambiguousIsWide).lines(of: line)
    }
  }

  static func columns(of character: Character, ambiguousIsWide: Bool = false) -> Int {
    var total = 0
    var isSequence = false
    for scalar in character.unicodeScalars {
      total += columns(of: scalar, ambiguousIsWide: ambiguousIsWide)
      isSequence = isSequence || scalar.value == 0x200D || (0x1F3FB...0x1F3FF).contains(scalar.value)
    }
    return isSequence ? min(total, 2) : total
  }

  /// The columns of a scalar by itself, as terminals count.
  public static func columns(of scalar: Unicode.Scalar, ambiguousIsWide: Bool = false) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return 1
    case 0x00...0x1F, 0x7F...0x9F: return 0
    case 0xAD: return 1
    case 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF: return 2
    case 0x1160...0x11FF: return 0
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: break
    }
    let isWide =
      holds(EastAsianWidth.wide, scalar.value) || (ambiguousIsWide && holds(EastAsianWidth.ambiguous, scalar.value))
    return isWide ? 2 : 1
  }

  private static func holds(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}
