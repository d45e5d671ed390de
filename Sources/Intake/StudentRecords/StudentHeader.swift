import Domain
import JapaneseText

/// Which column of a file holds what, by its first line.
struct StudentHeader {
  /// The file's columns.
  let count: Int
  /// Headers that mean nothing to us, or whose column another one takes the place of.
  let unknown: [String]
  private let places: [Int?]
  private let parts: [[StudentHeader.Part]?]

  /// The cell of a part of a column.
  struct Part {
    let part: StudentColumnPart
    let place: Int
  }

  init(_ cells: CellReader, _ names: StudentHeadings) throws(StudentFileError) {
    var found: [StudentHeading: (place: Int, isAgreed: Bool)] = [:]
    var unread: Set<Int> = []
    var headers: [String] = []
    for index in 0..<cells.count {
      guard let text = String(validating: cells[index], as: UTF8.self) else { throw .headerUndecodable }
      headers.append(TextRules.trimmedAndCollapsed(text))
      guard let (heading, isAgreed) = names.meaning(of: text) else {
        unread.insert(index)
        continue
      }
      if let other = found[heading] {
        guard other.isAgreed != isAgreed else { throw .columnRepeated(heading.column) }
        unread.insert(isAgreed ? other.place : index)
        if other.isAgreed { continue }
      }
      found[heading] = (index, isAgreed)
    }
    let places = StudentColumn.allCases.map { found[.column($0)]?.place }
    var parts = [[Part]?](repeating: nil, count: places.count)
    for part in StudentColumnPart.allCases {
      guard let place = found[.part(part)]?.place else { continue }
      // A column that holds the whole knows better.
      if places[part.column.ordinal] != nil {
        unread.insert(place)
      } else {
        parts[part.column.ordinal, default: []].append(Part(part: part, place: place))
      }
    }
    let missing = StudentColumn.mandatory.filter { places[$0.ordinal] == nil && parts[$0.ordinal] == nil }
    guard missing.isEmpty else { throw .columnsMissing(missing) }
    (self.places, self.parts, count) = (places, parts, cells.count)
    unknown = unread.sorted().map { headers[$0] }
  }

  /// A header of these columns, in this order.
  init(_ columns: [StudentColumn]) {
    places = StudentColumn.allCases.map { columns.firstIndex(of: $0) }
    parts = StudentColumn.allCases.map { _ in nil }
    (count, unknown) = (columns.count, [])
  }

  /// The cell of a column, if the file has it.
  func place(of column: StudentColumn) -> Int? { places[column.ordinal] }

  /// The cells that together make up a column, in the order in which they are joined.
  func parts(of column: StudentColumn) -> [Part]? { parts[column.ordinal] }
}

extension [[StudentHeader.Part]?] {
  fileprivate subscript(index: Int, default fallback: [StudentHeader.Part]) -> [StudentHeader.Part] {
    get { self[index] ?? fallback }
    set { self[index] = newValue }
  }
}

extension StudentColumn {
  /// A number of its own, its place in `allCases`; a dictionary would cost a tenth of the whole reading.
  var ordinal: Int {
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
