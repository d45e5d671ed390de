import Domain
import JapaneseText

/// How well a place of a postal code fits an address, from worst to best.
enum PlaceFit: Comparable {
  case prefectureDiffers, municipalityDiffers, townDiffers, fits
}

/// Where somebody says to live, to be held against the places of a postal code.
struct StatedPlace {
  private let prefecture: String
  /// Municipality and street in one: people put wards and towns into either.
  private let written: String
  private let folded: Lazy

  init(_ address: PostalAddress) {
    prefecture = address.prefecture ?? ""
    written = (address.city ?? "") + (address.street ?? "")
    folded = Lazy(written)
  }

  /// How well a place fits.
  func fit(_ place: PostalPlace) -> PlaceFit {
    guard isStated(place.prefecture) else { return .prefectureDiffers }
    let towns = place.town?.split(separator: "、").map(String.init) ?? [""]
    // Most people write as the table does, and folding is dear.
    if towns.contains(where: { written.utf8.starts(with: (place.city + $0).utf8) }) { return .fits }
    guard let rest = behind(place.city, of: place.prefecture) else { return .municipalityDiffers }
    return towns.contains { isTown($0, at: rest, of: place) } ? .fits : .townDiffers
  }

  /// 東京 for 東京都 will do.
  private func isStated(_ name: String) -> Bool {
    if prefecture.isEmpty || prefecture.utf8.elementsEqual(name.utf8) { return true }
    let stated = AddressFold.folded(prefecture)
    return stated.unicodeScalars.count >= 2 && AddressFold.folded(name).hasPrefix(stated)
  }

  /// What follows the municipality, folded; nil if another one is stated.
  private func behind(_ city: String, of prefecture: String) -> Substring? {
    // Some name the prefecture in the municipality's field again.
    let again = AddressFold.folded(prefecture)
    let text = folded.text.hasPrefix(again) ? folded.text.dropFirst(again.count) : folded.text[...]
    let name = Self.names(city).map(AddressFold.folded).first { text.hasPrefix($0) }
    return name.map { text.dropFirst($0.count) }
  }

  /// The municipality with and without its district, or the island of 三宅島三宅村 and 八丈島八丈町.
  private static func names(_ city: String) -> [String] {
    guard city.hasSuffix("町") || city.hasSuffix("村") else { return [city] }
    let name = city.dropFirst()
    guard let place = name.firstIndex(of: "郡") ?? name.firstIndex(of: "島") else { return [city] }
    let short = city[city.index(after: place)...]
    return short.count >= 2 ? [city, String(short)] : [city]
  }

  private func isTown(_ town: String, at rest: Substring, of place: PostalPlace) -> Bool {
    let name = AddressFold.folded(town)
    // Without a town in the address there is nothing to compare; without one in the table every town is meant.
    guard !name.isEmpty, let first = rest.unicodeScalars.first,
      !("0"..."9").contains(first) || name.first?.isASCII == true
    else { return true }
    if rest.hasPrefix(name) { return true }
    // In Kyoto the streets that cross there come before the town.
    if place.city.hasPrefix("京都市"), rest.contains(name) { return true }
    // A floor's code names town and building together; the building stands elsewhere in an address.
    let start = rest.prefix { !$0.isASCII }
    return place.remark?.contains("階") == true && start.count >= 2 && name.hasPrefix(start)
  }

  /// The folded text, made when it is asked for and once.
  private final class Lazy {
    private let written: String
    private(set) lazy var text = AddressFold.folded(written)

    init(_ written: String) { self.written = written }
  }
}
