import Domain

/// Where somebody lives, and the telephone there.
struct SampleHome: Hashable, Sendable {
  var town: Town
  var houseNumber: String
  var building: String?
  var phone: String

  private static let buildings = [
    "グリーンハイツ①", "サンライズマンション", "コーポ桜", "メゾン・ド・ソレイユ", "第２青葉荘", "リバーサイド髙嶋", "パークコート",
  ]

  /// Draws a home.
  ///
  /// Local numbers of the telephone begin with 0, which none in Japan does, so that nobody real is called.
  init(_ random: inout SeededRandom) {
    town = Town.all[random.below(Town.all.count)]
    houseNumber = "\(random.number(in: 1...6))丁目\(random.number(in: 1...28))-\(random.number(in: 1...20))"
    if random.happens(perThousand: 350) {
      let name = Self.buildings[random.below(Self.buildings.count)]
      building = "\(name)\(random.number(in: 1...12))0\(random.number(in: 1...9))"
    }
    let exchange = 10 - town.areaCode.count - 4
    phone = "\(town.areaCode)-0\(random.digits(exchange - 1))-\(random.digits(4))"
  }

  /// As an application states it.
  var postal: PostalAddress {
    PostalAddress(
      postalCode: town.hyphenated, prefecture: town.prefecture, city: town.city, street: town.town + houseNumber,
      building: building)
  }

  /// As records and cards have it.
  var oneLine: String {
    town.prefecture + town.city + town.town + houseNumber + (building.map { "　" + $0 } ?? "")
  }
}

extension SeededRandom {
  /// So many decimal digits.
  mutating func digits(_ count: Int) -> String {
    var text = ""
    for _ in 0..<max(0, count) { text += String(below(10)) }
    return text
  }
}
