import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// The first password or one-time link of a mail: made at handing over, stored as a hash only.
struct NoticeSecrets {
  private enum Secret {
    case password(text: String, hash: PasswordHash, account: String)
    case link(OneTimeToken, NewLink)
    case none
  }

  private let secret: Secret
  private let expires: Date
  private let settings: OfficeSettings

  init(for notice: Notice, office: Office, at moment: Date) throws {
    settings = office.settings
    if notice.purpose.givesFirstPassword, let account = notice.account {
      let text = FirstPassword.draw(from: office.chance)
      let hash = try PasswordHash(of: text, log2N: settings.scryptLog2N, chance: office.chance)
      secret = .password(text: text, hash: hash, account: account)
      expires = moment.addingTimeInterval(settings.firstPassword)
    } else if let purpose = notice.purpose.link {
      let token = OneTimeToken(from: office.chance)
      expires =
        try office.end(ofLinkIn: notice, at: moment) ?? moment.addingTimeInterval(settings.lifetime(of: purpose))
      secret = .link(
        token,
        NewLink(
          hash: token.hash, purpose: purpose, application: notice.application, account: notice.account,
          email: notice.recipient, mail: notice.key, expires: expires))
    } else {
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
    case .link(let token, let link):
      return try mail.filled(
        link: settings.mail.oneTimeLink(token: token.text, purpose: link.purpose), expires: expires, settings: settings)
    case .none:
      return mail
    }
  }

  /// Commits the hashes.
  func store(in writing: Writing) throws {
    switch secret {
    case .password(_, let hash, let account):
      try writing.setFirstPassword(hash.phc, of: account, expires: expires)
    case .link(_, let link): try writing.insertLink(link)
    case .none: break
    }
  }
}

extension OfficeSettings {
  /// How long a link lives from its mail on, unless its end was settled before, seconds.
  ///
  /// Who may object to an approved application can do so until it takes effect, and a deadline is no objection's.
  func lifetime(of purpose: LinkPurpose) -> TimeInterval {
    switch purpose {
    case .resubmission: resubmission
    case .registration, .addition, .changeEmail, .resetPassword, .objection: service.linkLifetime
    }
  }
}
