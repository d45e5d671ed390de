@testable import JapaneseText

/// Classes of disagreement with peers; the manual explains each (names, section 9).
enum PeerDifference: String {
  case confused = "confused characters, not one"
  case related = "related in dictionaries or notices, yet two kanji in names"
  case rare = "characters that Windows-31J does not hold"
  case itself = "a character is no variant of itself there"
  case longMark = "long mark and written vowel"
  case inputMethod = "keys of an input method, not romanisation"
  case historic = "historic W of ヰ and ヱ"
  case doubledN = "ん before a vowel as NN"
  case foreign = "ティー as TEII"
  case townList = "needs a list of all towns"
  case numberInName = "a name that begins with a number behind the house number"
  case lost = "expected with less than was written"
  case unexplained

  init(_ fold: PeerFold, _ input: String, _ expected: String) {
    switch fold {
    case .kanjiRare: self = .rare
    case .kanji, .kanjiTable: self = Self.areConfused(input, expected) ? .confused : .related
    case .kanjiApart: self = sameBytes(input, expected) ? .itself : .unexplained
    case .kana: self = input.contains("ー") || expected.contains("ー") ? .longMark : .unexplained
    case .romaji: self = Self.romaji(input, expected.lowercased())
    case .address: self = Self.address(input, expected)
    }
  }

  private static func areConfused(_ one: String, _ other: String) -> Bool {
    guard let left = one.unicodeScalars.first, let right = other.unicodeScalars.first else { return false }
    return KanjiFold.confusable(left, right)
  }

  private static func romaji(_ kana: String, _ romaji: String) -> PeerDifference {
    let keys = [
      "l", "x", "q", "ca", "ci", "cu", "ce", "co", "cy", "wh", "th", "dh", "tw", "dw", "fw", "sw", "gwu", "wu", "yi",
      "ye",
      "shy", "chy",
    ]
    if keys.contains(where: romaji.contains) { return .inputMethod }
    if kana.unicodeScalars.contains(where: { "ゐゑヰヱ".unicodeScalars.contains($0) }) { return .historic }
    if romaji.contains("nn") { return .doubledN }
    return romaji.contains("teii") ? .foreign : .unexplained
  }

  private static func address(_ input: String, _ expected: String) -> PeerDifference {
    let (one, other) = (AddressFold.scalars(input), AddressFold.scalars(expected))
    if hasNameBehindNumber(one) || hasNameBehindNumber(other) { return .numberInName }
    let (stated, theirs) = (numbers(one), numbers(other))
    if stated.reversed().starts(with: theirs.reversed()) || theirs.reversed().starts(with: stated.reversed()) {
      return .townList
    }
    return stated.count > theirs.count ? .lost : .unexplained
  }

  private static func hasNameBehindNumber(_ scalars: Scalars) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { $0.isDigit && KanjiNumerals.isNumeral($1) }
  }

  private static func numbers(_ scalars: Scalars) -> [Scalars] {
    scalars.split { !$0.isDigit }.map { Scalars($0) }
  }
}
