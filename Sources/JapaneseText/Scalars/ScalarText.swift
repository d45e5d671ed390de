/// The scalars of a text while it is folded.
typealias Scalars = [Unicode.Scalar]

extension String {
  /// A text of scalars, encoded in one go: appending to a `UnicodeScalarView` is several times slower.
  init(scalars: Scalars) {
    let bytes = scalars.reduce(0) { $0 + UTF8.width($1) }
    self.init(unsafeUninitializedCapacity: bytes) { buffer in
      var position = 0
      for scalar in scalars {
        for byte in UTF8.CodeUnit.bytes(of: scalar) {
          buffer[position] = byte
          position += 1
        }
      }
      return position
    }
  }
}

extension UTF8.CodeUnit {
  /// The UTF-8 bytes of one scalar.
  @inline(__always)
  fileprivate static func bytes(of scalar: Unicode.Scalar) -> UTF8.EncodedScalar {
    UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }
}

extension Unicode.Scalar {
  /// A scalar known to be one from its literal; U+FFFD for anything else.
  init(code: UInt32) {
    self = Unicode.Scalar(code) ?? "\u{FFFD}"
  }

  /// White space that names, numbers and addresses are folded without.
  @inline(__always)
  var isFoldedSpace: Bool {
    switch value {
    case 0x20, 0x3000, 0x09...0x0D, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0xFEFF: true
    default: false
    }
  }

  /// Hyphens, dashes, minus signs and rules that people type for one another (after width folding).
  @inline(__always)
  var isHyphenLookalike: Bool {
    switch value {
    case 0x2D, 0xAD, 0x2010...0x2015, 0x2043, 0x207B, 0x208B, 0x2212, 0x2500, 0x2501, 0x2E3A, 0x2E3B: true
    default: false
    }
  }

  /// What else stands for a long mark behind a kana: the numeral one and strokes like it, wave dashes, overlines.
  @inline(__always)
  var isLongMarkLookalike: Bool {
    switch value {
    case 0x4E00, 0x2F00, 0x31D0, 0x301C, 0x7E, 0x223C, 0xAF, 0x203E, 0x30FC: true
    default: false
    }
  }

  /// A katakana, or the mark that makes one long.
  @inline(__always)
  var isKatakana: Bool { (0x30A1...0x30FC).contains(value) && value != 0x30FB }

  /// One of the ten digits (after width folding).
  @inline(__always)
  var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Selects a glyph and no other character: VS1 to VS256 and the Mongolian selectors.
  @inline(__always)
  var isVariationSelector: Bool {
    switch value {
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x180B...0x180D, 0x180F: true
    default: false
    }
  }

  /// Upper case of an ASCII letter; anything else is returned as it is.
  @inline(__always)
  var asciiUppercased: Unicode.Scalar {
    (0x61...0x7A).contains(value) ? Unicode.Scalar(code: value - 0x20) : self
  }
}
