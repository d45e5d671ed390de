/// What the reviewer saw in the pictures: the ground that an approval stands on.
public struct DocumentCheck: Hashable, Codable, Sendable {
  /// Which name the document shows.
  public enum NameShown: String, Codable, Sendable, CaseIterable {
    case now, enrolled, both
  }

  /// How the document's address compares with the stated one.
  public enum AddressShown: String, Codable, Sendable, CaseIterable {
    case agrees, moved
    case notShown = "not-shown"
  }

  /// The kind of document.
  public var document: DocumentKind
  /// Which name it shows.
  public var name: NameShown
  /// Whether it shows the stated date of birth.
  public var birthDate: Bool
  /// How its address compares.
  public var address: AddressShown
  /// Until when it is valid, where it says so.
  public var expiry: CalendarDate?
  /// What proves a changed name, where the name changed.
  public var changedNameProof: DocumentKind?

  /// Records what was seen.
  public init(
    document: DocumentKind, name: NameShown, birthDate: Bool, address: AddressShown, expiry: CalendarDate? = nil,
    changedNameProof: DocumentKind? = nil
  ) {
    self.document = document
    self.name = name
    self.birthDate = birthDate
    self.address = address
    self.expiry = expiry
    self.changedNameProof = changedNameProof
  }
}

extension DocumentCheck {
  /// What is wrong with a list of facts such as `document=drivers-licence,name=now,birth-date,address=agrees`.
  public enum ReadingError: Error, Hashable, Sendable {
    case unknownFact(String)
    case badValue(fact: String, allowed: [String])
    case missing(fact: String)
    case repeated(fact: String)
  }

  /// Reads the facts of `--seen`; throws `ReadingError`.
  ///
  /// `document`, `name` and `address` have to be there, `birth-date` says that it was seen, `expiry` is a day, `proof` a
  /// kind of document.
  public init(facts text: String) throws(ReadingError) {
    var values: [String: String] = [:]
    for fact in text.split(separator: ",", omittingEmptySubsequences: true) {
      let parts = fact.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let key = parts.first.map(Self.trimmed), Self.known.contains(key) else {
        throw .unknownFact(parts.first.map(Self.trimmed) ?? "")
      }
      guard values[key] == nil else { throw .repeated(fact: key) }
      values[key] = parts.count == 2 ? Self.trimmed(parts[1]) : ""
    }
    document = try Self.value("document", in: values)
    name = try Self.value("name", in: values)
    address = try Self.value("address", in: values)
    birthDate = values["birth-date"] != nil
    if let birth = values["birth-date"], !["", "yes", "agrees"].contains(birth) {
      throw .badValue(fact: "birth-date", allowed: ["", "yes", "agrees"])
    }
    if let expiry = values["expiry"] {
      guard let day = CalendarDate(iso: expiry) else { throw .badValue(fact: "expiry", allowed: ["YYYY-MM-DD"]) }
      self.expiry = day
    }
    if values["proof"] != nil { changedNameProof = try Self.value("proof", in: values) }
  }

  private static let known: Set<String> = ["document", "name", "birth-date", "address", "expiry", "proof"]

  private static func trimmed(_ text: Substring) -> String { text.split(separator: " ").joined(separator: " ") }

  private static func value<Value: RawRepresentable & CaseIterable>(
    _ fact: String, in values: [String: String]
  ) throws(ReadingError) -> Value where Value.RawValue == String {
    guard let text = values[fact] else { throw .missing(fact: fact) }
    guard let value = Value(rawValue: text) else {
      throw .badValue(fact: fact, allowed: Value.allCases.map(\.rawValue))
    }
    return value
  }
}
