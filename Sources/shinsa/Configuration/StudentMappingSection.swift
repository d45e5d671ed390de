import Domain

/// `students.columns`, `.values`, `.constants` and `.empty`, for all sources or for one.
enum StudentMappingSection {
  static let keys = ["columns", "values", "constants", "empty"]

  /// What the section says, and where it says nothing, what held before.
  static func read(_ section: ConfigurationSection, over before: StudentMapping) -> StudentMapping {
    var mapping = before
    readColumns(section["columns"], into: &mapping)
    if let values = section["values"]?.section(["sex", "outcome"]) {
      read(values["sex"], sexes, into: &mapping.sexes)
      read(values["outcome"], outcomes, into: &mapping.outcomes)
    }
    readConstants(section["constants"], into: &mapping)
    if let texts = section["empty"]?.list()?.compactMap({ $0.text() }) { mapping.empty = Set(texts) }
    return mapping
  }

  /// A column may be named by its Japanese or its English header.
  private static func readColumns(_ node: ConfigurationNode?, into mapping: inout StudentMapping) {
    guard let node else { return }
    let names = StudentHeading.all.flatMap { [$0.japaneseHeader, $0.englishHeader] }
    guard let section = node.section(names) else { return }
    var taken: [String: String] = [:]
    var stated: Set<StudentHeading> = []
    for heading in StudentHeading.all {
      for name in [heading.japaneseHeader, heading.englishHeader] {
        guard let headers = section[name]?.list() else { continue }
        mapping.headers[heading] = headers.compactMap { header in
          guard let text = header.text() else { return nil }
          // One header cannot mean two columns.
          let folded = StudentMapping.folded(text)
          if let other = taken[folded] { header.fault(.statedTwice(other: other)) }
          taken[folded] = name
          return text
        }
        stated.insert(heading)
      }
    }
    // What a source means by a header, the usual mapping cannot mean by it.
    for (heading, headers) in mapping.headers where !stated.contains(heading) {
      mapping.headers[heading] = headers.filter { taken[StudentMapping.folded($0)] == nil }
    }
  }

  private static let sexes: [String: Sex] = [
    "男": .male, "male": .male, "女": .female, "female": .female, "その他": .unspecified, "unspecified": .unspecified,
  ]

  private static let outcomes: [String: EnrolmentOutcome] = [
    "卒業": .graduated, "修了": .graduated, "graduated": .graduated, "退学": .withdrawn, "withdrawn": .withdrawn,
    "除籍": .removed, "removed": .removed, "在学": .enrolled, "enrolled": .enrolled,
  ]

  private static func read<Value: Equatable>(
    _ node: ConfigurationNode?, _ known: [String: Value], into spellings: inout [String: Value]
  ) {
    guard let section = node?.section(known.keys.sorted()) else { return }
    var stated: [String: (name: String, value: Value)] = [:]
    for (name, value) in known.sorted(by: { $0.key < $1.key }) {
      for spelling in section[name]?.list() ?? [] {
        guard let text = spelling.text() else { continue }
        // One spelling cannot mean two things.
        let folded = StudentMapping.folded(text)
        if let other = stated[folded], other.value != value { spelling.fault(.statedTwice(other: other.name)) }
        stated[folded] = (name, value)
      }
    }
    spellings.merge(stated.mapValues(\.value)) { _, stated in stated }
  }

  private static func readConstants(_ node: ConfigurationNode?, into mapping: inout StudentMapping) {
    let columns = StudentMapping.constantColumns
    guard let section = node?.section(columns.flatMap { [$0.japaneseHeader, $0.rawValue] }) else { return }
    for column in columns {
      let stated = section[column.japaneseHeader] ?? section[column.rawValue]
      if let text = stated?.value(column.japaneseHeader, { $0.isEmpty ? nil : $0 }) { mapping.constants[column] = text }
    }
  }
}
