import Domain
import Testing

@testable import Intake

@Suite struct TownTests {
  private func fixture() throws -> ReadPostal { try ReadPostal(PostalFixture.cp932) }

  private func town(_ written: String, in city: String = "新宿区") -> [String?] {
    let name = TownName(written, city: city)
    return [name.town, name.remark]
  }

  @Test func `a name that goes on in the next rows is put together`() throws {
    let place = try #require(try fixture()["0660005"].first)
    #expect(
      place.written
        == "協和（８８−２、２７１−１０、３４３−２、４０４−１、４２７−３、４３１−１２、４４３−６、６０８−２、６４１−８、８１４、８４２−５、１１３７−３、１３９２、１６５７、１７５２番地）")
    #expect(place.town == "協和")
    #expect(place.remark?.hasSuffix("１７５２番地") == true)
  }

  @Test func `a name that never ends is refused where it begins, and swallows nothing`() throws {
    let text =
      PostalFixture.row("1600023", "西新宿（次の") + PostalFixture.row("1600023", "ビルを") + PostalFixture.row("1600022", "新宿")
    let read = try ReadPostal(text)
    #expect(read.places.map(\.written) == ["新宿"])
    #expect(read.report.refused == [UnusablePublishedRow(line: 1, reason: .parenthesisUnmatched)])
    let end = try ReadPostal(PostalFixture.row("1600022", "新宿") + PostalFixture.row("1600023", "西新宿（"))
    #expect(end.report.refused == [UnusablePublishedRow(line: 2, reason: .parenthesisUnmatched)])
  }

  @Test func `a row that is lost within a name costs the name, and its end does not pass for a town`() throws {
    let text =
      PostalFixture.row("1600023", "西新宿（１、") + "broken\r\n" + PostalFixture.row("1600023", "２、３")
      + PostalFixture.row("1600023", "番地）") + PostalFixture.row("1600022", "新宿")
    let read = try ReadPostal(text)
    #expect(read.places.map(\.written) == ["新宿"])
    #expect(read.report.refused.map(\.line) == [1, 2])
  }

  @Test func `an end without a beginning is refused`() throws {
    let read = try ReadPostal(PostalFixture.row("1600023", "番地）") + PostalFixture.row("1600022", "新宿"))
    #expect(read.report.refused == [UnusablePublishedRow(line: 1, reason: .parenthesisUnmatched)])
    #expect(read.places.map(\.town) == ["新宿"])
  }

  @Test func `what has no other code is the municipality`() {
    #expect(town("以下に掲載がない場合") == [nil, "以下に掲載がない場合"])
    #expect(town("利島村一円", in: "利島村") == [nil, "一円"])
    #expect(town("粟島浦村一円", in: "岩船郡粟島浦村") == [nil, "一円"])
    #expect(town("境町の次に番地がくる場合", in: "猿島郡境町") == [nil, "次に番地がくる場合"])
    #expect(town("小菅村の次に１〜６６３番地がくる場合", in: "北都留郡小菅村") == [nil, "次に１〜６６３番地がくる場合"])
    #expect(town("琴平町の次に１〜４２６番地がくる場合（川東）", in: "仲多度郡琴平町") == [nil, "次に１〜４２６番地がくる場合、川東"])
  }

  @Test func `a town that is called so stays a town`() {
    #expect(town("一円", in: "犬上郡多賀町") == ["一円", nil])
    #expect(town("大島町の次に番地がくる場合", in: "西海市") == ["大島町", "次に番地がくる場合"])
  }

  @Test func `house numbers, floors, lots and exceptions are no part of the name`() {
    #expect(town("西新宿（次のビルを除く）") == ["西新宿", "次のビルを除く"])
    #expect(town("西新宿東京オペラシティ（２３階）") == ["西新宿東京オペラシティ", "２３階"])
    #expect(town("名駅ミッドランドスクエア（高層棟）（１階）") == ["名駅ミッドランドスクエア", "高層棟、１階"])
    #expect(town("土樋（１丁目「１１を除く」）") == ["土樋", "１丁目「１１を除く」"])
    #expect(town("穴明２２地割、穴明２３地割") == ["穴明", "２２地割、穴明２３地割"])
    #expect(town("種市第１５地割〜第２１地割（鹿糠、小路合）") == ["種市", "第１５地割〜第２１地割、鹿糠、小路合"])
    #expect(town("富岡（○○屋敷）") == ["富岡", "○○屋敷"])
    #expect(town("甲、乙（大木戸）") == ["甲、乙", "大木戸"])
    #expect(town("箱石（その他）") == ["箱石", "その他"])
  }

  @Test func `one code may stand for several towns, and for towns of two prefectures`() throws {
    let read = try fixture()
    #expect(read["0295503"].map(\.town) == ["穴明", "清水ケ野", "間木野", "湯田"])
    #expect(read["4980000"].map(\.prefecture) == ["愛知県", "三重県"])
    #expect(read["4980000"].map(\.town) == [nil, nil])
  }
}
