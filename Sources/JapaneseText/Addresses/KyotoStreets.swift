/// Kyoto's way of finding a house by its streets (寺町通御池上る), which stands in front of the town and may be left out.
enum KyotoStreets {
  /// The forms of a folded address without the streets: as it is, where it is not in the city of Kyoto or names none.
  ///
  /// A number behind the streets is the 丁目 of a street (東入二丁目祇園町), or begins the name of a town (一之船入町).
  static func withoutStreets(_ place: Scalars) -> [Scalars] {
    guard let ward = endOfWard(place) else { return [place] }
    let rest = place[ward...].filter { $0 != "(" && $0 != ")" }
    guard let end = endOfDirections(rest), end < rest.count else { return [place] }
    let town = rest[end...]
    let behind = town.drop { $0.isDigit }
    let hasStreetNumber = behind.count < town.count && (behind.first?.value ?? 0) > 0x7F
    return (hasStreetNumber ? [town, behind] : [town]).map { Scalars(place[..<ward]) + Scalars($0) }
  }

  /// Whether one of two places is the other behind the name of a street (寺町通).
  static func isOneWithout(_ one: Scalars, _ other: Scalars) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    guard let ward = endOfWard(short), ward < short.count, endOfWard(long) == ward else { return false }
    guard short[..<ward] == long[..<ward], long.reversed().starts(with: short[ward...].reversed()) else { return false }
    return long[ward...].dropLast(short.count - ward).contains { $0 == "通" || $0 == "筋" || $0 == "角" }
  }

  private static let city = Scalars("京都市".unicodeScalars)

  /// 上る, 下る, 東入る and 西入る as they come out of folding, where が is ケ.
  private static let directions: [Scalars] =
    ["上", "下"].flatMap { way in
      ["る", "ル", "ケる", "ケル"].map { Scalars((way + $0).unicodeScalars) }
    }
    + ["東", "西", "南", "北"].flatMap { way in
      ["入る", "入ル", "入", "へ入る", "へ入ル", "ヘ入る", "ヘ入ル"].map { Scalars((way + $0).unicodeScalars) }
    }

  private static func endOfWard(_ place: Scalars) -> Int? {
    guard place.starts(with: city), let ward = place.firstIndex(of: "区") else { return nil }
    return ward + 1
  }

  private static func endOfDirections(_ rest: Scalars) -> Int? {
    var end: Int?
    for index in rest.indices {
      guard let way = directions.first(where: { rest[index...].starts(with: $0) }) else { continue }
      end = index + way.count
    }
    return end
  }
}
