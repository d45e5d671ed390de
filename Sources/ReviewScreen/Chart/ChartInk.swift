/// What bars are drawn with.
public enum ChartInk: Hashable, Sendable, CaseIterable {
  /// Blocks that take one column on every terminal, Japanese ones too (Unicode Standard Annex 11: neutral).
  case blocks
  /// For terminals that know ASCII only.
  case ascii

  /// A mark of what speaks for a record.
  public var inFavour: Character {
    switch self {
    case .blocks: "\u{2590}"
    case .ascii: "#"
    }
  }

  /// A mark of what speaks against it: another shape, so that neither colour nor side is needed to tell them apart.
  var against: Character {
    switch self {
    case .blocks: "\u{2591}"
    case .ascii: "-"
    }
  }
}
