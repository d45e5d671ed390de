/// A map from scalars to scalars that answers in two array reads.
///
/// Pages of 256 code points; pages without an entry share one empty page.
struct ScalarTable: Sendable {
  private var pageOf = [UInt16](repeating: 0, count: 0x1100)
  private var values = [UInt32](repeating: 0, count: 256)

  init(_ entries: some Sequence<(UInt32, UInt32)>) {
    for (from, to) in entries {
      set(from, to)
    }
  }

  /// A table of pairs written one after the other, as in `"亞亜 惡悪"`; white space separates.
  init(pairs text: String) {
    self.init(Self.pairs(text))
  }

  /// The entry of a scalar, or the scalar itself.
  @inline(__always)
  subscript(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    value(of: scalar) ?? scalar
  }

  /// The entry of a scalar, if there is one.
  @inline(__always)
  func value(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let found = values[Int(pageOf[Int(scalar.value >> 8)]) << 8 + Int(scalar.value & 0xFF)]
    return found == 0 ? nil : Unicode.Scalar(found)
  }

  /// The pairs of a text of two-character words.
  static func pairs(_ text: String) -> [(UInt32, UInt32)] {
    text.unicodeScalars.split { $0.properties.isWhitespace }.compactMap { word in
      let scalars = Array(word)
      return scalars.count == 2 ? (scalars[0].value, scalars[1].value) : nil
    }
  }

  private mutating func set(_ from: UInt32, _ to: UInt32) {
    let page = Int(from >> 8)
    if pageOf[page] == 0 {
      pageOf[page] = UInt16(values.count >> 8)
      values.append(contentsOf: repeatElement(0, count: 256))
    }
    values[Int(pageOf[page]) << 8 + Int(from & 0xFF)] = to
  }
}
