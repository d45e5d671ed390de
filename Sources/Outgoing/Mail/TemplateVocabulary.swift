import Domain

/// What a template may speak of, and what it has to.
struct TemplateVocabulary {
  /// Where a value has to stand, so that people can copy it.
  enum Place {
    case endOfLine, ownLine
  }

  /// Values, as `{{name}}`; as a section they stand for "if there is one".
  private(set) var values: Set<String>
  /// Lists, as `{{#name}}…{{/name}}`, and the values of each of their items.
  private(set) var lists: [String: Set<String>] = [:]
  /// Values, also those of items, that the mail is useless without.
  private(set) var required: Set<String> = []
  /// What the subject may speak of: nothing that is secret, or known at sending only.
  private(set) var inSubject: Set<String>

  /// All names, for a message.
  var known: [String] { (values.union(lists.keys)).sorted() }

  /// The values that have a place of their own wherever they are spoken of.
  static let places: [String: Place] = [
    "link": .ownLine, "sign_in_address": .ownLine, "head": .ownLine,
    "first_password": .endOfLine, "student_number": .endOfLine, "number": .endOfLine,
  ]

  init(of template: TemplateName) {
    inSubject = ["name", "name_en", "university", "office", "office_en", "closure", "closure_en"]
    values = inSubject.union(["sign_in_address"])
    if case .mail(let purpose) = template { add(purpose) }
  }

  private mutating func add(_ purpose: NoticePurpose) {
    if purpose.isAboutApplication {
      inSubject.insert("application_id")
      values.insert("application_id")
    }
    switch purpose {
    case .registrationLink, .additionLink, .changeEmailLink, .changeEmailNotice, .resetLink, .deadlineNear: addLink()
    case .addressObjection:
      addLink()
      values.formUnion(["effective", "effective_en"])
      required.insert("effective")
    case .approvedNew:
      addPassword()
      values.insert("student_number")
      required.insert("student_number")
    case .approvedChangeEmail:
      addPassword()
      addNumbers()
    case .passwordReissued: addPassword()
    case .approvedAddition: addNumbers()
    case .rejected:
      values.insert("note")
      lists["reasons"] = ["ja", "en"]
    case .returned:
      addLink()
      values.insert("note")
      lists["items"] = ["field", "field_en", "reason", "reason_en"]
    case .profileChanged, .passwordChanged:
      lists["changed"] = ["ja", "en"]
      required.insert("ja")
    case .auditHead:
      values.formUnion(["checkpoint", "head"])
      required.insert("head")
    case .nightAlarm:
      lists["needs"] = ["ja", "en"]
      required.formUnion(["ja", "en"])
    case .accountExists, .received, .lapsed, .corrected, .additionNotice, .addressChanged, .addressChangedNotice,
      .objected, .passwordReset, .lockedOut, .suspended, .resumed, .closed, .merged:
      break
    }
  }

  private mutating func addLink() {
    values.formUnion(["link", "expiry", "expiry_en"])
    required.formUnion(["link", "expiry"])
  }

  private mutating func addPassword() {
    values.formUnion(["first_password", "expiry", "expiry_en"])
    required.formUnion(["first_password", "sign_in_address"])
  }

  private mutating func addNumbers() {
    lists["student_numbers"] = ["number"]
    required.insert("number")
  }
}

extension NoticePurpose {
  /// Whether it speaks of one application, so that its id is known.
  fileprivate var isAboutApplication: Bool {
    switch self {
    case .received, .approvedNew, .approvedAddition, .approvedChangeEmail, .rejected, .returned, .deadlineNear,
      .lapsed, .corrected:
      true
    case .registrationLink, .accountExists, .additionLink, .additionNotice, .addressObjection, .changeEmailLink,
      .changeEmailNotice, .addressChanged, .addressChangedNotice, .objected, .profileChanged, .passwordChanged,
      .resetLink, .passwordReset, .passwordReissued, .lockedOut, .suspended, .resumed, .closed, .merged, .auditHead,
      .nightAlarm:
      false
    }
  }
}
