import Domain
import JapaneseText

/// Which column of a file holds what, by its first line.
struct StudentHeader {
  /// The file's columns.
  let count: Int
  /// Headers that mean nothing to us.
  let unknown: [String]
  private let places: [Int?]

  init(_ cells: CellReader) throws(StudentFileError) {
    var places = [Int?](repeating: nil, count: StudentColumn.allCases.count)
    var unknown: [String] = []
    for index in 0..<cells.count {
      guard let text = String(validating: cells[index], as: UTF8.self) else { throw .headerUndecodable }
      guard let column = Self.names[Self.folded(text)] else {
        unknown.append(TextRules.trimmedAndCollapsed(text))
        continue
      }
      guard places[column.ordinal] == nil else { throw .columnRepeated(column) }
      places[column.ordinal] = index
    }
    let missing = StudentColumn.mandatory.filter { places[$0.ordinal] == nil }
    guard missing.isEmpty else { throw .columnsMissing(missing) }
    (self.places, self.unknown, count) = (places, unknown, cells.count)
  }

  /// The cell of a column, if the file has it.
  func place(of column: StudentColumn) -> Int? { places[column.ordinal] }

  private static func folded(_ text: String) -> String {
    TextRules.trimmedAndCollapsed(WidthFold.folded(text)).lowercased()
  }

  private static let names: [String: StudentColumn] = Dictionary(
    uniqueKeysWithValues: StudentColumn.allCases.flatMap { [(folded($0.japaneseHeader), $0), ($0.rawValue, $0)] })
}

extension StudentColumn {
  /// Its place among all columns.
  fileprivate var ordinal: Int { Self.ordinals[self] ?? 0 }

  private static let ordinals = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}
