import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Why a mail cannot be sent again.
public enum ResendObstacle: Error, Hashable, Sendable {
  /// No mail of this key, or none about this application, has been sent.
  case noMail
  /// What it speaks of is no longer so: the application or the account has moved on.
  case outdated
  /// Its words and its recipient were removed, as the time for them was over.
  case erased
}

/// Sends a mail once more: the same words in a new mail, with a new link or first password where it has one (manual:
/// outbox, sending again).
public struct ResendMail: Sendable {
  let office: Office

  /// Sends for an office.
  public init(_ office: Office) { self.office = office }

  /// Prepares the last mail about an application anew; throws `NotAllowed` or `ResendObstacle`.
  public func lastMail(about id: CaseID) throws -> Notice {
    let sent = try office.store.read { try $0.notices(about: id) }.filter { $0.state == .sent }
    // The result is what people ask for; the note that an application arrived is not.
    guard let notice = sent.last(where: { $0.purpose.announcesDecision }) ?? sent.last else {
      throw ResendObstacle.noMail
    }
    return try mail(notice.key)
  }

  /// Prepares the mail of a key anew.
  public func mail(_ key: String) throws -> Notice {
    try office.admit(.decide)
    return try office.write { writing in
      guard let old = try writing.reading.notice(key: key), old.state == .sent else { throw ResendObstacle.noMail }
      guard !old.isErased else { throw ResendObstacle.erased }
      guard try isStillSo(old, in: writing.reading) else { throw ResendObstacle.outdated }
      var new = old
      new.key = OneTimeToken(from: office.chance).text
      new.due = writing.scribe.moment
      new.isFirm = false
      new.resends = old.key
      new.state = .prepared
      // A returned application gets its full time again; an end that others wait for stays.
      if old.purpose == .returned { new.deadline = nil }
      try writing.insertNotice(new)
      _ = try writing.handleBounces(ofMail: old.key)
      return new
    }
  }

  /// Whether the mail would still tell the truth, and give nothing that is not wanted any more.
  private func isStillSo(_ notice: Notice, in reading: Reading) throws -> Bool {
    let account = try notice.account.flatMap { try reading.account($0) }
    let file = try notice.application.flatMap { try reading.caseFile($0) }
    if file?.corrected != nil { return false }
    // A link that was used, or stopped, must not rise again; one that ran out may.
    if notice.purpose.link != nil, try !reading.linkStands(ofMail: notice.key) { return false }
    if notice.purpose.givesFirstPassword {
      return account?.status == .active && account?.mustChange == true && account?.email == notice.recipient
    }
    switch notice.purpose {
    case .returned, .deadlineNear: return file?.state == .returned
    case .addressObjection: return file?.state == .approved && file?.announced == nil
    // What opens an account goes to the address that it has now.
    case .additionLink, .resetLink: return account?.status == .active && account?.email == notice.recipient
    case .changeEmailLink, .changeEmailNotice: return account?.status == .active
    case .registrationLink: return try reading.account(email: notice.recipient.key) == nil
    default: return true
    }
  }
}
