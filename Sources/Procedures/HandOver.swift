import Domain
import Foundation
import Outgoing
import Store

/// What becomes true when a mail is handed over, in the transaction that hands it over.
struct HandOver {
  let office: Office

  /// Stores the hashes of the mail's secrets, changes the account that it speaks of, and makes its decision final.
  func apply(_ notice: Notice, _ secrets: NoticeSecrets, in writing: Writing) throws {
    if let earlier = notice.resends { try writing.voidLinks(ofMail: earlier) }
    try change(notice, in: writing)
    try secrets.store(in: writing)
    try announce(notice, in: writing)
  }

  private func change(_ notice: Notice, in writing: Writing) throws {
    guard let id = notice.account, let account = try writing.reading.account(id) else { return }
    switch notice.purpose {
    case .approvedNew:
      if let application = notice.application { try writing.confirmNumbers(of: application, in: id) }
      if account.status == .suspended { try writing.setStatus(.active, of: id, reason: nil) }
    case .approvedAddition:
      if let application = notice.application { try writing.confirmNumbers(of: application, in: id) }
    case .approvedChangeEmail:
      // A repeated mail gives another password to the address that has been the account's since.
      if account.email != notice.recipient {
        // Here alone a mail is rendered: a slip in a template must not keep others back.
        let upkeep = AccountUpkeep(office, notices: try Notices(office))
        try upkeep.move(account, to: notice.recipient, in: writing)
      }
      try writing.voidLinks(ofAccount: id)
    case .addressObjection:
      if notice.startsWaiting, let application = notice.application { try writing.postpone(application, for: office) }
    case .passwordReissued: try writing.voidLinks(ofAccount: id)
    default: break
    }
  }

  /// From here on the decision is final.
  private func announce(_ notice: Notice, in writing: Writing) throws {
    guard notice.purpose.announcesDecision, let id = notice.application,
      var file = try writing.reading.caseFile(id), file.announced == nil
    else { return }
    file.announced = writing.scribe.moment
    try writing.update(file, from: file.version)
  }
}
