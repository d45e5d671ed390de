import JapaneseText
import Testing

/// What holds of every fold, whatever the text.
@Suite struct FoldPropertyTests {
  private static let folds: [(name: String, fold: @Sendable (String) -> String)] = [
    ("width", WidthFold.folded), ("kana", KanaFold.folded), ("kanji", KanjiFold.folded), ("romaji", RomajiFold.folded),
    ("romaji with length", RomajiFold.foldedKeepingLength), ("digits", NumberFold.digits),
    ("student number", NumberFold.studentNumber), ("telephone", NumberFold.telephone), ("address", AddressFold.folded),
  ]

  /// Of every script and mark that a fold treats in a way of its own, and some that none does.
  private static let alphabet =
    "髙﨑邊斎斉々〻ヶ〓张龙\u{FA19}\u{E0100}\u{FE00}⻑⽥𠮷一二十百千〇丁目番地号字のノ之ガがゝゞヽヾーｰ-－−‐〜～ｶﾞﾊﾟ\u{3099}゛ヴヲヰっャ"
    + "OoUuHhTtCcYyZzDdVvWwMmNn'’ŌâĪé\u{304}0１+＋(（#x内 　\u{A0}①㈱ЖΩ한字"

  @Test func `folding twice changes nothing`() {
    let latin = SeededTexts.texts(2000, seed: 25, alphabet: "OUHTCYSIMBPNZJDAEWVŌū'")
    let texts =
      SeededTexts.texts(1500, seed: 21, alphabet: Self.alphabet) + latin + ["OHWO", "D\u{304}y", "UHWWO", "がﾞ"]
    for (name, fold) in Self.folds {
      for text in texts {
        let once = fold(text)
        if !sameBytes(fold(once), once) { Issue.record("\(name): \(text.unicodeScalars.map(\.value))") }
      }
    }
  }

  @Test func `the folded spelling of kana is a folded spelling`() {
    for text in SeededTexts.texts(3000, seed: 22, alphabet: "アイウエオッャュョァィゥェォンーシチツヂヅデトフヴウクゝヽヾﾞカゃゎダドズ") {
      let spelling = RomajiFold.spelling(ofKana: text)
      let kept = RomajiFold.spellingKeepingLength(ofKana: text)
      #expect(sameBytes(RomajiFold.folded(spelling), spelling), "\(text)")
      #expect(sameBytes(RomajiFold.foldedKeepingLength(kept), kept), "\(text)")
    }
  }

  @Test func `width, small kana and script change no spelling`() {
    for text in SeededTexts.texts(2000, seed: 23, alphabet: "アイカサタナハマヤラワンャュョッー") {
      let hiragana = String(
        String.UnicodeScalarView(
          text.unicodeScalars.map {
            (0x30A1...0x30F6).contains($0.value) ? Unicode.Scalar($0.value - 0x60) ?? $0 : $0
          }))
      #expect(sameBytes(RomajiFold.spelling(ofKana: hiragana), RomajiFold.spelling(ofKana: text)), "\(text)")
      #expect(sameBytes(KanaFold.folded(hiragana), KanaFold.folded(text)), "\(text)")
    }
  }

  @Test func `confusion has no direction, and is never of one character`() {
    let scalars = SeededTexts.texts(4000, seed: 24, alphabet: "斎斉齋齊己巳已千干末未徹撤髙高﨑崎埼碕云雲丰豊怜玲憐辺邊裕祐佑")
      .flatMap(\.unicodeScalars)
    for (one, other) in zip(scalars, scalars.dropFirst()) {
      #expect(KanjiFold.confusable(one, other) == KanjiFold.confusable(other, one))
      if sameBytes(KanjiFold.folded(String(one)), KanjiFold.folded(String(other))) {
        #expect(!KanjiFold.confusable(one, other), "\(one)\(other)")
      }
    }
  }

  @Test func `what folds in no way comes back as it was`() {
    for text in ["佐藤浩", "サトウヒロシ", "SATO", "", "한글", "①㈱"] {
      #expect(sameBytes(KanjiFold.folded(text), text))
    }
  }
}
