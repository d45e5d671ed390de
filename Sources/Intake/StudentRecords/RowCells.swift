import Domain

/// The cells of one row by column, those joined that hold parts of one.
struct RowCells {
  let header: StudentHeader
  let cells: CellReader
  let spellings: StudentSpellings

  /// The bytes of a column without spaces at their ends; empty where nothing is known.
  subscript(column: StudentColumn) -> ArraySlice<UInt8> {
    if let place = header.place(of: column) { return cell(place) }
    guard let parts = header.parts(of: column) else { return [] }
    switch column {
    case .birthDate, .admitted, .left: return date(parts)
    case .formerNameKanji: return formerName(parts, .nameKanji)
    case .formerNameKana: return formerName(parts, .nameKana)
    default: return joined(parts.map { cell($0.place) })
    }
  }

  /// Whether the file has the column, whole or in parts.
  func has(_ column: StudentColumn) -> Bool { header.place(of: column) != nil || header.parts(of: column) != nil }

  private func cell(_ place: Int) -> ArraySlice<UInt8> {
    let cell = CellText.trimmed(cells[place])
    return spellings.isEmpty(cell) ? [] : cell
  }

  private func joined(_ parts: [ArraySlice<UInt8>]) -> ArraySlice<UInt8> {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [0x20]))[...]
  }

  /// Year, month and day with hyphens between; 年, 月 and 日 may stand in the cells or not.
  private func date(_ parts: [StudentHeader.Part]) -> ArraySlice<UInt8> {
    let parts = parts.map { part in
      let cell = cell(part.place)
      let isMarked = Self.dateMarks.contains { cell.suffix($0.count).elementsEqual($0) }
      return CellText.trimmed(isMarked ? cell.dropLast(3) : cell)
    }
    return parts.allSatisfy(\.isEmpty) ? [] : Array(parts.joined(separator: [UInt8(ascii: "-")]))[...]
  }

  private static let dateMarks = ["年", "月", "日"].map { Array($0.utf8) }

  /// Registrars often keep an earlier surname alone; the given name is then today's.
  private func formerName(_ parts: [StudentHeader.Part], _ today: StudentColumn) -> ArraySlice<UInt8> {
    let stated = parts.map { cell($0.place) }
    if stated.allSatisfy(\.isEmpty) { return [] }
    let isGivenStated = zip(parts, stated).contains { $0.part.isGivenName && !$1.isEmpty }
    if isGivenStated { return joined(stated) }
    let name = CellText.collapsed(self[today])
    let given = name.firstIndex(of: 0x20).map { name[($0 + 1)...] } ?? []
    return joined(stated + [given])
  }
}

extension StudentColumnPart {
  fileprivate var isGivenName: Bool { self == .formerGivenNameKanji || self == .formerGivenNameKana }
}
