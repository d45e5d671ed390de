/// A folded address taken apart: what may be left out, where it is, the numbers, and the building.
struct Place {
  private let prefecture: Scalars?
  private let county: Scalars?
  private let locality: Scalars
  /// 丁目, 番 and 号, and perhaps the room.
  private let numbers: [Scalars]
  private let building: Scalars

  /// The ways in which a folded address can be read; more than one only for streets of Kyoto.
  static func readings(of folded: Scalars) -> [Place] {
    var rest = folded[...]
    let prefecture = prefectures.first { rest.starts(with: $0) }
    rest = rest.dropFirst(prefecture?.count ?? 0)
    let county = county(rest)
    rest = rest.dropFirst(county?.count ?? 0)
    return KyotoStreets.withoutStreets(Scalars(rest)).map { Place($0, prefecture, county) }
  }

  private init(_ place: Scalars, _ prefecture: Scalars?, _ county: Scalars?) {
    (self.prefecture, self.county) = (prefecture, county)
    let start = Self.startOfNumbers(place) ?? place.count
    locality = Scalars(place[..<start])
    var numbers: [Scalars] = []
    var position = start
    while position < place.count, place[position].isDigit {
      let number = place[position...].prefix { $0.isDigit }
      numbers.append(Scalars(number))
      position += number.count
      guard position < place.count, place[position] == "-" else { break }
      position += 1
    }
    self.numbers = numbers
    building = Scalars(place[position...])
  }

  /// Whether nothing that both say differs.
  func isSame(as other: Place) -> Bool {
    if let prefecture, let theirs = other.prefecture, prefecture != theirs { return false }
    if let county, let theirs = other.county, county != theirs { return false }
    guard locality == other.locality || KyotoStreets.isOneWithout(locality, other.locality) else { return false }
    return hasNumbers(of: other) && hasBuilding(of: other) || allNumbers == other.allNumbers && !allNumbers.isEmpty
      || leavesOutRoom(of: other) || other.leavesOutRoom(of: self)
  }

  private func hasNumbers(of other: Place) -> Bool { numbers == other.numbers }

  /// The names of buildings are written in many ways, the number of a room is not.
  private func hasBuilding(of other: Place) -> Bool {
    building.isEmpty || other.building.isEmpty || building == other.building
  }

  /// A fourth number is the room.
  private func leavesOutRoom(of other: Place) -> Bool {
    numbers.count == 3 && building.isEmpty && other.numbers.count == 4 && other.numbers.starts(with: numbers)
  }

  /// The numbers of house and room, whatever stands between them.
  private var allNumbers: [Scalars] {
    numbers + building.split { !$0.isDigit }.map { Scalars($0) }
  }

  /// Where numbers begin that hang together by hyphens; else where the number at the very end does.
  private static func startOfNumbers(_ place: Scalars) -> Int? {
    for index in place.indices where place[index].isDigit && (index == 0 || !place[index - 1].isDigit) {
      let end = place[index...].firstIndex { !$0.isDigit } ?? place.count
      if end + 1 < place.count, place[end] == "-", place[end + 1].isDigit { return index }
    }
    let last = place.lastIndex { !$0.isDigit }.map { $0 + 1 } ?? 0
    return last < place.count ? last : nil
  }

  /// The 郡 in front of a town or village.
  ///
  /// 郡山市, 大和郡山市 and 蒲郡市 have none; 余市町 and 上市町 are towns.
  private static func county(_ place: ArraySlice<Unicode.Scalar>) -> Scalars? {
    guard let end = place.firstIndex(of: "郡"), end > place.startIndex, end - place.startIndex <= 5 else { return nil }
    let rest = place[(end + 1)...]
    guard let kind = rest.firstIndex(where: { ["市", "区", "町", "村"].contains($0) }), kind > rest.startIndex else {
      return nil
    }
    let isCity = rest[kind] == "市" && !rest[(kind + 1)...].starts(with: ["町"])
    return isCity || rest[kind] == "区" ? nil : Scalars(place[...end])
  }

  private static let prefectures: [Scalars] = [
    "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県", "東京都", "神奈川県",
    "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県", "滋賀県", "京都府", "大阪府", "兵庫県",
    "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県", "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県",
    "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県",
  ].map { AddressFold.scalars($0) }
}
