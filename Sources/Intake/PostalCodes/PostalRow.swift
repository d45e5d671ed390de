import Domain

/// One row of Japan Post's table, its town not yet joined with those that follow.
struct PostalRow {
  /// Columns: municipality, old code, code, three names in kana, three in kanji, four flags, change, reason of change.
  static let cellCount = 15

  let line: Int
  let municipality: String
  let code: PostalCode
  let prefecture: String
  let city: String
  /// The town, or a piece of its name.
  let town: String

  init(_ cells: CellReader, line: Int, names: inout PostalNames) throws(PublishedRowFault) {
    guard cells.count == Self.cellCount else { throw .cellCount(expected: Self.cellCount, found: cells.count) }
    let number = cells[0]
    guard number.count == 5, number.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .municipalityMalformed }
    let digits = cells[2]
    guard digits.count == 7, digits.allSatisfy({ (0x30...0x39).contains($0) }),
      let code = PostalCode(String(decoding: digits, as: UTF8.self))
    else { throw .codeMalformed }
    guard !cells[13].elementsEqual("2".utf8) else { throw .abolished }
    self.line = line
    self.code = code
    municipality = try names.text(number, 0)
    prefecture = try names.text(cells[6], 1)
    city = try names.text(cells[7], 2)
    town = try PostalNames.decoded(cells[8])
    guard !prefecture.isEmpty, !city.isEmpty, !town.isEmpty else { throw .nameMissing }
  }

  /// Whether the row says that it was added, changed or given up with this edition.
  static func isChange(_ cells: CellReader) -> Bool {
    cells.count == cellCount && !cells[13].elementsEqual("0".utf8)
  }

  /// Whether a row belongs to the same name as this one, if that name goes on.
  func isContinued(by row: PostalRow) -> Bool { code == row.code && municipality == row.municipality }
}

/// Makes text of cells; names that stand in row after row are made once.
struct PostalNames {
  private var last: [(bytes: [UInt8], text: String)] = Array(repeating: ([], ""), count: 3)

  mutating func text(_ cell: ArraySlice<UInt8>, _ column: Int) throws(PublishedRowFault) -> String {
    if cell.elementsEqual(last[column].bytes) { return last[column].text }
    last[column] = (Array(cell), try Self.decoded(cell))
    return last[column].text
  }

  /// The text, with the wave dash and the minus sign of the UTF-8 edition.
  ///
  /// What they are called in CP932 comes out as U+FF5E and U+FF0D, and the two editions would differ in 500 names.
  static func decoded(_ cell: ArraySlice<UInt8>) throws(PublishedRowFault) -> String {
    guard let text = String(validating: cell, as: UTF8.self) else { throw .undecodable }
    guard text.unicodeScalars.contains(where: { $0 == "\u{FF5E}" || $0 == "\u{FF0D}" }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar == "\u{FF5E}" ? "\u{301C}" : scalar == "\u{FF0D}" ? "\u{2212}" : scalar)
    }
    return String(scalars)
  }
}
