/// A colour of text or background.
public enum Colour: Hashable, Sendable {
  /// One of the terminal's own.
  case red, green, yellow, blue, magenta, cyan
  /// For pictures: red, green and blue.
  case rgb(UInt8, UInt8, UInt8)
}

/// How a cell looks; never all that tells it from others, because not everybody sees it.
public struct Style: Hashable, Sendable {
  /// Heavier.
  public var bold: Bool
  /// Fainter.
  public var dim: Bool
  /// Foreground and background changed.
  public var reverse: Bool
  /// With a line below.
  public var underline: Bool
  /// The text's colour; nil: the terminal's.
  public var foreground: Colour?
  /// The colour behind it; nil: the terminal's.
  public var background: Colour?

  /// Puts a style together.
  public init(
    bold: Bool = false, dim: Bool = false, reverse: Bool = false, underline: Bool = false, foreground: Colour? = nil,
    background: Colour? = nil
  ) {
    self.bold = bold
    self.dim = dim
    self.reverse = reverse
    self.underline = underline
    self.foreground = foreground
    self.background = background
  }

  /// The terminal's own.
  public static let plain = Style()
}
