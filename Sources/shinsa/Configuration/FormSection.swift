import Domain

/// `form`: which fields applicants have to fill in.
enum FormSection {
  static func read(_ node: ConfigurationNode) -> Form {
    guard let section = node.section(["mandatory", "telephone-required", "romaji-only-allowed"]) else {
      return .standard
    }
    let fields = section["mandatory"]?.list()?.compactMap { $0.choice(FormField.self) }
    return Form(
      mandatory: fields.map(Set.init) ?? Form.standard.mandatory,
      telephoneRequired: section["telephone-required"]?.flag() ?? true,
      allowsRomajiOnly: section["romaji-only-allowed"]?.flag() ?? true)
  }
}
