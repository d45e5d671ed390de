import Domain
import Foundation
import JapaneseText

extension FieldReader {
  /// An address that mail can be sent to.
  mutating func email(_ node: XMLNode?) -> EmailAddress? {
    guard let node, let text = text(node, limit: 254) else { return nil }
    let address = EmailAddress(text)
    if address == nil { refuse(.emailInvalid(item: XMLItem(element: node.name)), node) }
    return address
  }

  /// A telephone number as written, of 9 to 15 digits.
  mutating func telephone(_ node: XMLNode?) -> String? {
    guard let node, let text = text(node) else { return nil }
    if !Self.isTelephone(text) { refuse(.telephoneInvalid(item: XMLItem(element: node.name)), node) }
    return text
  }

  /// An address; outside Japan its parts are free.
  mutating func address(_ node: XMLNode?) -> PostalAddress? {
    guard let node, node.children.contains(where: { !$0.text.isEmpty }) else { return nil }
    let country = country(node.child("country"))
    let postalCode = text(node.child("postalCode"))
    if country == "JP", let postalCode, !Self.isJapanesePostalCode(postalCode) {
      refuse(.form(.postalCodeInvalid(item: XMLItem(element: "postalCode"))), line: node.child("postalCode")?.line)
    }
    return PostalAddress(
      country: country, postalCode: postalCode, prefecture: text(node.child("prefecture")),
      city: text(node.child("city")), street: text(node.child("street"), limit: 200),
      building: text(node.child("building")))
  }

  private mutating func country(_ node: XMLNode?) -> String {
    guard let node, !node.text.isEmpty else { return "JP" }
    if !Self.countries.contains(node.text) { refuse(.countryInvalid(item: XMLItem(element: node.name)), node) }
    return node.text
  }

  /// The countries of ISO 3166-1, which are fewer than what Unicode calls regions: codes that the standard only reserves, or
  /// leaves to users, are no countries.
  private static let countries = Set(Locale.Region.isoRegions.map(\.identifier).filter { $0.utf8.count == 2 })
    .subtracting(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XK"])

  private static func isTelephone(_ text: String) -> Bool {
    let scalars = WidthFold.folded(text).unicodeScalars
    guard scalars.dropFirst().allSatisfy({ $0 != "+" }) else { return false }
    let digits = scalars.filter { ("0"..."9").contains($0) }.count
    let others: Set<Unicode.Scalar> = ["+", "(", ")", " "]
    return (9...15).contains(digits)
      && scalars.allSatisfy { ("0"..."9").contains($0) || others.contains($0) || hyphens.contains($0) }
  }

  private static func isJapanesePostalCode(_ text: String) -> Bool {
    var scalars = Array(WidthFold.folded(text).unicodeScalars)
    if scalars.count == 8, hyphens.contains(scalars[3]) { scalars.remove(at: 3) }
    return scalars.count == 7 && scalars.allSatisfy { ("0"..."9").contains($0) }
  }

  /// What people type for a hyphen, after width folding.
  private static let hyphens: Set<Unicode.Scalar> = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{30FC}",
  ]
}
