import Domain

/// How a file spells sex, outcome and nothing: made once for a file, since a row asks for each.
struct StudentSpellings {
  private let sexes: [String: Sex]
  private let outcomes: [String: EnrolmentOutcome]
  private let empty: [[UInt8]]
  private let constants: [String?]

  init(_ mapping: StudentMapping) {
    sexes = Self.merged(Self.usualSexes, mapping.sexes)
    outcomes = Self.merged(Self.usualOutcomes, mapping.outcomes)
    empty = mapping.empty.map { Array(CellText.trimmed(Array($0.utf8)[...])) }
    constants = StudentColumn.allCases.map { mapping.constants[$0] }
  }

  func sex(_ text: String) -> Sex? { sexes[text] ?? sexes[StudentMapping.folded(text)] }

  func outcome(_ text: String) -> EnrolmentOutcome? { outcomes[text] ?? outcomes[StudentMapping.folded(text)] }

  /// Whether a cell, without spaces at its ends, says that nothing is known.
  func isEmpty(_ cell: ArraySlice<UInt8>) -> Bool { !empty.isEmpty && empty.contains { $0.elementsEqual(cell) } }

  /// What holds for every row of a file without this column.
  func constant(_ column: StudentColumn) -> String? { constants[column.ordinal] }

  private static func merged<Value>(_ usual: [String: Value], _ agreed: [String: Value]) -> [String: Value] {
    let pairs = agreed.sorted { $0.key < $1.key }.map { (StudentMapping.folded($0.key), $0.value) }
    return usual.merging(pairs) { _, agreed in agreed }
  }

  private static let usualSexes: [String: Sex] = [
    "男": .male, "女": .female, "男性": .male, "女性": .female, "1": .male, "2": .female, "m": .male, "f": .female,
    "male": .male, "female": .female,
  ]

  private static let usualOutcomes: [String: EnrolmentOutcome] = [
    "卒業": .graduated, "修了": .graduated, "退学": .withdrawn, "除籍": .removed, "在学": .enrolled,
    "graduated": .graduated, "completed": .graduated, "withdrawn": .withdrawn, "removed": .removed,
    "enrolled": .enrolled,
  ]
}
