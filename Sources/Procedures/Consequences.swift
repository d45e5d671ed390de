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
  func apply(before: Case, after: Case, context: DecisionContext, in writing: Writing) throws {
    if before.state.isDecided, after.state == .waiting { try withdraw(before, in: writing) }
    guard after.state.isDecided, let decision = after.decision else { return }
    let notices = try Notices(office)
    let due = decision.due ?? writing.scribe.moment
    guard case .approve(let approval) = decision.decision, let record = context.record else {
      if let mail = try mail(for: after, context: context, notices.composer) {
        try notices.insert(mail, application: after.id, due: due, in: writing)
      }
      return
    }
    let kind = approval.kind(for: after.application)
    let account = try joined(after, kind, record: record, context.account, in: writing)
    if let mail = try mail(for: after, context: context, notices.composer) {
      try notices.insert(
        mail, application: after.id, account: account.id, due: due, isFirm: kind == .changeEmail, in: writing)
    }
    try warn(account, of: kind, after, due: due, notices, in: writing)
  }

  /// Takes back what a decision had brought and nobody has heard of.
  func withdraw(_ file: Case, in writing: Writing) throws {
    try writing.removePendingAccount(of: file.id)
    try writing.unlinkNumbers(of: file.id, pendingOnly: true)
    let waiting = try writing.reading.notices(about: file.id).filter { $0.state == .prepared }
    for notice in waiting {
      if notice.purpose == .approvedChangeEmail, let account = notice.account {
        try writing.reserveAddress(nil, for: account, by: file.id)
      }
      if notice.purpose != .received { _ = try writing.moveNotice(notice, from: .prepared, to: .cancelled) }
    }
    try writing.voidLinks(of: file.id)
  }

  /// The mail that tells the applicant what the decision in `file` is, if it has one.
  func mail(for file: Case, context: DecisionContext, _ composer: MailComposer) throws -> RenderedMail? {
    switch file.decision?.decision {
    case .approve(let approval):
      guard let record = context.record else { return nil }
      var facts = NoticeFacts(case: file, due: file.decision?.due ?? context.now)
      facts.studentNumbers = record.key.hasNumber ? [record.key.number] : []
      switch approval.kind(for: file.application) {
      case .new: return composer.approved(case: file, record: record)
      case .addStudentNumber: return composer.notice(.approvedAddition, to: file.application.email, facts: facts)
      case .changeEmail:
        let linked = context.account?.enrolments.filter { !$0.isPending && $0.record.hasNumber } ?? []
        facts.studentNumbers = linked.map(\.record.number)
        return composer.notice(.approvedChangeEmail, to: file.application.email, facts: facts)
      }
    case .reject(let rejection): return try composer.rejected(case: file, rejection: rejection)
    case .sendBack(let sendingBack): return try composer.returned(case: file, sendingBack: sendingBack)
    case nil: return nil
    }
  }

  /// The account that the approval makes or changes, as far as it can be before its mail is handed over.
  private func joined(
    _ file: Case, _ kind: ApplicationKind, record: StudentRecord, _ existing: Account?, in writing: Writing
  ) throws -> Account {
    switch (kind, existing) {
    case (.addStudentNumber, let account?), (.new, let account?):
      try writing.linkNumber(LinkedEnrolment(record, provedBy: file.id, isPending: true), to: account.id)
      return account
    case (.changeEmail, let account?):
      try writing.reserveAddress(file.application.email, for: account.id, by: file.id)
      return account
    case (.addStudentNumber, nil), (.changeEmail, nil): throw DecisionObstacle.accountMissing
    case (.new, nil): return try createAccount(for: file, record: record, in: writing)
    }
  }

  /// The account lies pending until its mail is handed over: only then is there a first password.
  private func createAccount(for file: Case, record: StudentRecord, in writing: Writing) throws -> Account {
    let account = Account(
      id: OneTimeToken(from: office.chance).text, email: file.application.email, status: .pending,
      name: file.application.applicant.name,
      enrolments: [LinkedEnrolment(record, provedBy: file.id, isPending: false)],
      profile: AccountProfile(file.application), created: writing.scribe.moment)
    try writing.insertAccount(account)
    return account
  }

  /// Tells every address that is known for an account what is about to happen to it (manual: decisions, takeover guard).
  private func warn(
    _ account: Account, of kind: ApplicationKind, _ file: Case, due: Date, _ notices: Notices, in writing: Writing
  ) throws {
    let known = [account.email] + (try writing.reading.earlierAddresses(of: account.id))
    let others = known.filter { $0 != file.application.email }
    switch kind {
    case .new: break
    case .addStudentNumber:
      let mails = others.map {
        notices.composer.notice(.additionNotice, to: $0, facts: NoticeFacts(account, due: due))
      }
      for mail in mails {
        try notices.insert(mail, application: file.id, account: account.id, due: due, in: writing)
      }
    case .changeEmail:
      for address in others {
        try notices.tell(
          .addressObjection, account: account, at: address, about: file.id, effective: due, deadline: due, in: writing)
      }
    }
  }
}
