/// One look-up key: what an index holds for a record, and what is asked of it for an application.
///
/// A key only finds; whether two things are equal is decided by comparing them in full.
public struct BlockingKey: Hashable, Sendable, Comparable {
  /// What a key is made of; the raw value goes into the hash.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// The folded student number.
    case number = 1
    /// The folded telephone number.
    case phone = 2
    /// The source and the registrar's own key of the person.
    case person = 3
    /// Date of birth and one part of a name.
    case birthAndPart = 4
    /// The sorted digits of the date of birth and one part of a name: finds swapped days and months.
    case birthDigitsAndPart = 5
    /// All parts of a name, in no order.
    case wholeName = 6
    /// All parts of a name, for records without a date of birth.
    case undatedName = 7
    /// One part of a name; held to be counted, not to be looked up.
    case part = 8
    /// Month of leaving, faculty and given name: finds who changed the family name and mistyped the date of birth.
    case enrolmentAndGiven = 9
    /// The date of birth; held to be counted, not to be looked up.
    case birth = 10
  }

  /// What it is made of.
  public let kind: Kind
  /// The hash of its folded value.
  public let hash: UInt64

  /// Makes a key of a folded value, which may have two halves.
  public init(_ kind: Kind, _ value: String, _ rest: String? = nil) {
    self.kind = kind
    var hash = KeyHash()
    hash.add(kind.rawValue)
    hash.add(value)
    if let rest { hash.add(rest) }
    self.hash = hash.value
  }

  /// Orders keys by kind, then hash.
  public static func < (left: BlockingKey, right: BlockingKey) -> Bool {
    (left.kind.rawValue, left.hash) < (right.kind.rawValue, right.hash)
  }
}
