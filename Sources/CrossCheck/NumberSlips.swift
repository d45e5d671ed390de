/// The student numbers that one slip of the hand makes of another.
enum NumberSlips {
  /// One digit wrong, missing or too many, or two neighbours swapped; the number itself is not among them.
  static func of(_ number: String) -> Set<String> {
    let scalars = Array(number.unicodeScalars)
    var slips: Set<[Unicode.Scalar]> = []
    for index in scalars.indices {
      slips.insert(scalars.without(index))
      if index > 0 { slips.insert(scalars.swapped(index - 1, index)) }
      guard isDigit(scalars[index]) else { continue }
      for digit in digits { slips.insert(scalars.replacing(index, digit)) }
    }
    for index in 0...scalars.count {
      for digit in digits { slips.insert(scalars.inserting(digit, index)) }
    }
    slips.remove(scalars)
    return Set(slips.map { String(String.UnicodeScalarView($0)) }.filter { !$0.isEmpty })
  }

  private static let digits = Array("0123456789".unicodeScalars)

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}

extension [Unicode.Scalar] {
  fileprivate func without(_ index: Int) -> Self {
    var copy = self
    copy.remove(at: index)
    return copy
  }

  fileprivate func swapped(_ one: Int, _ other: Int) -> Self {
    var copy = self
    copy.swapAt(one, other)
    return copy
  }

  fileprivate func replacing(_ index: Int, _ scalar: Unicode.Scalar) -> Self {
    var copy = self
    copy[index] = scalar
    return copy
  }

  fileprivate func inserting(_ scalar: Unicode.Scalar, _ index: Int) -> Self {
    var copy = self
    copy.insert(scalar, at: index)
    return copy
  }
}
