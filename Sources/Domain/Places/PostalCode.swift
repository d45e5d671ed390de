import JapaneseText

/// A Japanese postal code: seven digits, whether or not Japan Post has given it to a place.
public struct PostalCode: Hashable, Comparable, Sendable {
  /// The seven digits in ASCII.
  public let digits: String

  /// The code that a text names as people write it: in any width, with hyphen, spaces or the postal mark; nil for others.
  public init?(_ text: String) {
    let marks: Set<Unicode.Scalar> = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}", "ー", " ", "〒"]
    let kept = WidthFold.folded(text).unicodeScalars.filter { !marks.contains($0) }
    guard kept.count == 7, kept.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    digits = String(String.UnicodeScalarView(kept))
  }

  /// The code as it is printed: `160-0023`.
  public var hyphenated: String { "\(digits.prefix(3))-\(digits.suffix(4))" }

  /// Orders codes as their digits.
  public static func < (left: PostalCode, right: PostalCode) -> Bool { left.digits < right.digits }
}

extension PostalCode: Codable {
  /// Reads the digits.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let code = PostalCode(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a postal code")
    }
    self = code
  }

  /// Writes the digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}
