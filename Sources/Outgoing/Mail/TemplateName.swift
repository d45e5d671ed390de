import Domain

/// A template by the name of its file, without `.mustache`.
enum TemplateName: String, CaseIterable {
  case approvedNew = "approved-new"
  case rejected
  case returned
  case footerJapanese = "footer-ja"
  case footerEnglish = "footer-en"

  var fileName: String { rawValue + ".mustache" }

  /// Whether it is a part of others, and so has no subject.
  var isPart: Bool {
    switch self {
    case .approvedNew, .rejected, .returned: false
    case .footerJapanese, .footerEnglish: true
    }
  }

  /// The text that is built in.
  var embedded: String {
    switch self {
    case .approvedNew: String(decoding: PackageResources.approved_new_mustache, as: UTF8.self)
    case .rejected: String(decoding: PackageResources.rejected_mustache, as: UTF8.self)
    case .returned: String(decoding: PackageResources.returned_mustache, as: UTF8.self)
    case .footerJapanese: String(decoding: PackageResources.footer_ja_mustache, as: UTF8.self)
    case .footerEnglish: String(decoding: PackageResources.footer_en_mustache, as: UTF8.self)
    }
  }
}

extension NoticePurpose {
  /// The template that the mail is rendered from.
  var template: TemplateName {
    switch self {
    case .approvedNew: .approvedNew
    case .rejected: .rejected
    case .returned: .returned
    }
  }
}
