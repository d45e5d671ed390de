import JapaneseText
import Testing

@Suite struct WidthFoldTests {
  @Test func `full-width letters, digits and marks become ASCII`() {
    #expect(WidthFold.folded("ＡＢｃ　０１２－（株）￥") == "ABc 012-(株)¥")
  }

  @Test func `half-width kana are composed with their voicing marks, byte for byte`() {
    #expect(sameBytes(WidthFold.folded("ﾃﾞﾝﾃﾞﾝ ﾊﾟｳﾗ"), "デンデン パウラ"))
    #expect(sameBytes(WidthFold.folded("カ\u{3099}"), "ガ"))
    #expect(sameBytes(WidthFold.folded("は゜"), "ぱ"))
  }

  @Test func `a voicing mark that fits no kana stays a mark`() {
    #expect(sameBytes(WidthFold.folded("ｱﾞ"), "ア゛"))
  }

  @Test func `circled digits and ligatures are left alone`() {
    #expect(sameBytes(WidthFold.folded("①㈱㍻"), "①㈱㍻"))
  }

  @Test func `folding twice changes nothing`() {
    for text in SeededTexts.texts(3000, seed: 1, alphabet: "ｶﾞﾟアはか゛\u{3099}\u{309A}Ａ１　ヽｳ￥A") {
      let once = WidthFold.folded(text)
      #expect(sameBytes(WidthFold.folded(once), once), "\(text.unicodeScalars.map(\.value))")
    }
  }
}
