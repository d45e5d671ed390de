import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// The first password or one-time link of a mail: made at handing over, stored as a hash only.
struct NoticeSecrets {
  private enum Secret {
    case password(text: String, hash: PasswordHash, account: String)
    case link(token: OneTimeToken, application: CaseID, emailKey: String)
    case none
  }

  private let secret: Secret
  private let expires: Date
  private let settings: OfficeSettings

  init(for notice: Notice, office: Office, at moment: Date) throws {
    settings = office.settings
    switch (notice.purpose, notice.account, notice.application) {
    case (.approvedNew, let account?, _):
      let text = FirstPassword.draw(from: office.chance)
      let hash = try PasswordHash(of: text, log2N: settings.scryptLog2N, chance: office.chance)
      secret = .password(text: text, hash: hash, account: account)
      expires = moment.addingTimeInterval(settings.firstPassword)
    case (.returned, _, let application?):
      secret = .link(
        token: OneTimeToken(from: office.chance), application: application, emailKey: notice.recipient.key)
      expires = moment.addingTimeInterval(settings.resubmission)
    default:
      secret = .none
      expires = moment
    }
  }

  /// The mail with its secrets in their places.
  func filled(_ notice: Notice) throws -> RenderedMail {
    let mail = RenderedMail(notice)
    switch secret {
    case .password(let text, _, _):
      return try mail.filled(password: text, expires: expires, settings: settings)
    case .link(let token, _, _):
      return try mail.filled(
        link: settings.mail.oneTimeLink(token: token.text), expires: expires, settings: settings)
    case .none:
      return mail
    }
  }

  /// Commits the hashes.
  func store(in writing: Writing) throws {
    switch secret {
    case .password(_, let hash, let account):
      try writing.activateAccount(account, firstPassword: hash.phc, expires: expires)
    case .link(let token, let application, let emailKey):
      try writing.insertLink(
        hash: token.hash, purpose: .resubmission, application: application, emailKey: emailKey, expires: expires)
      try writing.record(
        AuditDraft(
          .linkIssued, subject: AuditDraft.subject(of: application),
          facts: ["purpose": .text(LinkPurpose.resubmission.rawValue), "expires": .text(Instant.text(expires))]))
    case .none:
      break
    }
  }
}
