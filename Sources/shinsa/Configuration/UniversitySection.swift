import Domain

/// `university`: its name, faculties and departments with the names that they bore earlier.
enum UniversitySection {
  static func read(_ node: ConfigurationNode) -> University? {
    guard let section = node.section(["name", "earlier", "faculties"]) else { return nil }
    let name = section.required("name")?.text()
    let faculties = section.required("faculties")?.list()?.compactMap(faculty)
    guard let name, let faculties else { return nil }
    return University(name: name, earlier: names(section["earlier"]), faculties: faculties)
  }

  private static func faculty(_ node: ConfigurationNode) -> University.Faculty? {
    guard let section = node.section(["name", "earlier", "departments", "office"]) else { return nil }
    let name = section.required("name")?.text()
    let departments = section.required("departments")?.list()?.compactMap(department)
    guard let name, let departments else { return nil }
    return University.Faculty(
      name: name, earlier: names(section["earlier"]), departments: departments, office: section["office"]?.text())
  }

  /// A department is a name, or a section with a name and earlier ones.
  private static func department(_ node: ConfigurationNode) -> University.Department? {
    if node.node.scalar != nil { return node.text().map { University.Department(name: $0) } }
    guard let section = node.section(["name", "earlier"]), let name = section.required("name")?.text() else {
      return nil
    }
    return University.Department(name: name, earlier: names(section["earlier"]))
  }

  private static func names(_ node: ConfigurationNode?) -> [String] { node?.list()?.compactMap { $0.text() } ?? [] }
}
