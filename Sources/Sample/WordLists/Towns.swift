/// Towns of Japan with their postal codes and telephone area codes.
struct Town: Hashable, Sendable {
  var postalCode: String
  var prefecture: String
  var city: String
  var town: String
  var areaCode: String

  /// The code with its hyphen.
  var hyphenated: String { "\(postalCode.prefix(3))-\(postalCode.suffix(4))" }

  /// All towns, in the order of their codes' regions.
  static let all: [Town] = TownList.text.split(separator: "\n").compactMap { line in
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 5 else { return nil }
    return Town(postalCode: words[0], prefecture: words[1], city: words[2], town: words[3], areaCode: words[4])
  }
}
