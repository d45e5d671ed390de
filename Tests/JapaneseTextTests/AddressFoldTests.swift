import JapaneseText
import Testing

@Suite struct AddressFoldTests {
  @Test(arguments: [
    "大阪市北区梅田3丁目1番1号", "大阪市北区梅田三丁目1-1", "大阪市北区梅田３−１−１", "大阪市北区 梅田3丁目1番地の1", "大阪市北区梅田3ー1ー1", "大阪市北区大字梅田３の１の１",
  ])
  func `ways of writing one address agree`(address: String) {
    #expect(AddressFold.folded(address) == "大阪市北区梅田3-1-1")
  }

  @Test func `kanji numerals count`() {
    #expect(AddressFold.folded("二十三番地") == "23")
    #expect(AddressFold.folded("百五番") == "105")
    #expect(AddressFold.folded("一〇三号室") == "103")
  }

  @Test func `old and popular spellings of place names agree`() {
    #expect(AddressFold.folded("霞が関") == AddressFold.folded("霞ヶ關"))
    #expect(AddressFold.folded("井の頭") == AddressFold.folded("井ノ頭"))
    #expect(AddressFold.folded("龍ケ崎市") == AddressFold.folded("竜ヶ﨑市"))
  }

  @Test func `different house numbers stay different`() {
    #expect(AddressFold.folded("梅田1-11") != AddressFold.folded("梅田11-1"))
  }

  @Test func `folding twice changes nothing`() {
    for text in SeededTexts.texts(5000, seed: 8, alphabet: "一二十百〇1２丁目番地号のノヶが大字-ー− 梅室") {
      let once = AddressFold.folded(text)
      #expect(sameBytes(AddressFold.folded(once), once), "\(text)")
    }
  }

  @Test(arguments: [
    ("由比ガ浜", "由比が浜"), ("由比ガ浜", "由比ヶ浜"), ("四ツ谷", "四ッ谷"), ("四つ谷", "四ツ谷"), ("梅田1-1 コーポ203号室", "梅田1-1 コーポ#203"),
    ("梅田1-1 5階", "梅田１番１号５F"), ("小字田中", "田中"), ("千葉縣", "千葉県"),
  ])
  func `spellings of one name agree`(one: String, other: String) {
    #expect(AddressFold.folded(one) == AddressFold.folded(other))
  }

  @Test func `a floor is not the end of a house number`() {
    #expect(AddressFold.folded("梅田1-1 5F") != AddressFold.folded("梅田1-15F"))
    #expect(AddressFold.folded("代沢5-7千代田ハイツ") == "代沢5-7千代田ハイツ")
  }
}
