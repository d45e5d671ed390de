/// The two marks that voice a kana (濁点, 半濁点), in any of the forms in which they are written.
enum VoicingMark {
  case voiced
  case halfVoiced

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x3099, 0x309B, 0xFF9E: self = .voiced
    case 0x309A, 0x309C, 0xFF9F: self = .halfVoiced
    default: return nil
    }
  }

  /// The kana with this mark, if the kana takes it.
  func composed(with kana: Unicode.Scalar) -> Unicode.Scalar? {
    switch self {
    case .voiced: Self.voicedKana.value(of: kana)
    case .halfVoiced: Self.halfVoicedKana.value(of: kana)
    }
  }

  /// Whether a kana carries a 濁点.
  static func isVoiced(_ kana: Unicode.Scalar) -> Bool {
    voicedOnes.contains(kana)
  }

  private static let voicedOnes = Set("ガギグゲゴザジズゼゾダヂヅデドバビブベボヴがぎぐげござじずぜぞだぢづでどばびぶべぼゔ".unicodeScalars)

  private static let voicedKana = ScalarTable(
    pairs: """
      カガ キギ クグ ケゲ コゴ サザ シジ スズ セゼ ソゾ タダ チヂ ツヅ テデ トド ハバ ヒビ フブ ヘベ ホボ
      ウヴ ワヷ ヰヸ ヱヹ ヲヺ ヽヾ
      かが きぎ くぐ けげ こご さざ しじ すず せぜ そぞ ただ ちぢ つづ てで とど はば ひび ふぶ へべ ほぼ
      うゔ ゝゞ
      """)

  private static let halfVoicedKana = ScalarTable(pairs: "ハパ ヒピ フプ ヘペ ホポ はぱ ひぴ ふぷ へぺ ほぽ")
}
