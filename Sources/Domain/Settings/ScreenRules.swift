/// How the review's screen is to be (manual: configuration).
public struct ScreenRules: Hashable, Sendable {
  /// How pictures reach the terminal, unless the command line says otherwise.
  public var pictures = PictureMethod.auto

  /// The usual rules.
  public init() {}
}

/// How pictures are shown on a terminal.
public enum PictureMethod: String, CaseIterable, Hashable, Sendable {
  /// As the terminal says that it can.
  case auto
  /// By DEC's sixels.
  case sixel
  /// By kitty's graphics protocol.
  case kitty
  /// By iTerm2's inline images.
  case iterm
  /// By characters.
  case symbols
  /// Not at all: they are looked at elsewhere.
  case none
}
