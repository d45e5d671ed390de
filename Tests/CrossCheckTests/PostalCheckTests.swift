import CrossCheck
import Domain
import Testing

@Suite struct PostalCheckTests {
  private static func place(
    _ code: String, _ prefecture: String, _ city: String, _ town: String?, remark: String? = nil
  ) throws -> PostalPlace {
    PostalPlace(
      code: try #require(PostalCode(code)), municipality: "00000", prefecture: prefecture, city: city,
      written: town ?? "以下に掲載がない場合", town: town, remark: remark)
  }

  private static func table() throws -> MemoryIndex {
    let index = MemoryIndex(People.strangers() + [People.record()])
    index.places = [
      try place("1600000", "東京都", "新宿区", nil), try place("1600023", "東京都", "新宿区", "西新宿", remark: "次のビルを除く"),
      try place("1631490", "東京都", "新宿区", "西新宿東京オペラシティ", remark: "地階・階層不明"),
      try place("1001401", "東京都", "八丈島八丈町", "大賀郷"), try place("5220317", "滋賀県", "犬上郡多賀町", "一円"),
      try place("6020847", "京都府", "京都市上京区", "大宮町", remark: "今出川通河原町西入"),
      try place("0600042", "北海道", "札幌市中央区", "大通西", remark: "１〜１９丁目"),
      try place("0800026", "北海道", "帯広市", "西十六条南"), try place("3010000", "茨城県", "龍ケ崎市", nil),
      try place("4980000", "愛知県", "弥富市", nil), try place("4980000", "三重県", "桑名郡木曽岬町", nil),
      try place("4411324", "愛知県", "新城市", "井道、奥井道、内井道"), try place("1060032", "東京都", "港区", "六本木"),
    ]
    return index
  }

  private func assessment(
    _ code: String?, _ prefecture: String?, _ city: String, _ street: String, country: String = "JP",
    in index: MemoryIndex? = nil
  ) throws -> Assessment {
    let application = try People.application {
      $0.address = PostalAddress(
        country: country, postalCode: code, prefecture: prefecture, city: city, street: street)
    }
    return try CrossChecker(university: People.university).assessment(of: application, in: index ?? Self.table())
  }

  private func reason(
    _ code: String?, _ prefecture: String?, _ city: String, _ street: String
  ) throws -> PlaceReason? {
    for case .place(let reason) in try assessment(code, prefecture, city, street).reasons { return reason }
    return nil
  }

  @Test(arguments: [
    ("160-0023", "東京都", "新宿区", "西新宿2-8-1"), ("〒１６０ー００２３", "東京都", "新宿区", "　西新宿二丁目八番一号"),
    ("1600023", "東京", "東京都新宿区", "西新宿2-8-1"), ("1600023", "東京都", "新宿区西新宿", "2-8-1"),
    ("1600000", "東京都", "新宿区", "箪笥町1"), ("1631490", "東京都", "新宿区", "西新宿3-20-2"),
    ("1631490", "東京都", "新宿区", "西新宿東京オペラシティ"), ("1001401", "東京都", "八丈町", "大賀郷2551-2"),
    ("5220317", "滋賀県", "多賀町", "一円123"), ("5220317", "滋賀県", "犬上郡多賀町", "大字一円字東出123"),
    ("6020847", "京都府", "京都市上京区", "今出川通河原町西入大宮町320"), ("0600042", "北海道", "札幌市", "中央区大通西5丁目"),
    ("0800026", "北海道", "帯広市", "西16条南3-1"), ("3010000", "茨城県", "竜ヶ崎市", "3710"),
    ("4980000", "三重県", "桑名郡木曽岬町", "西対海地251"), ("4411324", "愛知県", "新城市", "奥井道1"),
    ("1060032", "東京都", "港区", "6本木1-1"),
  ])
  func `an address fits its code however it is written`(
    _ code: String, _ prefecture: String, _ city: String, _ street: String
  ) throws {
    #expect(try reason(code, prefecture, city, street) == nil)
  }

  @Test func `what differs is named by the largest unit that does`() throws {
    let nishi = try #require(PostalCode("1600023"))
    #expect(try reason("1600023", "大阪府", "大阪市北区", "梅田3-1-1") == .prefectureDiffers(nishi, of: ["東京都"]))
    #expect(try reason("1600023", "東京都", "渋谷区", "西新宿2") == .municipalityDiffers(nishi, of: ["東京都新宿区"]))
    #expect(try reason("1600023", "東京都", "新宿区", "箪笥町1") == .townDiffers(nishi, of: ["東京都新宿区西新宿"]))
    let two = try #require(PostalCode("4980000"))
    #expect(
      try reason("4980000", "愛知県", "名古屋市中区", "栄1") == .municipalityDiffers(two, of: ["愛知県弥富市", "三重県桑名郡木曽岬町"]))
    #expect(try reason("9999999", "東京都", "新宿区", "西新宿2") == .codeUnknown(try #require(PostalCode("9999999"))))
  }

  @Test func `a wrong code is marked, and neither bars clear nor contradicts anybody`() throws {
    let index = try Self.table()
    let right = try assessment("1600023", "東京都", "新宿区", "西新宿2-8-1", in: index)
    let wrong = try assessment("1600023", "大阪府", "大阪市北区", "梅田3-1-1", in: index)
    #expect(right.overall == .clear)
    #expect(right.flags == [])
    #expect(wrong.overall == .clear)
    #expect(wrong.weight == right.weight)
    #expect(wrong.flags == [.postalCode])
    #expect(wrong.reasons.first == .everythingAgrees)
  }

  @Test func `without a table, a code, or a Japanese address there is nothing to say`() throws {
    let none = MemoryIndex(People.strangers() + [People.record()])
    #expect(try assessment("9999999", "東京都", "新宿区", "西新宿", in: none).flags == [])
    #expect(try assessment(nil, "東京都", "新宿区", "西新宿").flags == [])
    #expect(try assessment("1600023", nil, "", "1 High Street", country: "GB").flags == [])
  }
}
