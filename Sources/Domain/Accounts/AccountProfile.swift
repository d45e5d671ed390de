/// Contact data of an account: what its holder stated and may change; nobody has proved it.
public struct AccountProfile: Hashable, Codable, Sendable {
  /// Where the holder lives.
  public var address: PostalAddress?
  /// Telephone, as written.
  public var phone: String?
  /// Mobile telephone, as written.
  public var mobile: String?
  /// Where the holder works.
  public var employer: Employer?

  /// A profile of what was stated.
  public init(
    address: PostalAddress? = nil, phone: String? = nil, mobile: String? = nil, employer: Employer? = nil
  ) {
    self.address = address
    self.phone = phone
    self.mobile = mobile
    self.employer = employer
  }

  /// The contact data that came with an application.
  public init(_ application: Application) {
    self.init(
      address: application.address, phone: application.phone, mobile: application.mobile,
      employer: application.employer)
  }
}

/// A part of an account that its holder may change; the raw value stands in the audit log.
public enum AccountItem: String, Sendable, CaseIterable {
  case name, address, phone, mobile, employer, password
  case secondPassword = "second-password"
}

extension Account {
  /// The account after a change of its profile, and what differs from before.
  ///
  /// A name cannot be cleared: without one nobody could be addressed.
  public func changed(by change: ProfileChange) -> (account: Account, items: [AccountItem]) {
    var account = self
    if case .set(let name) = change.name { account.name = name }
    change.address.apply(to: &account.profile.address)
    change.phone.apply(to: &account.profile.phone)
    change.mobile.apply(to: &account.profile.mobile)
    change.employer.apply(to: &account.profile.employer)
    let items = AccountItem.allCases.filter { item in
      switch item {
      case .name: account.name != name
      case .address: account.profile.address != profile.address
      case .phone: account.profile.phone != profile.phone
      case .mobile: account.profile.mobile != profile.mobile
      case .employer: account.profile.employer != profile.employer
      case .password, .secondPassword: false
      }
    }
    return (account, items)
  }
}

extension ValueChange {
  fileprivate func apply(to value: inout Value?) {
    switch self {
    case .keep: break
    case .clear: value = nil
    case .set(let new): value = new
    }
  }
}
