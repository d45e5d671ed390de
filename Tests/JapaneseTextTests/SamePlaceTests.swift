import JapaneseText
import Testing

@Suite struct SamePlaceTests {
  @Test(arguments: [
    ("大阪府大阪市北区梅田3-1-1", "大阪市北区梅田三丁目1番1号"), ("愛知県愛知郡東郷町春木1-2", "愛知県東郷町春木1番地の2"),
    ("北海道余市郡余市町黒川町1-2", "余市町黒川町1-2"), ("富山県中新川郡上市町法音寺1", "富山県上市町法音寺1番地"),
    ("奈良県高市郡明日香村岡55", "明日香村大字岡55番地"),
    ("京都市中京区寺町通御池上る上本能寺前町488番地", "京都府京都市中京区上本能寺前町488"),
    ("京都市中京区寺町通御池上ル上本能寺前町488", "京都市中京区御池通寺町上がる上本能寺前町488番地"),
    ("京都市東山区四条通大和大路東入二丁目祇園町北側625", "京都市東山区祇園町北側625"),
    ("京都市下京区四条通烏丸西入ル函谷鉾町78", "京都市下京区函谷鉾町７８番地"), ("京都市中京区裏寺町通四条松ケ枝町460", "京都市中京区松ヶ枝町460番地"),
    ("京都市下京区忠庵町柳馬場通松原下ル（忠庵町）316", "京都市下京区忠庵町316"),
    ("京都市中京区河原町二条下ル一之船入町537-50", "京都市中京区一之船入町537-50"),
    ("梅田3-1-1", "梅田3丁目1番1号 グランドビル1203"), ("梅田3-1-1-1203", "梅田3丁目1番1号 グランドビル1203号室"),
    ("梅田3-1-1-1203", "梅田3-1-1"), ("梅田3-1-1 グランドビル1203", "梅田3-1-1 グラン・ビル1203"),
    ("札幌市中央区北四条西五丁目1-2", "北海道札幌市中央区北4条西5-1-2"),
  ])
  func `one place is found however much of it is written`(one: String, other: String) {
    #expect(AddressFold.isSamePlace(one, other))
    #expect(AddressFold.isSamePlace(other, one))
  }

  @Test(arguments: [
    ("大阪府大阪市北区梅田3-1-1", "大阪府大阪市北区梅田3-1-11"), ("東京都府中市宮町1-1", "広島県府中市宮町1-1"),
    ("愛知県知多郡東浦町1-1", "愛知県愛知郡東浦町1-1"), ("京都市中京区寺町通御池上る上本能寺前町488", "京都市中京区上本能寺町488"),
    ("京都市中京区上本能寺前町488", "京都市下京区上本能寺前町488"), ("梅田3-1-1 グランドビル1203", "梅田3-1-1 グランドビル1204"),
    ("梅田3-1", "梅田3-1-1"), ("梅田3-1-1-1203", "梅田3-1-1-1204"), ("福島県郡山市本町1-1", "福島県山市本町1-1"),
    ("奈良県大和郡山市本町1", "奈良県山市本町1"), ("愛知県蒲郡市本町1", "愛知県市本町1"), ("", ""), (" ", " "), ("梅田1", ""),
  ])
  func `different places stay different`(one: String, other: String) {
    #expect(!AddressFold.isSamePlace(one, other))
    #expect(!AddressFold.isSamePlace(other, one))
  }

  @Test func `every place is the same as itself, and sameness has no direction`() {
    let alphabet = "京都市中区町村郡字上る東入通1２三-ー番号ビルF 大阪府"
    let places = SeededTexts.texts(1500, seed: 9, alphabet: alphabet)
    for (one, other) in zip(places, places.dropFirst()) {
      #expect(AddressFold.isSamePlace(one, one) == !AddressFold.folded(one).isEmpty, "\(one)")
      #expect(AddressFold.isSamePlace(one, other) == AddressFold.isSamePlace(other, one), "\(one) \(other)")
    }
  }
}
