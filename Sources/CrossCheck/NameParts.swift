import Domain
import JapaneseText

/// A name taken apart: its parts as written, and folded so that they can be looked up and compared.
struct NameParts: Hashable {
  /// The script that a name is written in.
  enum Script: Hashable {
    case kanji
    case kana
    case romaji
  }

  let script: Script
  let written: [String]
  /// Equal parts after normalisation have equal folded parts.
  let folded: [String]

  /// Takes a name apart at white space, middle dots and the like; nil where nothing is left.
  init?(_ name: String?, _ script: Script) {
    guard let name else { return nil }
    let parts = name.unicodeScalars.split(whereSeparator: Self.separates).map { String($0) }
    written = parts
    self.script = script
    folded = parts.map { Self.folded($0, script) }
    if folded.allSatisfy(\.isEmpty) { return nil }
  }

  /// Parts as they are looked up: kana and Latin letters as one spelling.
  var sought: [String] { written.map { Self.sought($0, script) } }

  /// The name without its spaces, folded.
  var whole: String { folded.joined() }

  /// The folded parts in no order.
  var unordered: [String] { folded.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  /// Whether one of the two is undivided, and the other's two parts make it up in the order in which they do not stand.
  func isJoinedInOtherOrder(as other: NameParts) -> Bool {
    let (one, two) = folded.count < other.folded.count ? (self, other) : (other, self)
    guard one.folded.count == 1, two.folded.count == 2 else { return false }
    return one.whole.utf8.elementsEqual((two.folded[1] + two.folded[0]).utf8)
  }

  private static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\u{3000}", "・", "･", "＝", "=", ",", "，", "、": true
    default: false
    }
  }

  private static func folded(_ part: String, _ script: Script) -> String {
    switch script {
    case .kanji: capitals(KanjiFold.folded(part))
    case .kana: KanaFold.folded(part)
    case .romaji: RomajiFold.foldedKeepingLength(part)
    }
  }

  /// Latin letters in a name otherwise in kanji; the check keeps the usual case cheap.
  private static func capitals(_ part: String) -> String {
    part.utf8.contains { $0 < 0x80 } ? part.uppercased() : part
  }

  private static func sought(_ part: String, _ script: Script) -> String {
    switch script {
    case .kanji: capitals(KanjiFold.folded(part))
    case .kana: RomajiFold.spelling(ofKana: part)
    case .romaji: RomajiFold.folded(part)
    }
  }
}

extension PersonName {
  /// The name in every script that it is known in, with parts that nobody can read.
  var allPartsByScript: [NameParts] {
    [NameParts(kanji, .kanji), NameParts(kana, .kana), NameParts(romaji, .romaji)].compactMap { $0 }
  }

  /// The name in every script that it is known in and that can be read.
  var partsByScript: [NameParts] {
    [
      NameParts(readable(kanji), .kanji), NameParts(readable(kana), .kana), NameParts(readable(romaji), .romaji),
    ].compactMap { $0 }
  }

  private func readable(_ text: String?) -> String? {
    text.flatMap { KanjiFold.hasUnknownCharacter($0) ? nil : $0 }
  }

  /// A name of which only the text is known, put where its script belongs.
  init(inAnyScript text: String) {
    let scalars = text.unicodeScalars.filter(\.properties.isAlphabetic)
    if scalars.allSatisfy({ $0.value < 0x250 || (0xFF21...0xFF5A).contains($0.value) }) {
      self.init(romaji: text)
    } else if scalars.allSatisfy({ (0x3040...0x30FF).contains($0.value) || (0xFF66...0xFF9F).contains($0.value) }) {
      self.init(kana: text)
    } else {
      self.init(kanji: text)
    }
  }
}
