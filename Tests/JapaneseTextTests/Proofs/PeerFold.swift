@testable import JapaneseText

/// What a case of a peer compares.
enum PeerFold: String {
  case kana
  case romaji
  case address
  case kanji
  case kanjiApart = "kanji-apart"
  case kanjiTable = "kanji-table"
  case kanjiRare = "kanji-rare"

  /// Why the fold does not do what the peer expects; nil where it does.
  func difference(_ input: String, _ expected: String) -> PeerDifference? {
    let agrees: Bool
    switch self {
    case .kana: agrees = sameBytes(KanaFold.folded(input), KanaFold.folded(expected))
    case .romaji: agrees = sameBytes(RomajiFold.spelling(ofKana: input), RomajiFold.folded(expected))
    case .address: agrees = AddressFold.isSamePlace(input, expected)
    case .kanji, .kanjiTable, .kanjiRare: agrees = sameBytes(KanjiFold.folded(input), KanjiFold.folded(expected))
    case .kanjiApart: agrees = !sameBytes(KanjiFold.folded(input), KanjiFold.folded(expected))
    }
    return agrees ? nil : PeerDifference(self, input, expected)
  }
}
