import Domain
import Foundation
import JapaneseText
import Secrets

/// One row of a student file, read into a record.
struct StudentRow {
  let header: StudentHeader
  let cells: CellReader
  let source: String

  /// The record, or why the row cannot be used.
  func record() throws(RowFault) -> StudentRecord {
    guard cells.count == header.count else { throw .cellCount(expected: header.count, found: cells.count) }
    let name = PersonName(kanji: try name(.nameKanji), kana: try name(.nameKana), romaji: try name(.nameRomaji))
    guard !name.isEmpty else { throw .nameMissing }
    let former = PersonName(kanji: try self.name(.formerNameKanji), kana: try self.name(.formerNameKana))
    return StudentRecord(
      key: try key(), name: name, formerName: former.isEmpty ? nil : former, otherNames: try otherNames(),
      personKey: try text(.personKey), caution: try text(.caution), sex: try sex(), birthDate: try day(.birthDate),
      university: try text(.university), faculty: try text(.faculty), department: try text(.department),
      admitted: try month(.admitted), left: try month(.left), outcome: try outcome(),
      postalCode: try text(.postalCode), address: try text(.address), phone: try text(.phone))
  }

  private func cell(_ column: StudentColumn) -> ArraySlice<UInt8> {
    header.place(of: column).map { CellText.trimmed(cells[$0]) } ?? []
  }

  private func text(_ column: StudentColumn) throws(RowFault) -> String? { try string(cell(column), column) }

  private func name(_ column: StudentColumn) throws(RowFault) -> String? {
    try string(CellText.collapsed(cell(column)), column)
  }

  private func string(_ bytes: ArraySlice<UInt8>, _ column: StudentColumn) throws(RowFault) -> String? {
    if bytes.isEmpty { return nil }
    // The library's validating initialiser is generic, and several times slower than checking first.
    let text = bytes.withUnsafeBytes { UTF8Check.isValid($0) ? String(decoding: $0, as: UTF8.self) : nil }
    guard let text else { throw .undecodable(column) }
    return text
  }

  /// The number as written; without one, a name made of the row's whole content, so that it stays the same next time.
  private func key() throws(RowFault) -> RecordKey {
    if let number = try text(.studentNumber) { return RecordKey(source: source, number: number) }
    var digest = Digest()
    digest.update(Array(source.utf8))
    for index in 0..<cells.count { digest.update([0x1F] + cells[index]) }
    return RecordKey(source: source, number: digest.hex(), hasNumber: false)
  }

  private func otherNames() throws(RowFault) -> [String] {
    guard let text = try name(.otherName) else { return [] }
    return text.split { $0 == ";" || $0 == "；" }.map { TextRules.trimmedAndCollapsed(String($0)) }
      .filter { !$0.isEmpty }
  }

  private func day(_ column: StudentColumn) throws(RowFault) -> CalendarDate? {
    let bytes = cell(column)
    if let day = PlainDate(bytes)?.day { return day }
    guard let text = try string(bytes, column) else { return nil }
    guard let day = DateReading.day(text).flatMap({ CalendarDate(year: $0.year, month: $0.month, day: $0.day) }) else {
      throw .dateUnreadable(column)
    }
    return day
  }

  private func month(_ column: StudentColumn) throws(RowFault) -> YearMonth? {
    let bytes = cell(column)
    if let month = PlainDate(bytes)?.month { return month }
    guard let text = try string(bytes, column) else { return nil }
    guard let month = DateReading.month(text).flatMap({ YearMonth(year: $0.year, month: $0.month) }) else {
      throw .dateUnreadable(column)
    }
    return month
  }

  private func sex() throws(RowFault) -> Sex? {
    guard let text = try text(.sex) else { return nil }
    guard let sex = Self.sexes[WidthFold.folded(text).lowercased()] else { throw .valueUnknown(.sex) }
    return sex
  }

  private func outcome() throws(RowFault) -> EnrolmentOutcome? {
    guard let text = try text(.outcome) else { return nil }
    guard let outcome = Self.outcomes[text.lowercased()] else { throw .valueUnknown(.outcome) }
    return outcome
  }

  private static let sexes: [String: Sex] = [
    "男": .male, "女": .female, "男性": .male, "女性": .female, "1": .male, "2": .female, "m": .male, "f": .female,
    "male": .male, "female": .female,
  ]

  private static let outcomes: [String: EnrolmentOutcome] = [
    "卒業": .graduated, "修了": .graduated, "退学": .withdrawn, "除籍": .removed, "在学": .enrolled,
    "graduated": .graduated, "completed": .graduated, "withdrawn": .withdrawn, "removed": .removed,
    "enrolled": .enrolled,
  ]
}
