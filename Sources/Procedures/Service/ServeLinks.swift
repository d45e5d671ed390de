import Domain
import Foundation
import Outgoing
import Store

/// Requests that mail a link, and the change of a profile.
extension ServeRequest {
  /// A link to an address without an account; who has one is told so by mail, which nobody else reads.
  func startRegistration(_ email: EmailAddress) throws -> Effect {
    let account = try writing.reading.account(email: email.key)
    // An approval that is on hold is not told before its time.
    guard account?.status != .pending else { return .none }
    let purpose: NoticePurpose = account == nil ? .registrationLink : .accountExists
    guard try notices.hasRoom(for: purpose, to: email, in: writing) else { return .none }
    try notices.tellAddress(purpose, at: email, account: account, in: writing)
    return .served(account: account?.id)
  }

  /// A link to the account's own address.
  func mailLink(_ purpose: NoticePurpose, to address: EmailAddress) throws -> Effect {
    guard let account = try activeAccount(address),
      try notices.hasRoom(for: purpose, to: account.email, in: writing)
    else { return .none }
    try notices.tell(purpose, account: account, in: writing)
    return .served(account: account.id)
  }

  /// Other contact data; the holder is told which, not what.
  func changeProfile(of address: EmailAddress, _ change: ProfileChange) throws -> Effect {
    guard let account = try activeAccount(address) else { return .none }
    let (changed, items) = account.changed(by: change)
    guard !items.isEmpty else { return .served(account: account.id) }
    try writing.setProfile(of: changed, changed: items)
    // Addressed by the name from before: the new one is whatever somebody stated.
    try notices.tell(.profileChanged, account: account, changed: items, in: writing)
    return .served(account: account.id)
  }
}
