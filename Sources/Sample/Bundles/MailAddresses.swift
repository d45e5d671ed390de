import Domain

/// Addresses of the domains that RFC 2606 and JPRS keep free for examples, so that mail reaches nobody.
enum MailAddresses {
  private static let domains = ["example.jp", "example.com", "mail.example.ne.jp", "example.ac.jp"]

  /// One address a person; a few look like those that old mobile carriers issued, with dots in a row.
  static func address(of person: SamplePerson, _ index: Int, _ random: inout SeededRandom) -> EmailAddress {
    let letters = (person.name.romaji ?? "graduate").lowercased().filter { $0.isASCII && ($0.isLetter || $0 == " ") }
    let words = letters.split(separator: " ")
    let old = random.happens(perThousand: 15)
    let local = words.reversed().joined(separator: old ? ".." : ".") + String(index + 1)
    let domain = old ? "mobile.example.ne.jp" : domains[random.below(domains.count)]
    guard let address = EmailAddress("\(local)@\(domain)") else {
      preconditionFailure("letters, dots and a number make an address")
    }
    return address
  }
}
