/// Text from outside, made harmless for a terminal, a log line or a mail header.
///
/// Control characters become the pictures of U+2400, whatever else has no face or turns the line around becomes U+FFFD.
/// Variation selectors stay: they choose the glyph of a name.
public struct SafeText: CustomStringConvertible, Hashable, Sendable {
  /// The harmless text.
  public var text: String

  /// Makes untrusted text harmless.
  public init(_ untrusted: String) {
    let scalars = untrusted.unicodeScalars
    // Most texts are harmless as they are, and most of those are ASCII.
    if untrusted.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) || scalars.allSatisfy({ Self.harmless($0) == $0 }) {
      text = untrusted
    } else {
      text = String(scalars: scalars.map(Self.harmless))
    }
  }

  /// The harmless text.
  public var description: String { text }

  private static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20...0x7E, 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF: return scalar
    case 0x00...0x1F: return Unicode.Scalar(code: 0x2400 + scalar.value)
    case 0x7F: return "\u{2421}"
    case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800: return "\u{FFFD}"
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return "\u{FFFD}"
    default: return scalar
    }
  }
}
