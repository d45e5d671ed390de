import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Applies self-service requests in the transaction that imports their bundle, or says why not (manual: self-service).
///
/// What is answered never depends on whether an address has an account, except where a current password is stated: an
/// account that is not there then answers as a wrong password does.
struct ServeRequest {
  /// All that is wrong with a request.
  struct Refused: Error {
    var causes: [RefusalCause]

    init(_ causes: [RefusalCause]) { self.causes = causes }

    init(_ fault: RequestFault) { causes = [.request(fault)] }
  }

  /// What a request was about, for the log.
  enum Effect {
    /// Nothing happened, because there is nothing that it could be about, or there were too many of it.
    case none
    /// Something happened, to this account if it has one.
    case served(account: String?)
  }

  let office: Office
  let notices: Notices
  let upkeep: AccountUpkeep
  let writing: Writing
  let submitted: Date

  init(_ office: Office, notices: Notices, submitted: Date, in writing: Writing) {
    self.office = office
    self.notices = notices
    upkeep = AccountUpkeep(office, notices: notices)
    self.writing = writing
    self.submitted = submitted
  }

  var moment: Date { writing.scribe.moment }

  /// Does what is asked for; throws `Refused`, and then only a wrong password has been counted.
  func serve(_ action: SelfServiceAction, credentials: JudgedCredentials?) throws -> Effect {
    switch action {
    case .startRegistration(let email): try startRegistration(email)
    case .startAddStudentNumber(let account): try mailLink(.additionLink, to: account)
    case .startResetPassword(let account): try mailLink(.resetLink, to: account)
    case .changeProfile(let account, let change): try changeProfile(of: account, change)
    case .startChangeEmail(let account, _, let email): try startChange(of: account, to: email, credentials)
    case .confirmChangeEmail(let token): try confirmChange(token)
    case .object(let token): try object(token)
    case .setPassword(let change): try setPasswords(change, credentials)
    }
  }

  /// The account of an address if something may happen to it.
  func activeAccount(_ address: EmailAddress) throws -> Account? {
    try writing.reading.account(email: address.key).flatMap { $0.status == .active ? $0 : nil }
  }

  /// The link of a token, if it is for this.
  func link(_ token: String, for purpose: LinkPurpose) throws -> Link {
    let hash = OneTimeToken.hash(of: token)
    guard let link = try writing.reading.liveLink(hash: hash, submitted: submitted, at: moment), link.purpose == purpose
    else { throw Refused(.linkRefused) }
    return link
  }

  /// Spends a link, and says so in the log.
  func redeem(_ link: Link) throws {
    try writing.spend(link)
    let subject =
      link.application.map(AuditDraft.subject) ?? link.account.map(AuditDraft.subject(ofAccount:)) ?? "link:\(link.id)"
    try writing.record(AuditDraft(.linkRedeemed, subject: subject, facts: ["purpose": .text(link.purpose.rawValue)]))
  }
}

/// Opened passwords beside what they were worth when the bundle was read.
struct JudgedCredentials: Sendable {
  var credentials: Credentials
  var judgement: CredentialJudgement
}
