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
  /// A number of its own, below the number of columns; a dictionary would cost a tenth of the whole reading.
  fileprivate var ordinal: Int {
    switch self {
    case .studentNumber: 0
    case .nameKanji: 1
    case .nameKana: 2
    case .nameRomaji: 3
    case .formerNameKanji: 4
    case .formerNameKana: 5
    case .otherName: 6
    case .personKey: 7
    case .caution: 8
    case .sex: 9
    case .birthDate: 10
    case .university: 11
    case .faculty: 12
    case .department: 13
    case .admitted: 14
    case .left: 15
    case .outcome: 16
    case .postalCode: 17
    case .address: 18
    case .phone: 19
    }
  }
}
