import Testing

@testable import JapaneseText

@Suite struct KanjiFoldTests {
  @Test(arguments: [
    ("髙橋", "高橋"), ("山﨑", "山崎"), ("渡邊", "渡辺"), ("渡邉", "渡辺"), ("澤田", "沢田"), ("濵田", "浜田"), ("廣瀨", "広瀬"),
    ("櫻井", "桜井"), ("德永", "徳永"), ("𠮷田", "吉田"), ("眞鍋", "真鍋"), ("齋藤", "斎藤"), ("齊藤", "斉藤"), ("佐々木", "佐佐木"),
    ("张伟", "張偉"), ("國分　惠", "国分恵"), ("鎌ヶ谷", "鎌ケ谷"), ("龍", "竜"), ("佐々々木", "佐佐佐木"), ("佐〻木", "佐佐木"),
    ("萬屋", "万屋"), ("中條", "中条"), ("冨士", "富士"), ("靏田", "鶴田"), ("桒原", "桑原"), ("亙理", "亘理"), ("尙志", "尚志"),
    ("⻄⽥", "西田"), ("⻑⾕川", "長谷川"), ("吕丽华", "呂麗華"), ("欧阳", "欧陽"), ("強", "強"), ("强", "強"),
  ])
  func `variants become their representative`(written: String, folded: String) {
    #expect(sameBytes(KanjiFold.folded(written), folded))
  }

  @Test func `compatibility ideographs become the unified ones, byte for byte`() {
    #expect(sameBytes(KanjiFold.folded("\u{FA19}谷"), "神谷"))
    #expect(sameBytes(KanjiFold.folded("\u{2F801}"), "丸"))
    #expect(sameBytes(KanjiFold.folded("\u{F9DC}"), "隆"))
  }

  @Test func `selectors of a glyph are dropped`() {
    #expect(sameBytes(KanjiFold.folded("葛\u{E0100}城"), "葛城"))
    #expect(sameBytes(KanjiFold.folded("辻\u{FE00}"), "辻"))
  }

  @Test(
    arguments: [
      ("斎", "斉"), ("齋", "斉"), ("崎", "埼"), ("祐", "裕"), ("未", "末"), ("智", "知"),
      ("棲", "栖"), ("怜", "憐"), ("己", "巳"), ("千", "干"), ("徹", "撤"), ("云", "雲"),
    ]
      as [(Unicode.Scalar, Unicode.Scalar)])
  func `confusable characters are never made equal`(one: Unicode.Scalar, other: Unicode.Scalar) {
    #expect(KanjiFold.confusable(one, other))
    #expect(KanjiFold.confusable(other, one))
    #expect(KanjiFold.folded(String(one)) != KanjiFold.folded(String(other)))
  }

  @Test func `variants of one character and strangers are not confusable`() {
    #expect(!KanjiFold.confusable("髙", "高"))
    #expect(!KanjiFold.confusable("山", "川"))
  }

  @Test(arguments: ["〓田", "■田", "\u{E000}橋", "\u{F0000}", "\u{FFFD}木"])
  func `characters that stand for unreadable ones are known`(name: String) {
    #expect(KanjiFold.hasUnknownCharacter(name))
    #expect(!KanjiFold.hasUnknownCharacter("髙橋\u{E0100} 葵"))
  }

  @Test func `folding twice changes nothing`() {
    let alphabet = "髙﨑邊澤々斎斉ヶ〆\u{FA19}\u{E0100}张齋 　ｶﾞ"
    for text in SeededTexts.texts(3000, seed: 3, alphabet: alphabet) {
      let once = KanjiFold.folded(text)
      #expect(sameBytes(KanjiFold.folded(once), once), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func `no single character changes when folded a second time`() {
    for code in UInt32(0x2E80)...0x2FFFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let once = KanjiFold.folded(scalar)
      if KanjiFold.folded(once) != once { Issue.record("U+\(String(code, radix: 16))") }
    }
  }
}
