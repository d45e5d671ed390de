import Domain
import Foundation
import Outgoing
import Store

/// Changes of an account's address with the old one at hand, and objections.
extension ServeRequest {
  /// Mails a link to the new address, and tells the old one with a link that voids the change.
  func startChange(of address: EmailAddress, to email: EmailAddress, _ judged: JudgedCredentials?) throws -> Effect {
    let account = try provenAccount(address, judged)
    guard email != account.email else { return .served(account: account.id) }
    guard try notices.hasRoom(for: .changeEmailNotice, to: account.email, in: writing) else { return .none }
    // The new address may have an account: its holder is told so, and the one who asks learns nothing. Nor does he by what
    // comes to the old address: that does not hang on how many mails the new one has had.
    let other = try writing.reading.account(email: email.key).flatMap { $0.status == .pending ? nil : $0 }
    let purpose: NoticePurpose = other == nil ? .changeEmailLink : .accountExists
    if try notices.hasRoom(for: purpose, to: email, in: writing) {
      try notices.tellAddress(purpose, at: email, account: other ?? account, in: writing)
    }
    try notices.tell(.changeEmailNotice, account: account, in: writing)
    return .served(account: account.id)
  }

  /// The account's address becomes the one that the link was mailed to.
  func confirmChange(_ token: String) throws -> Effect {
    let link = try link(token, for: .changeEmail)
    guard let account = try link.account.flatMap({ try writing.reading.account($0) }), account.status == .active,
      let email = link.email, try writing.reading.accounts(claiming: email.key).subtracting([account.id]).isEmpty
    else { throw Refused(.linkRefused) }
    try redeem(link)
    try upkeep.settle(account, byHolder: true, in: writing)
    try upkeep.move(account, to: email, in: writing)
    try notices.tell(.addressChanged, account: account, at: email, in: writing)
    return .served(account: account.id)
  }

  /// Voids a change of address that was asked for, or puts the case back that is about to make one.
  func object(_ token: String) throws -> Effect {
    let link = try link(token, for: .objection)
    guard let account = try link.account.flatMap({ try writing.reading.account($0) }), let address = link.email else {
      throw Refused(.linkRefused)
    }
    if let application = link.application {
      guard let file = try writing.reading.caseFile(application),
        try upkeep.recall(file, objected: true, in: writing) != nil
      else { throw Refused(.linkRefused) }
    } else {
      try upkeep.recallChange(of: account, in: writing)
    }
    try redeem(link)
    // Every change of the address is stopped, so that nothing is left to confirm or to object to.
    try writing.voidLinks(ofAccount: account.id, purpose: .changeEmail)
    try writing.voidLinks(ofAccount: account.id, purpose: .objection)
    try notices.tell(.objected, account: account, at: address, about: link.application, in: writing)
    return .served(account: account.id)
  }
}
