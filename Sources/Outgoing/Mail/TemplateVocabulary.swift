/// What a template may speak of, and what it has to.
struct TemplateVocabulary {
  /// Where a value has to stand, so that people can copy it.
  enum Place {
    case anywhere, endOfLine, ownLine
  }

  /// Values, as `{{name}}`; as a section they stand for "if there is one".
  var values: Set<String>
  /// Lists, as `{{#name}}…{{/name}}`, and the values of each of their items.
  var lists: [String: Set<String>] = [:]
  /// Values that the mail is useless without.
  var required: [String: Place] = [:]

  /// What the subject may speak of: nothing that is secret, or known at sending only.
  var inSubject: Set<String> { Self.common }

  /// All names, for a message.
  var known: [String] { (values.union(lists.keys)).sorted() }

  init(of template: TemplateName) {
    switch template {
    case .approvedNew:
      values = Self.common.union(["student_number", "first_password", "sign_in_address", "expiry", "expiry_en"])
      required = ["first_password": .endOfLine, "sign_in_address": .ownLine, "student_number": .endOfLine]
    case .rejected:
      values = Self.common.union(["note"])
      lists = ["reasons": ["ja", "en"]]
    case .returned:
      values = Self.common.union(["note", "link", "expiry", "expiry_en"])
      lists = ["items": ["field", "field_en", "reason", "reason_en"]]
      required = ["link": .ownLine, "expiry": .anywhere]
    case .footerJapanese, .footerEnglish:
      values = Self.common
    }
  }

  private static let common: Set<String> = [
    "name", "name_en", "university", "application_id", "office", "office_en", "closure", "closure_en",
  ]
}
