/// Reads capitals from left to right and writes them in the folded spelling.
struct RomajiScanner {
  /// What a folded spelling is for: for finding, long vowels are dropped; for comparing, they are kept.
  enum Purpose {
    case finding
    case comparing
  }

  /// Stands behind a vowel that carried a macron or circumflex.
  static let longMark: Unicode.Scalar = "ˉ"

  private let letters: ScalarBuffer
  private let purpose: Purpose
  private var position = 0

  /// Writes the folded spelling of capitals.
  @inline(__always)
  static func spell(_ letters: ScalarBuffer, for purpose: Purpose, into result: inout FoldedText) {
    var scanner = RomajiScanner(letters: letters, purpose: purpose)
    while scanner.position < letters.count { scanner.step(&result) }
  }

  @inline(__always)
  static func isVowel(_ letter: Unicode.Scalar?) -> Bool {
    switch letter {
    case "A", "I", "U", "E", "O": true
    default: false
    }
  }

  private mutating func step(_ result: inout FoldedText) {
    guard let letter = letter(0) else { return }
    if Self.isVowel(letter) {
      vowel(letter, &result)
    } else if letter == Self.longMark {
      position += 1
    } else if let written = assimilated(letter) {
      result.append(written)
      position += 1
    } else if !digraph(letter, &result) {
      result.append(letter)
      position += 1
    }
  }

  /// A vowel, and whatever says that it is long.
  private mutating func vowel(_ letter: Unicode.Scalar, _ result: inout FoldedText) {
    position += 1
    var isLong = false
    while isLength(after: letter) {
      position += 1
      isLong = true
    }
    result.append(letter)
    if isLong && purpose == .comparing && (letter == "O" || letter == "U") { result.append("U") }
  }

  private func isLength(after vowel: Unicode.Scalar) -> Bool {
    let isRounded = vowel == "O" || vowel == "U"
    switch letter(0) {
    case Self.longMark: return true
    case "U" where isRounded: return true
    case "H" where isRounded: return letter(1) != "Y" && !Self.isVowel(letter(1))
    case vowel: return vowel == "O" || purpose == .finding
    default: return false
    }
  }

  /// M before B, M and P; T before CH however it is spelt.
  private func assimilated(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch (letter, self.letter(1), self.letter(2)) {
    case ("M", "B", _), ("M", "M", _), ("M", "P", _): "N"
    case ("T", "C", "H"), ("T", "T", "Y"), ("T", "T", "I"): "C"
    default: nil
    }
  }

  /// Kunrei and Hepburn spellings of one sound.
  private mutating func digraph(_ letter: Unicode.Scalar, _ result: inout FoldedText) -> Bool {
    switch (letter, self.letter(1)) {
    case ("S", "H"), ("S", "Y"), ("S", "I"): write("S", "H", &result)
    case ("C", "H"), ("T", "Y"), ("T", "I"): write("C", "H", &result)
    case ("T", "S"), ("T", "U"): write("T", "S", &result)
    case ("Z", "Y"), ("Z", "I"), ("J", "Y"), ("D", "Y"), ("D", "I"): write("J", nil, &result)
    case ("H", "U"): write("F", nil, &result)
    default: return false
    }
    return true
  }

  /// Writes the consonant of a syllable in place of the one that was read.
  private mutating func write(_ first: Unicode.Scalar, _ second: Unicode.Scalar?, _ result: inout FoldedText) {
    result.append(first)
    if let second { result.append(second) }
    position += 1
    if letter(0) == second {
      position += 1
    } else {
      while letter(0) == "Y" { position += 1 }
    }
  }

  @inline(__always)
  private func letter(_ offset: Int) -> Unicode.Scalar? { letters[position + offset] }
}
