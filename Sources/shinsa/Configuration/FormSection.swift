import Domain

/// `form`: which fields applicants have to fill in, and where one kind of application differs.
enum FormSection {
  private static let keys = ["mandatory", "telephone-required", "romaji-only-allowed"]
  /// A kind's own section bears the kind's name.
  private static let kinds = [ApplicationKind.addStudentNumber.rawValue, ApplicationKind.changeEmail.rawValue]

  static func read(_ node: ConfigurationNode) -> Forms {
    guard let section = node.section(keys + kinds) else { return Forms() }
    let forms = Forms(form(section, otherwise: .standard))
    return Forms(
      forms.new, addStudentNumber: form(of: .addStudentNumber, in: section, otherwise: forms),
      changeEmail: form(of: .changeEmail, in: section, otherwise: forms))
  }

  private static func form(of kind: ApplicationKind, in section: ConfigurationSection, otherwise forms: Forms) -> Form {
    guard let own = section[kind.rawValue]?.section(keys) else { return forms[kind] }
    return form(own, otherwise: forms[kind])
  }

  private static func form(_ section: ConfigurationSection, otherwise standard: Form) -> Form {
    let fields = section["mandatory"]?.list()?.compactMap { $0.choice(FormField.self) }
    return Form(
      mandatory: fields.map(Set.init) ?? standard.mandatory,
      telephoneRequired: section["telephone-required"]?.flag() ?? standard.telephoneRequired,
      allowsRomajiOnly: section["romaji-only-allowed"]?.flag() ?? standard.allowsRomajiOnly)
  }
}
