import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// What follows from a changed state: account and mail, in the same transaction.
struct Consequences {
  let office: Office

  init(_ office: Office) { self.office = office }

  /// Brings accounts and outbox in line with the case's new state.
  func apply(before: Case, after: Case, record: StudentRecord?, in writing: Writing) throws {
    if before.state.isDecided, after.state == .waiting {
      try writing.removePendingAccount(of: after.id)
      for notice in try writing.reading.notices(about: after.id) where notice.state == .prepared {
        _ = try writing.moveNotice(notice, from: .prepared, to: .cancelled)
      }
    }
    guard after.state.isDecided, let mail = try mail(for: after, record: record) else { return }
    var account: String?
    if case .approve(let approval) = after.decision?.decision, let record {
      account = try createAccount(for: after, approval: approval, record: record, in: writing)
    }
    try writing.insertNotice(
      Notice(
        key: OneTimeToken(from: office.chance).text, application: after.id, account: account, purpose: mail.purpose,
        recipient: mail.recipient, subject: mail.subject, body: mail.body,
        due: after.decision?.due ?? writing.scribe.moment))
  }

  /// The mail that tells the applicant what the decision in `file` is, if it has one.
  func mail(for file: Case, record: StudentRecord?) throws -> RenderedMail? {
    let composer = MailComposer(settings: office.settings, templates: try office.templates())
    switch file.decision?.decision {
    case .approve: return record.map { composer.approved(case: file, record: $0) }
    case .reject(let rejection): return try composer.rejected(case: file, rejection: rejection)
    case .sendBack(let sendingBack): return try composer.returned(case: file, sendingBack: sendingBack)
    case nil: return nil
    }
  }

  /// The account lies pending until its mail is handed over: only then is there a first password.
  private func createAccount(
    for file: Case, approval: Approval, record: StudentRecord, in writing: Writing
  ) throws -> String {
    let id = OneTimeToken(from: office.chance).text
    let enrolment = LinkedEnrolment(
      record: approval.record, application: file.id, faculty: record.faculty, department: record.department,
      completed: record.left, outcome: record.outcome)
    try writing.insertAccount(
      Account(
        id: id, email: file.application.email, status: .pending, name: file.application.applicant.name,
        enrolments: [enrolment], created: writing.scribe.moment))
    return id
  }
}
