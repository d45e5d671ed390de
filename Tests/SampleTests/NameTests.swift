import Testing

@testable import Sample

@Suite struct NameTests {
  @Test(arguments: [
    ("サトウ", "SATO"), ("ホンマ", "HOMMA"), ("ハットリ", "HATTORI"), ("ジュンイチ", "JUNICHI"), ("キョウコ", "KYOKO"),
    ("シュンスケ", "SHUNSUKE"), ("イイヅカ", "IIZUKA"), ("ヘンミ", "HEMMI"), ("オオノ", "ONO"), ("ユウコ", "YUKO"),
    ("チョウソカベ", "CHOSOKABE"), ("ボッチ", "BOTCHI"),
  ])
  func `kana are spelled as passports spell them`(kana: String, expected: String) {
    #expect(PassportSpelling.romaji(ofKana: kana) == expected)
  }

  @Test func `words that meet keep their vowels`() {
    let spellings = Dictionary(Surnames.all.map { ($0.kanji, $0.romaji) }) { first, _ in first }
    #expect(spellings["井上"] == "INOUE")
    #expect(spellings["松浦"] == "MATSUURA")
  }

  @Test func `there are names enough, and all can be read`() {
    #expect(Surnames.all.count >= 300)
    let given = (MaleNames.byDecade.values.flatMap(\.self) + FemaleNames.byDecade.values.flatMap(\.self))
    #expect(Set(given.map(\.kanji)).count >= 150)
    for name in Surnames.all + given {
      #expect(name.kana.unicodeScalars.allSatisfy { (0x30A1...0x30FC).contains($0.value) }, "\(name.kanji)")
      #expect(!name.romaji.isEmpty && name.romaji.allSatisfy { $0.isASCII && $0.isUppercase }, "\(name.kanji)")
      #expect(name.weight > 0, "\(name.kanji)")
    }
  }

  @Test func `every name of a person has as many parts in kana as in romaji`() {
    let population = SampleFixture.world().population
    for index in 0..<population.people {
      let name = population.person(index).name
      let kana = (name.kana ?? "").split(separator: " ").count
      #expect(kana == (name.romaji ?? "").split(separator: " ").count, "\(name.display)")
      #expect(kana >= 1)
    }
  }

  @Test func `older forms are other characters, and today's forms come back`() {
    #expect(VariantKanji.older("高橋", choice: 0).utf8.elementsEqual("髙橋".utf8))
    #expect(VariantKanji.older("渡辺", choice: 1).utf8.elementsEqual("渡邉".utf8))
    #expect(VariantKanji.older("田中", choice: 0).utf8.elementsEqual("田中".utf8))
    #expect(VariantKanji.today("山﨑").utf8.elementsEqual("山崎".utf8))
  }

  @Test func `half-width kana keep their marks as characters of their own`() {
    let expected = "ﾔﾏｸﾞﾁ ﾊﾟﾝ"
    #expect(HalfWidthKana.text("ヤマグチ パン").unicodeScalars.elementsEqual(expected.unicodeScalars))
  }
}
