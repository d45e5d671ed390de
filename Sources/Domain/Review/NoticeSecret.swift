extension NoticePurpose {
  /// The link that is made when the mail is handed over.
  public var link: LinkPurpose? {
    switch self {
    case .registrationLink: .registration
    case .additionLink: .addition
    case .returned, .deadlineNear: .resubmission
    case .changeEmailLink: .changeEmail
    case .addressObjection, .changeEmailNotice: .objection
    case .resetLink: .resetPassword
    case .accountExists, .received, .approvedNew, .approvedAddition, .approvedChangeEmail, .rejected, .lapsed,
      .corrected,
      .additionNotice, .addressChanged, .addressChangedNotice, .objected, .profileChanged, .passwordChanged,
      .passwordReset, .passwordReissued, .lockedOut, .suspended, .resumed, .closed, .merged, .auditHead,
      .nightAlarm:
      nil
    }
  }

  /// Whether a first password is made when the mail is handed over.
  public var givesFirstPassword: Bool {
    switch self {
    case .approvedNew, .approvedChangeEmail, .passwordReissued: true
    case .registrationLink, .additionLink, .returned, .deadlineNear, .changeEmailLink, .addressObjection,
      .changeEmailNotice, .resetLink, .accountExists, .received, .approvedAddition, .rejected, .lapsed, .corrected,
      .additionNotice, .addressChanged, .addressChangedNotice, .objected, .profileChanged, .passwordChanged,
      .passwordReset, .lockedOut, .suspended, .resumed, .closed, .merged, .auditHead,
      .nightAlarm:
      false
    }
  }

  /// The mails that answer a request for this one: they count as one where an address has had enough of them.
  public var answeringTogether: [NoticePurpose] {
    switch self {
    // Who asks for a link to an address learns nothing from how often it is answered.
    case .registrationLink, .accountExists: [.registrationLink, .accountExists]
    default: [self]
    }
  }

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
