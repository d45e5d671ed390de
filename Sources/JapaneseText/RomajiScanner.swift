/// Reads capitals from left to right and writes them in the folded spelling.
struct RomajiScanner {
  /// What becomes of a long O or U.
  enum LongVowels {
    case dropped
    case kept
  }

  /// Stands behind a vowel that carried a macron or circumflex.
  static let longMark: Unicode.Scalar = "ˉ"

  private let letters: Scalars
  private let longVowels: LongVowels
  private var position = 0
  private var result = Scalars()

  init(_ letters: Scalars, longVowels: LongVowels) {
    self.letters = letters
    self.longVowels = longVowels
  }

  /// The whole spelling.
  func spelling() -> String {
    var scanner = self
    while scanner.position < scanner.letters.count {
      scanner.step()
    }
    return String(scalars: scanner.result)
  }

  private mutating func step() {
    let letter = letters[position]
    if letter == "O" || letter == "U" {
      vowel(letter)
    } else if letter == Self.longMark {
      position += 1
    } else if !assimilated(letter) && !digraph(letter) {
      write([letter], reading: 1)
    }
  }

  /// A vowel with everything that only says that it is long.
  private mutating func vowel(_ letter: Unicode.Scalar) {
    let start = position
    position += 1
    while isLength(after: letter) { position += 1 }
    let isLong = position > start + 1
    result.append(letter)
    if isLong && longVowels == .kept { result.append("U") }
  }

  private func isLength(after vowel: Unicode.Scalar) -> Bool {
    switch letter(0) {
    case Self.longMark: true
    case "U": true
    case "O": vowel == "O"
    case "H": vowel == "O" && !isVowel(letter(1)) && letter(1) != "Y"
    default: false
    }
  }

  /// M before B, M and P; T before CH however it is spelt.
  private mutating func assimilated(_ letter: Unicode.Scalar) -> Bool {
    switch (letter, self.letter(1), self.letter(2)) {
    case ("M", "B", _), ("M", "M", _), ("M", "P", _):
      write(["N"], reading: 1)
    case ("T", "C", "H"), ("T", "T", "Y"), ("T", "T", "I"):
      write(["C"], reading: 1)
    default:
      return false
    }
    return true
  }

  /// Kunrei and Hepburn spellings of one sound.
  private mutating func digraph(_ letter: Unicode.Scalar) -> Bool {
    switch (letter, self.letter(1)) {
    case ("S", "H"), ("C", "H"), ("T", "S"):
      write([letter, self.letter(1) ?? letter], reading: 2)
    case ("S", "Y"): palatal(["S", "H"])
    case ("T", "Y"): palatal(["C", "H"])
    case ("Z", "Y"), ("J", "Y"), ("D", "Y"): palatal(["J"])
    case ("S", "I"): write(["S", "H"], reading: 1)
    case ("T", "I"): write(["C", "H"], reading: 1)
    case ("Z", "I"), ("D", "I"): write(["J"], reading: 1)
    case ("T", "U"): write(["T", "S"], reading: 1)
    case ("D", "U"): write(["Z"], reading: 1)
    case ("H", "U"): write(["F"], reading: 1)
    default: return false
    }
    return true
  }

  private mutating func palatal(_ written: Scalars) {
    write(written, reading: 1)
    while letter(0) == "Y" { position += 1 }
  }

  private mutating func write(_ written: Scalars, reading count: Int) {
    result += written
    position += count
  }

  private func letter(_ offset: Int) -> Unicode.Scalar? {
    position + offset < letters.count ? letters[position + offset] : nil
  }

  private func isVowel(_ letter: Unicode.Scalar?) -> Bool {
    switch letter {
    case "A", "I", "U", "E", "O": true
    default: false
    }
  }
}
