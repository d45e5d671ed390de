import Foundation

/// What a mail is about; the raw value is stored with it.
public enum NoticePurpose: String, Codable, Sendable, CaseIterable {
  case registrationLink = "registration-link"
  case accountExists = "account-exists"
  case received
  case approvedNew = "approved-new"
  case approvedAddition = "approved-addition"
  case approvedChangeEmail = "approved-change-email"
  case rejected, returned
  case deadlineNear = "deadline-near"
  case lapsed, corrected
  case additionLink = "addition-link"
  case additionNotice = "addition-notice"
  case addressObjection = "address-objection"
  case changeEmailLink = "change-email-link"
  case changeEmailNotice = "change-email-notice"
  case addressChanged = "address-changed"
  case addressChangedNotice = "address-changed-notice"
  case objected
  case profileChanged = "profile-changed"
  case passwordChanged = "password-changed"
  case resetLink = "reset-link"
  case passwordReset = "password-reset"
  case passwordReissued = "password-reissued"
  case lockedOut = "locked-out"
  case suspended, resumed, closed, merged
  case auditHead = "audit-head"
  case nightAlarm = "night-alarm"
}

/// Where a mail stands on its way out (manual: outbox).
public enum NoticeState: String, Codable, Sendable, CaseIterable {
  case prepared
  case handingOver = "handing-over"
  case sent, cancelled
}

/// A mail as it was rendered when the decision was taken; what is known only at handing over is a placeholder in it.
public struct Notice: Hashable, Sendable {
  /// Identifies it for ever: the Maildir's file name and the Message-ID.
  public var key: String
  /// The application that it is about.
  public var application: CaseID?
  /// The account that it is about.
  public var account: String?
  /// What it is about.
  public var purpose: NoticePurpose
  /// To whom.
  public var recipient: EmailAddress
  /// The subject.
  public var subject: String
  /// The text.
  public var body: String
  /// When it may leave.
  public var due: Date
  /// Whether nothing shortens the wait until then: the time in which the holder of an account may object.
  public var isFirm: Bool
  /// The mail that this one repeats: its link is void when this one is handed over.
  public var resends: String?
  /// When the link in it ends, where that was settled before.
  public var deadline: Date?
  /// Where it stands.
  public var state: NoticeState
  /// Whether text and recipient were removed, as the time for them was over.
  public var isErased: Bool
  /// Since when it is kept back, because nobody knows whether it left before the home was put back to a backup.
  public var withheld: Date?

  /// Puts a mail together.
  public init(
    key: String, application: CaseID?, account: String?, purpose: NoticePurpose, recipient: EmailAddress,
    subject: String, body: String, due: Date, isFirm: Bool = false, resends: String? = nil, deadline: Date? = nil,
    state: NoticeState = .prepared, isErased: Bool = false, withheld: Date? = nil
  ) {
    self.key = key
    self.application = application
    self.account = account
    self.purpose = purpose
    self.recipient = recipient
    self.subject = subject
    self.body = body
    self.due = due
    self.isFirm = isFirm
    self.resends = resends
    self.deadline = deadline
    self.state = state
    self.isErased = isErased
    self.withheld = withheld
  }
}

extension NoticePurpose {
  /// Whether it tells an applicant what was decided.
  public var announcesDecision: Bool {
    switch self {
    case .approvedNew, .approvedAddition, .approvedChangeEmail, .rejected, .returned: true
    case .registrationLink, .additionLink, .deadlineNear, .addressObjection, .changeEmailLink, .changeEmailNotice,
      .resetLink, .accountExists, .received, .lapsed, .corrected, .additionNotice, .addressChanged,
      .addressChangedNotice, .objected, .profileChanged, .passwordChanged, .passwordReset, .passwordReissued,
      .lockedOut,
      .suspended, .resumed, .closed, .merged, .auditHead, .nightAlarm:
      false
    }
  }
}
