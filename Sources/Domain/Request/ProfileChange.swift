/// What becomes of one value of a profile.
public enum ValueChange<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The request does not speak of it.
  case keep
  /// The request states it as empty.
  case clear
  /// The request states another.
  case set(Value)
}

/// Which values of an account's profile change; each is replaced as a whole.
public struct ProfileChange: Hashable, Sendable {
  /// The current name: unproved, and never evidence in a cross-check.
  public var name: ValueChange<PersonName>
  /// Where the holder lives.
  public var address: ValueChange<PostalAddress>
  /// Telephone, as written.
  public var phone: ValueChange<String>
  /// Mobile telephone, as written.
  public var mobile: ValueChange<String>
  /// Where the holder works.
  public var employer: ValueChange<Employer>

  /// A change of these values.
  public init(
    name: ValueChange<PersonName> = .keep, address: ValueChange<PostalAddress> = .keep,
    phone: ValueChange<String> = .keep, mobile: ValueChange<String> = .keep, employer: ValueChange<Employer> = .keep
  ) {
    self.name = name
    self.address = address
    self.phone = phone
    self.mobile = mobile
    self.employer = employer
  }

  /// Whether nothing changes.
  public var isEmpty: Bool { self == ProfileChange() }
}
