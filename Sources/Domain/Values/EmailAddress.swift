import Foundation

/// An e-mail address that mail can be sent to: RFC 5321 lengths, ASCII local part, a domain of two labels or more.
///
/// Addresses are equal if their domains are equal as lower-case A-labels (RFC 5890) and their local parts without regard
/// to ASCII case. The consecutive and final dots in local parts that old Japanese carriers issued are allowed.
public struct EmailAddress: Sendable {
  /// As the person wrote it, which is how it is mailed.
  public let asWritten: String
  /// What is compared: lower-case local part, `@`, domain in A-labels.
  public let key: String

  /// The address, or nil where no mail could be sent to it.
  public init?(_ text: String) {
    guard let at = text.lastIndex(of: "@"), text.utf8.count <= 254 else { return nil }
    let local = text[..<at]
    guard Self.isLocalPart(local), let domain = Self.asciiDomain(String(text[text.index(after: at)...])) else {
      return nil
    }
    asWritten = text
    key = local.lowercased() + "@" + domain
    // In A-labels, as it is mailed, it may be longer than it was written.
    guard key.utf8.count <= 254 else { return nil }
  }

  /// What stands in the place of an address that was erased; no mail to it can be delivered (RFC 2606).
  public static let erased = EmailAddress(erasedAs: "erased@erased.invalid")

  private init(erasedAs text: String) { (asWritten, key) = (text, text) }

  /// The address as a mail header or envelope carries it: the domain in A-labels, the local part quoted if it has to be
  /// (RFC 5322 section 3.2.4).
  public var forMail: String {
    let local = asWritten[..<(asWritten.lastIndex(of: "@") ?? asWritten.startIndex)]
    let domain = key[(key.lastIndex(of: "@") ?? key.startIndex)...]
    let isDotAtom = !local.hasSuffix(".") && !local.contains("..")
    return (isDotAtom ? String(local) : "\"\(local)\"") + domain
  }

  /// `atext` of RFC 5322 section 3.2.3 and dots, not beginning with a dot, at most 64 octets.
  private static func isLocalPart(_ text: Substring) -> Bool {
    let special = Set("!#$%&'*+-/=?^_`{|}~.".utf8)
    guard !text.isEmpty, text.utf8.count <= 64, text.first != "." else { return false }
    return text.utf8.allSatisfy { isASCIILetterOrDigit($0) || special.contains($0) }
  }

  /// The domain in lower-case A-labels, or nil if it is none.
  private static func asciiDomain(_ text: String) -> String? {
    var ascii = text.lowercased()
    if !ascii.utf8.allSatisfy({ $0 < 0x80 }) {
      var components = URLComponents()
      components.scheme = "https"
      components.host = text
      guard let encoded = components.encodedHost else { return nil }
      ascii = encoded.lowercased()
    }
    let labels = ascii.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, ascii.utf8.count <= 253, labels.allSatisfy(isLabel), !isNumber(labels[labels.count - 1])
    else { return nil }
    return ascii
  }

  private static func isLabel(_ label: Substring) -> Bool {
    guard (1...63).contains(label.utf8.count), !label.hasPrefix("-"), !label.hasSuffix("-") else { return false }
    return label.utf8.allSatisfy { isASCIILetterOrDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func isNumber(_ label: Substring) -> Bool { label.utf8.allSatisfy { (0x30...0x39).contains($0) } }

  private static func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

extension EmailAddress: Hashable {
  /// Whether both are one mailbox.
  public static func == (left: EmailAddress, right: EmailAddress) -> Bool {
    left.key.utf8.elementsEqual(right.key.utf8)
  }

  /// Hashes what is compared.
  public func hash(into hasher: inout Hasher) { hasher.combine(key) }
}

extension EmailAddress: Codable {
  /// Reads the address as written.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let address = EmailAddress(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an e-mail address")
    }
    self = address
  }

  /// Writes the address as written.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(asWritten)
  }
}
