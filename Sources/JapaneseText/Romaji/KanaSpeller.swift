/// Reads katakana from left to right and writes Hepburn, one kana late, because a small kana changes the one before it.
struct KanaSpeller {
  private(set) var letters: RomajiLetters
  private var waiting: KanaSpelling.Syllable?
  private var lastKana: Unicode.Scalar?
  private var isDoubling = false

  init(_ letters: RomajiLetters) {
    self.letters = letters
  }

  mutating func read(_ scalar: Unicode.Scalar) {
    let kana = KanaFold.repeated(lastKana, by: scalar) ?? scalar
    if let small = KanaSpelling.smallVowel(kana) {
      join(small.vowel, isGlide: small.isGlide)
    } else if let syllable = KanaSpelling.syllable(kana) {
      finish()
      waiting = syllable
    } else if kana == "ッ" {
      finish()
      isDoubling = true
    } else if kana == "ー" {
      lengthen()
    }
    lastKana = kana
  }

  /// Writes the syllable that waits for a small kana.
  mutating func finish() {
    guard let syllable = waiting else { return }
    waiting = nil
    if isDoubling, let first = syllable.consonants.0 ?? syllable.vowel { letters.append(first == "C" ? "T" : first) }
    isDoubling = false
    if let first = syllable.consonants.0 { letters.append(first) }
    if let second = syllable.consonants.1 { letters.append(second) }
    if let vowel = syllable.vowel { letters.append(vowel) }
  }

  /// Joins a small vowel with the kana before it: キャ KYA, シェ SHE, ファ FA, ウィ WI, クァ KWA, ティ TI.
  private mutating func join(_ vowel: Unicode.Scalar, isGlide: Bool) {
    guard var syllable = waiting, let kana = lastKana, let own = syllable.vowel else {
      finish()
      waiting = KanaSpelling.Syllable(consonants: (isGlide ? "Y" : nil, nil), vowel: vowel)
      return
    }
    guard joins(own, vowel, isGlide: isGlide) else {
      finish()
      waiting = KanaSpelling.Syllable(consonants: (isGlide ? "Y" : nil, nil), vowel: vowel)
      return
    }
    let isSibilant = syllable.consonants.1 == "H" || syllable.consonants.0 == "J"
    if kana == "ウ" {
      syllable.consonants.0 = isGlide ? "Y" : "W"
    } else if kana == "イ" {
      syllable.consonants.0 = "Y"
    } else if !isSibilant && (isGlide || own == "I") {
      syllable.consonants.1 = "Y"
    } else if kana == "ク" || kana == "グ" {
      syllable.consonants.1 = "W"
    }
    syllable.vowel = vowel
    waiting = syllable
  }

  /// Whether a small vowel replaces the large kana's own, and does not only lengthen it.
  private func joins(_ own: Unicode.Scalar, _ vowel: Unicode.Scalar, isGlide: Bool) -> Bool {
    if isGlide { return own == "I" || own == "U" || own == "E" }
    switch own {
    case "I": return vowel == "E"
    case "U": return vowel != "U"
    case "E": return vowel == "I" && isDental
    case "O": return vowel == "U" && isDental
    default: return false
    }
  }

  private var isDental: Bool {
    switch lastKana {
    case "テ", "デ", "ト", "ド": true
    default: false
    }
  }

  private mutating func lengthen() {
    let vowel = waiting?.vowel
    finish()
    if vowel == "O" || vowel == "U" { letters.append(vowel ?? "U") }
  }
}
