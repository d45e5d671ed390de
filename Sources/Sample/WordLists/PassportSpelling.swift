/// Kana in Latin letters as Japanese passports spell them: Hepburn, long vowels not marked, M before B, M and P
/// (旅券法施行規則, annex on the romanisation of names).
enum PassportSpelling {
  private static let syllables: [String: String] = {
    let rows: [(String, [String])] = [
      ("ア イ ウ エ オ", ["A", "I", "U", "E", "O"]), ("カ キ ク ケ コ", ["KA", "KI", "KU", "KE", "KO"]),
      ("サ シ ス セ ソ", ["SA", "SHI", "SU", "SE", "SO"]), ("タ チ ツ テ ト", ["TA", "CHI", "TSU", "TE", "TO"]),
      ("ナ ニ ヌ ネ ノ", ["NA", "NI", "NU", "NE", "NO"]), ("ハ ヒ フ ヘ ホ", ["HA", "HI", "FU", "HE", "HO"]),
      ("マ ミ ム メ モ", ["MA", "MI", "MU", "ME", "MO"]), ("ヤ ユ ヨ ワ ヲ", ["YA", "YU", "YO", "WA", "O"]),
      ("ラ リ ル レ ロ", ["RA", "RI", "RU", "RE", "RO"]), ("ガ ギ グ ゲ ゴ", ["GA", "GI", "GU", "GE", "GO"]),
      ("ザ ジ ズ ゼ ゾ", ["ZA", "JI", "ZU", "ZE", "ZO"]), ("ダ ヂ ヅ デ ド", ["DA", "JI", "ZU", "DE", "DO"]),
      ("バ ビ ブ ベ ボ", ["BA", "BI", "BU", "BE", "BO"]), ("パ ピ プ ペ ポ", ["PA", "PI", "PU", "PE", "PO"]),
      ("ン ー", ["N", ""]),
    ]
    var table: [String: String] = [:]
    for (kana, latin) in rows {
      for (one, letters) in zip(kana.split(separator: " "), latin) { table[String(one)] = letters }
    }
    return table
  }()

  private static let small: [Character: String] = ["ャ": "A", "ュ": "U", "ョ": "O"]

  /// The spelling of one part of a name.
  static func romaji(ofKana kana: String) -> String {
    var latin = ""
    var doubled = false
    for character in kana {
      if character == "ッ" {
        doubled = true
      } else if let vowel = small[character] {
        latin.removeLast()
        latin += needsY(latin) ? "Y" + vowel : vowel
      } else {
        let syllable = syllables[String(character)] ?? ""
        if doubled { latin += syllable.hasPrefix("CH") ? "T" : String(syllable.prefix(1)) }
        doubled = false
        latin += syllable
      }
    }
    return shortened(latin)
  }

  /// SHA, CHA and JA have no Y; KYA and RYA do.
  private static func needsY(_ stem: String) -> Bool {
    !stem.hasSuffix("SH") && !stem.hasSuffix("CH") && !stem.hasSuffix("J")
  }

  private static func shortened(_ latin: String) -> String {
    var text = latin
    for (long, short) in [("OO", "O"), ("OU", "O"), ("UU", "U"), ("NB", "MB"), ("NM", "MM"), ("NP", "MP")] {
      while let range = text.range(of: long) { text.replaceSubrange(range, with: short) }
    }
    return text
  }
}
