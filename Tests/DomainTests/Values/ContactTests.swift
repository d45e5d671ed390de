import Domain
import Testing

struct ContactTests {
  @Test func `an address is shown on one line, the prefecture once`() {
    let split = PostalAddress(prefecture: "大阪府", city: "大阪市北区", street: "梅田3-1-1", building: "101号室")
    #expect(split.oneLine == "大阪府大阪市北区 梅田3-1-1 101号室")
    #expect(PostalAddress(prefecture: "大阪府", city: "大阪府大阪市北区").oneLine == "大阪府大阪市北区")
    #expect(PostalAddress(country: "FR", street: "1 rue X, Paris").oneLine == "1 rue X, Paris")
  }

  @Test func `a name is shown in kanji, else in Latin letters, else in kana`() {
    #expect(Samples.full.display == "電電 花子")
    #expect(PersonName(kana: "スミス", romaji: "SMITH").display == "SMITH")
    #expect(PersonName(kana: "スミス").display == "スミス")
    #expect(PersonName().isEmpty)
  }

  private enum Samples {
    static let full = PersonName(kanji: "電電 花子", kana: "デンデン ハナコ", romaji: "DENDEN HANAKO")
  }
}
