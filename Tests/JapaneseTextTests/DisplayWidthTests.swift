import JapaneseText
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("電電 花子", 9), ("ﾃﾞﾝ", 3), ("葛\u{E0100}城", 4), ("e\u{301}", 1), ("か\u{3099}", 2), ("①", 1),
    ("\u{200B}", 0),
    ("𠮷", 2), ("가", 2), ("👨‍👩‍👧", 2), ("", 0), ("（株）", 6),
  ])
  func `a text takes the columns that a terminal gives it`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(text) == columns)
  }

  @Test func `ambiguous characters are wide where the terminal says so`() {
    #expect(DisplayWidth.columns("①○", ambiguousIsWide: true) == 4)
  }

  @Test func `a padded text has exactly the columns asked for`() {
    #expect(DisplayWidth.padded("花子", to: 6) == "花子  ")
    #expect(DisplayWidth.padded("電電花子", to: 6) == "電電… ")
    #expect(DisplayWidth.padded("電電花子", to: 0).isEmpty)
    for text in SeededTexts.texts(1000, seed: 5, alphabet: "花aｶﾞ\u{E0100}\u{301}①👨") {
      for columns in 1...7 { #expect(DisplayWidth.columns(DisplayWidth.padded(text, to: columns)) == columns) }
    }
  }

  @Test func `a text that fits is not truncated`() {
    #expect(DisplayWidth.truncated("電電花子", to: 8) == "電電花子")
    #expect(DisplayWidth.truncated("電電花子", to: 7) == "電電花…")
  }

  @Test func `Japanese breaks anywhere but before a closing mark`() {
    #expect(DisplayWidth.wrapped("利用申請を受け付けました。", to: 8) == ["利用申請", "を受け付", "けまし", "た。"])
  }

  @Test func `English breaks at spaces, and a word that is too long is cut`() {
    #expect(DisplayWidth.wrapped("the quick brown fox", to: 10) == ["the quick", "brown fox"])
    #expect(DisplayWidth.wrapped("abcdefghijkl", to: 5) == ["abcde", "fghij", "kl"])
  }

  @Test func `line feeds stay and no line is wider than asked`() {
    #expect(DisplayWidth.wrapped("一行\n\n三行", to: 10) == ["一行", "", "三行"])
    for text in SeededTexts.texts(1000, seed: 6, alphabet: "花a b。、「（ｶﾞ\n") {
      for line in DisplayWidth.wrapped(text, to: 4) { #expect(DisplayWidth.columns(line) <= 4) }
    }
  }

  @Test func `where the terminal draws ambiguous characters wide, lines and columns are made for that`() {
    #expect(DisplayWidth.wrapped("①②③④", to: 4, ambiguousIsWide: true) == ["①②", "③④"])
    #expect(DisplayWidth.wrapped("①②③④", to: 4) == ["①②③④"])
    #expect(DisplayWidth.padded("①", to: 4, ambiguousIsWide: true) == "①  ")
    #expect(DisplayWidth.truncated("電電花子", to: 7, ambiguousIsWide: true) == "電電…")
    for text in SeededTexts.texts(500, seed: 7, alphabet: "花a b。①…ｶ○") {
      for line in DisplayWidth.wrapped(text, to: 5, ambiguousIsWide: true) {
        #expect(DisplayWidth.columns(line, ambiguousIsWide: true) <= 5)
      }
      let padded = DisplayWidth.padded(text, to: 5, ambiguousIsWide: true)
      #expect(DisplayWidth.columns(padded, ambiguousIsWide: true) == 5)
    }
  }
}
