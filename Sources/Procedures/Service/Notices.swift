import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Writes mails into the outbox: rendered in the transaction that makes what they speak of true.
struct Notices {
  let office: Office
  let composer: MailComposer

  /// Throws `UnusableTemplates` where one of the university's own cannot be used.
  init(_ office: Office) throws {
    self.office = office
    composer = MailComposer(settings: office.settings, templates: try office.templates())
  }

  /// Puts a rendered mail into the outbox.
  func insert(
    _ mail: RenderedMail, application: CaseID? = nil, account: String? = nil, due: Date, isFirm: Bool = false,
    deadline: Date? = nil, resends: String? = nil, in writing: Writing
  ) throws {
    try writing.insertNotice(
      Notice(
        key: OneTimeToken(from: office.chance).text, application: application, account: account, purpose: mail.purpose,
        recipient: mail.recipient, subject: mail.subject, body: mail.body, due: due, isFirm: isFirm, resends: resends,
        deadline: deadline))
  }

  /// Tells the applicant of a case something that is no decision.
  func tell(_ purpose: NoticePurpose, about file: Case, deadline: Date? = nil, in writing: Writing) throws {
    try tell(purpose, about: file.application, file.id, deadline: deadline, in: writing)
  }

  /// The same, of an application that has just become the case of this number.
  func tell(
    _ purpose: NoticePurpose, about application: Application, _ id: CaseID, deadline: Date? = nil, in writing: Writing
  ) throws {
    let moment = writing.scribe.moment
    let mail = composer.notice(purpose, to: application.email, facts: NoticeFacts(application, due: moment))
    try insert(mail, application: id, due: moment, deadline: deadline, in: writing)
  }

  /// Tells the holder of an account something, at its own address unless another is named.
  func tell(
    _ purpose: NoticePurpose, account: Account, at address: EmailAddress? = nil, about application: CaseID? = nil,
    changed: [AccountItem] = [], effective: Date? = nil, deadline: Date? = nil, in writing: Writing
  ) throws {
    let moment = writing.scribe.moment
    let facts = NoticeFacts(account, changed: changed, effective: effective, due: moment)
    try insert(
      composer.notice(purpose, to: address ?? account.email, facts: facts), application: application,
      account: account.id, due: moment, deadline: deadline, in: writing)
  }

  /// Tells an address something without a name: whoever reads there may be a stranger, or somebody who shares the mailbox.
  func tellAddress(
    _ purpose: NoticePurpose, at address: EmailAddress, account: Account?, in writing: Writing
  ) throws {
    let moment = writing.scribe.moment
    let mail = composer.notice(purpose, to: address, facts: NoticeFacts(due: moment))
    try insert(mail, account: account?.id, due: moment, in: writing)
  }

  /// Whether an address may have another mail with a link of this purpose (manual: links, section 3).
  func hasRoom(for purpose: NoticePurpose, to address: EmailAddress, in writing: Writing) throws -> Bool {
    let (rules, moment) = (office.settings.service, writing.scribe.moment)
    let purposes = purpose.answeringTogether
    let today = try writing.reading.mails(purposes, to: address.key, since: moment.addingTimeInterval(-86_400))
    guard today < rules.dailyLinkMails else { return false }
    guard let link = purpose.link else { return true }
    return try writing.reading.liveLinks(link, email: address.key, at: moment, mails: [purpose]) < rules.liveLinks
  }
}
