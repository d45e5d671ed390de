import JapaneseText
import Testing

@Suite struct RomajiFoldTests {
  @Test(arguments: [
    ("Ōno", "ONO"), ("OHNO", "ONO"), ("OONO", "ONO"), ("Satō", "SATO"), ("SATOH", "SATO"), ("Satou", "SATO"),
    ("Jun'ichirō", "JUNICHIRO"), ("ZYUN-ITIROU", "JUNICHIRO"), ("Tuda", "TSUDA"), ("HUZITA", "FUJITA"),
    ("Syunsuke", "SHUNSUKE"), ("NAMBA", "NANBA"), ("HOMMA", "HONMA"), ("HATCHORI", "HACCHORI"),
    ("HATTYORI", "HACCHORI"), ("OHARA", "OHARA"), ("SHUJI", "SHUJI"), ("CHUJO", "CHUJO"), ("YŪKI", "YUKI"),
    ("José", "JOSE"), ("ＫＡＴＯ", "KATO"), ("OHYAMA", "OHYAMA"),
    ("SHIN-ICHI", "SHINICHI"), ("Shin’ichi", "SHINICHI"), ("SHINNOSUKE", "SHINNOSUKE"), ("KANNO", "KANNO"),
    ("YUHKI", "YUKI"),
    ("INOUYE", "INOE"), ("UYENO", "UENO"), ("KAWORU", "KAORU"), ("MIDZUNO", "MIZUNO"), ("KADU", "KAZU"),
    ("Nīgata", "NIGATA"),
    ("NIIGATA", "NIGATA"), ("VIOLA", "BIOLA"), ("Kekkon", "KEKKON"), ("ISSHIKI", "ISSHIKI"),
    ("ISSIKI", "ISSHIKI"), ("Kônô", "KONO"), ("KOHNOH", "KONO"), ("GUMMA", "GUNMA"), ("SAMPEI", "SANPEI"),
    ("RYUUNOSUKE", "RYUNOSUKE"),
  ])
  func `spellings of one name are folded together`(written: String, folded: String) {
    #expect(RomajiFold.folded(written) == folded)
  }

  @Test func `a fold that keeps length tells Ono from Oono`() {
    #expect(RomajiFold.foldedKeepingLength("OHNO") == RomajiFold.foldedKeepingLength("Ōno"))
    #expect(RomajiFold.foldedKeepingLength("OONO") == RomajiFold.foldedKeepingLength("OHNO"))
    #expect(RomajiFold.foldedKeepingLength("ONO") != RomajiFold.foldedKeepingLength("OHNO"))
  }

  @Test(arguments: [
    ("デンデン", "DENDEN"), ("ハナコ", "HANAKO"), ("ｼﾞｭﾝｲﾁﾛｳ", "JUNICHIRO"), ("はっとり", "HATTORI"), ("オオノ", "ONO"),
    ("ホンマ", "HONMA"), ("キョウコ", "KYOKO"), ("チャン", "CHAN"), ("マリー", "MARI"), ("ハッチョウ", "HACCHO"),
    ("シェリー", "SHERI"), ("ツヅキ", "TSUZUKI"), ("ヒュウガ", "HYUGA"), ("イノウエ", "INOE"), ("ファン", "FAN"),
    ("ティナ", "CHINA"), ("ディーン", "JIN"), ("トゥ", "TSU"), ("チェン", "CHEN"), ("ジェイ", "JEI"), ("ウィン", "WIN"), ("ウェイ", "WEI"),
    ("フィン", "FIN"), ("フェイ", "FEI"), ("フォン", "FON"), ("クァン", "KWAN"), ("グェン", "GWEN"), ("ツァイ", "TSAI"),
    ("ニェット", "NYETTO"),
    ("デュ", "JU"), ("フュ", "FYU"), ("ヴィクトル", "BIKUTORU"), ("イスヾ", "ISUZU"), ("イスゞ", "ISUZU"), ("ササヽ", "SASASA"),
    ("ﾎﾝﾀﾞ", "HONDA"), ("ニイガタ", "NIGATA"), ("ミズノ", "MIZUNO"), ("ミヅノ", "MIZUNO"), ("カヲル", "KAORU"),
    ("サクラュイ", "SAKURAYUI"), ("ュイ", "YUI"),
  ])
  func `kana are spelt as the folded romaji is`(kana: String, spelling: String) {
    #expect(RomajiFold.spelling(ofKana: kana) == spelling)
  }

  @Test func `what an applicant writes equals what his kana spell`() {
    for (romaji, kana) in [
      ("INOUE YUUKO", "イノウエ ユウコ"), ("Kohno Shōta", "コウノ ショウタ"), ("Ito Kyoko", "イトウ キョウコ"),
      ("Uyeda Kaworu", "ウエダ カオル"), ("WEI", "ウェイ"), ("Namba Jun'ichi", "ナンバ ジュンイチ"), ("Midzuno Tatuya", "ミズノ タツヤ"),
    ] {
      #expect(RomajiFold.folded(romaji) == RomajiFold.spelling(ofKana: kana))
    }
  }

  @Test func `folding twice changes nothing`() {
    for text in SeededTexts.texts(20_000, seed: 4, alphabet: "OOUUHHTTCYSIMBPNZJDAŌū' -e") {
      let once = RomajiFold.folded(text)
      #expect(sameBytes(RomajiFold.folded(once), once), "\(text)")
      let kept = RomajiFold.foldedKeepingLength(text)
      #expect(sameBytes(RomajiFold.foldedKeepingLength(kept), kept), "\(text)")
    }
  }
}
