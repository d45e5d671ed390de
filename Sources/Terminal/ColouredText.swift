/// A drawing that another program made, if nothing in it could do more to a terminal than colour it.
public struct ColouredText: Hashable, Sendable {
  /// The drawing.
  public let text: String

  /// The drawing, or nil unless it is UTF-8 and holds nothing but characters, line feeds and colours (ECMA-48 SGR).
  public init?(_ bytes: some Collection<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      if scalar == "\u{1B}" {
        guard Self.isColour(&scalars) else { return nil }
      } else if scalar != "\n", Self.mayDisturb(scalar) {
        return nil
      }
    }
    self.text = text
  }

  /// Takes `[`, numbers and `m`; false where something else stands there.
  private static func isColour(_ scalars: inout String.UnicodeScalarView.Iterator) -> Bool {
    guard scalars.next() == "[" else { return false }
    var last = scalars.next()
    while let parameter = last, ("0"..."9").contains(parameter) || parameter == ";" { last = scalars.next() }
    return last == "m"
  }

  private static func mayDisturb(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
