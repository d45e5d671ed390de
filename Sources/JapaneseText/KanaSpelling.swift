/// Kana spelt in Hepburn romanisation, long vowels written out as the kana write them.
enum KanaSpelling {
  /// The spelling; what is no kana is left out.
  static func hepburn(_ text: String) -> String {
    let kana = WidthFold.scalars(text).map(KanaFold.katakana)
    var result = ""
    var doubling = false
    for (index, scalar) in kana.enumerated() {
      let next = index + 1 < kana.count ? kana[index + 1] : " "
      if scalar == "ッ" {
        doubling = true
      } else if scalar == "ー" {
        lengthen(&result)
      } else if let syllable = syllable(scalar, before: next) {
        if doubling, let first = syllable.first { result.append(first == "C" ? "T" : first) }
        result += syllable
        doubling = false
      }
    }
    return result
  }

  private static func syllable(_ kana: Unicode.Scalar, before next: Unicode.Scalar) -> String? {
    if let vowel = smallVowels[kana] { return vowel }
    guard let whole = syllables[kana] else { return nil }
    guard let vowel = smallVowels[next] else { return whole }
    let stem = String(whole.dropLast())
    let isGlide = next == "ャ" || next == "ュ" || next == "ョ"
    guard isGlide else { return stem }
    return ["SH", "CH", "J"].contains(stem) ? stem : stem + (vowel.isEmpty ? "" : "Y")
  }

  private static func lengthen(_ result: inout String) {
    if let last = result.last, last == "O" || last == "U" { result.append(last) }
  }

  private static let smallVowels: [Unicode.Scalar: String] = [
    "ァ": "A", "ィ": "I", "ゥ": "U", "ェ": "E", "ォ": "O", "ャ": "A", "ュ": "U", "ョ": "O", "ヮ": "WA",
  ]

  private static let syllables: [Unicode.Scalar: String] = {
    let rows: [(String, [String])] = [
      ("アイウエオ", ["A", "I", "U", "E", "O"]),
      ("カキクケコ", ["KA", "KI", "KU", "KE", "KO"]),
      ("サシスセソ", ["SA", "SHI", "SU", "SE", "SO"]),
      ("タチツテト", ["TA", "CHI", "TSU", "TE", "TO"]),
      ("ナニヌネノ", ["NA", "NI", "NU", "NE", "NO"]),
      ("ハヒフヘホ", ["HA", "HI", "FU", "HE", "HO"]),
      ("マミムメモ", ["MA", "MI", "MU", "ME", "MO"]),
      ("ヤユヨ", ["YA", "YU", "YO"]),
      ("ラリルレロ", ["RA", "RI", "RU", "RE", "RO"]),
      ("ワヰヱヲン", ["WA", "I", "E", "O", "N"]),
      ("ガギグゲゴ", ["GA", "GI", "GU", "GE", "GO"]),
      ("ザジズゼゾ", ["ZA", "JI", "ZU", "ZE", "ZO"]),
      ("ダヂヅデド", ["DA", "JI", "ZU", "DE", "DO"]),
      ("バビブベボ", ["BA", "BI", "BU", "BE", "BO"]),
      ("パピプペポ", ["PA", "PI", "PU", "PE", "PO"]),
      ("ヴヵヶ", ["BU", "KA", "KE"]),
    ]
    var result: [Unicode.Scalar: String] = [:]
    for (kana, spellings) in rows {
      for (scalar, spelling) in zip(kana.unicodeScalars, spellings) { result[scalar] = spelling }
    }
    return result
  }()
}
