import JapaneseText
import Testing

@Suite struct SafeTextTests {
  @Test func `an escape sequence becomes visible`() {
    #expect(SafeText("\u{1B}[31m赤\u{7}").text == "␛[31m赤␇")
    #expect(SafeText("a\r\nb").text == "a␍␊b")
    #expect(SafeText("\u{9B}31m\u{7F}").text == "\u{FFFD}31m␡")
  }

  @Test(arguments: [
    "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{E0041}", "\u{2028}", "\u{AD}", "\u{3164}",
  ])
  func `what has no face becomes a replacement mark`(text: String) {
    #expect(SafeText("a" + text + "b").text == "a\u{FFFD}b")
  }

  @Test func `names keep their glyph selectors and user-defined characters`() {
    #expect(sameBytes(SafeText("葛\u{E0100}城 \u{E000}").text, "葛\u{E0100}城 \u{E000}"))
  }

  @Test func `no generated text lets a control character through`() {
    for text in SeededTexts.texts(3000, seed: 7, alphabet: "\u{1B}[\u{9B}\u{202E}a花\u{200D}\n\u{0}") {
      let safe = SafeText(text).text
      #expect(!safe.unicodeScalars.contains { $0.properties.generalCategory == .control })
      #expect(sameBytes(SafeText(safe).text, safe))
    }
  }
}
