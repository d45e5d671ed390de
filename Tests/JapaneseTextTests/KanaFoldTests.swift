import JapaneseText
import Testing

@Suite struct KanaFoldTests {
  @Test(arguments: [
    ("でんでん　はなこ", "デンデンハナコ"), ("ﾃﾞﾝﾃﾞﾝ ﾊﾅｺ", "デンデンハナコ"), ("キョウコ", "キヨウコ"), ("ミヅキ", "ミズキ"),
    ("チヂワ", "チジワ"), ("カヲル", "カオル"), ("ヰノウヱ", "イノウエ"), ("ヴァイオラ", "ブアイオラ"), ("ﾏﾘ-", "マリー"),
    ("マリ−", "マリー"), ("スヾキ", "スズキ"), ("いすゞ", "イスズ"), ("ササヽ", "サササ"),
    ("ミスゞ", "ミスズ"), ("ミズゞ", "ミズズ"), ("マリ一", "マリー"), ("マリ〜", "マリー"), ("マリ～", "マリー"), ("マリ―", "マリー"),
    ("マリ‐", "マリー"), ("ヲ゛", "オ"), ("ｳﾞｧ", "ブア"), ("ヴィ", "ブイ"), ("ゔ", "ブ"), ("か\u{3099}", "ガ"), ("ハ゜", "パ"),
    ("一郎", "一郎"), ("ㇱ", "シ"), ("ゐゑ", "イエ"),
  ])
  func `kana are folded to large katakana`(written: String, folded: String) {
    #expect(sameBytes(KanaFold.folded(written), folded))
  }

  @Test func `long vowels stay, so that Ono and Oono are two names`() {
    #expect(KanaFold.folded("オオノ") != KanaFold.folded("オノ"))
    #expect(KanaFold.folded("ユウコ") != KanaFold.folded("ユコ"))
  }

  @Test func `folding twice changes nothing`() {
    for text in SeededTexts.texts(3000, seed: 2, alphabet: "ﾃﾞはぱヂヅヴヲヰヱゞヾヽゝー-−‐ャゃっ゛ウか 　") {
      let once = KanaFold.folded(text)
      #expect(sameBytes(KanaFold.folded(once), once), "\(text.unicodeScalars.map(\.value))")
    }
  }
}
