import Domain

/// A template by the name of its file, without `.mustache`: one for each mail, and the parts that mails take in.
enum TemplateName: Hashable, Sendable {
  case mail(NoticePurpose)
  case footerJapanese, footerEnglish

  var fileName: String { rawValue + ".mustache" }

  /// Whether it is a part of others, and so has no subject.
  var isPart: Bool {
    switch self {
    case .mail: false
    case .footerJapanese, .footerEnglish: true
    }
  }

  /// The text that is built in.
  var embedded: String {
    switch self {
    case .mail(let purpose): String(decoding: purpose.embedded, as: UTF8.self)
    case .footerJapanese: String(decoding: PackageResources.footer_ja_mustache, as: UTF8.self)
    case .footerEnglish: String(decoding: PackageResources.footer_en_mustache, as: UTF8.self)
    }
  }
}

extension TemplateName: CaseIterable {
  static let allCases = NoticePurpose.allCases.map(Self.mail) + [.footerJapanese, .footerEnglish]
}

extension TemplateName: RawRepresentable {
  init?(rawValue: String) {
    guard let name = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = name
  }

  var rawValue: String {
    switch self {
    case .mail(let purpose): purpose.rawValue
    case .footerJapanese: "footer-ja"
    case .footerEnglish: "footer-en"
    }
  }
}

extension NoticePurpose {
  /// The bytes of its template that is built in.
  fileprivate var embedded: [UInt8] {
    switch self {
    case .registrationLink: PackageResources.registration_link_mustache
    case .accountExists: PackageResources.account_exists_mustache
    case .received: PackageResources.received_mustache
    case .approvedNew: PackageResources.approved_new_mustache
    case .approvedAddition: PackageResources.approved_addition_mustache
    case .approvedChangeEmail: PackageResources.approved_change_email_mustache
    case .rejected: PackageResources.rejected_mustache
    case .returned: PackageResources.returned_mustache
    case .deadlineNear: PackageResources.deadline_near_mustache
    case .lapsed: PackageResources.lapsed_mustache
    case .corrected: PackageResources.corrected_mustache
    case .additionLink: PackageResources.addition_link_mustache
    case .additionNotice: PackageResources.addition_notice_mustache
    case .addressObjection: PackageResources.address_objection_mustache
    case .changeEmailLink: PackageResources.change_email_link_mustache
    case .changeEmailNotice: PackageResources.change_email_notice_mustache
    case .addressChanged: PackageResources.address_changed_mustache
    case .addressChangedNotice: PackageResources.address_changed_notice_mustache
    case .objected: PackageResources.objected_mustache
    case .profileChanged: PackageResources.profile_changed_mustache
    case .passwordChanged: PackageResources.password_changed_mustache
    case .resetLink: PackageResources.reset_link_mustache
    case .passwordReset: PackageResources.password_reset_mustache
    case .passwordReissued: PackageResources.password_reissued_mustache
    case .lockedOut: PackageResources.locked_out_mustache
    case .suspended: PackageResources.suspended_mustache
    case .resumed: PackageResources.resumed_mustache
    case .closed: PackageResources.closed_mustache
    case .merged: PackageResources.merged_mustache
    case .auditHead: PackageResources.audit_head_mustache
    case .nightAlarm: PackageResources.night_alarm_mustache
    }
  }
}
