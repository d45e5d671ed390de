import Domain
import Foundation
import JapaneseText
import Secrets

/// One row of a student file, read into a record.
struct StudentRow {
  let cells: RowCells
  let source: String

  /// The record, or why the row cannot be used.
  func record() throws(RowFault) -> StudentRecord {
    let (expected, found) = (cells.header.count, cells.cells.count)
    guard found == expected else { throw .cellCount(expected: expected, found: found) }
    let name = PersonName(kanji: try name(.nameKanji), kana: try name(.nameKana), romaji: try name(.nameRomaji))
    guard !name.isEmpty else { throw .nameMissing }
    let former = PersonName(kanji: try self.name(.formerNameKanji), kana: try self.name(.formerNameKana))
    return StudentRecord(
      key: try key(), name: name, formerName: former.isEmpty ? nil : former, otherNames: try otherNames(),
      personKey: try text(.personKey), caution: try text(.caution), sex: try sex(), birthDate: try day(.birthDate),
      university: try wording(.university), faculty: try wording(.faculty), department: try wording(.department),
      admitted: try month(.admitted), left: try month(.left), outcome: try outcome(),
      postalCode: try text(.postalCode), address: try text(.address), phone: try text(.phone))
  }

  private func text(_ column: StudentColumn) throws(RowFault) -> String? { try string(cells[column], column) }

  /// The cell, or what was agreed on for files without the column.
  private func wording(_ column: StudentColumn) throws(RowFault) -> String? {
    cells.has(column) ? try text(column) : cells.spellings.constant(column)
  }

  private func name(_ column: StudentColumn) throws(RowFault) -> String? {
    try string(CellText.collapsed(cells[column]), column)
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
    if let number = try text(.studentNumber) {
      if number.utf8.contains(where: { $0 >= 0x80 }), KanjiFold.hasUnknownCharacter(number) {
        throw .characterUnknown(.studentNumber)
      }
      return RecordKey(source: source, number: number)
    }
    var digest = Digest()
    digest.update(Array(source.utf8))
    let cells = cells.cells
    for index in 0..<cells.count { digest.update([0x1F] + cells[index]) }
    return RecordKey(source: source, number: digest.hex(), hasNumber: false)
  }

  private func otherNames() throws(RowFault) -> [String] {
    guard let text = try name(.otherName) else { return [] }
    return text.split { $0 == ";" || $0 == "；" }.map { TextRules.trimmedAndCollapsed(String($0)) }
      .filter { !$0.isEmpty }
  }

  private func day(_ column: StudentColumn) throws(RowFault) -> CalendarDate? {
    let bytes = cells[column]
    if let day = PlainDate(bytes)?.day { return day }
    guard let text = try string(bytes, column) else { return nil }
    guard let day = DateReading.day(text).flatMap({ CalendarDate(year: $0.year, month: $0.month, day: $0.day) }) else {
      throw KanjiFold.hasUnknownCharacter(text) ? .characterUnknown(column) : .dateUnreadable(column)
    }
    return day
  }

  private func month(_ column: StudentColumn) throws(RowFault) -> YearMonth? {
    let bytes = cells[column]
    if let month = PlainDate(bytes)?.month { return month }
    guard let text = try string(bytes, column) else { return nil }
    guard let month = DateReading.month(text).flatMap({ YearMonth(year: $0.year, month: $0.month) }) else {
      throw KanjiFold.hasUnknownCharacter(text) ? .characterUnknown(column) : .dateUnreadable(column)
    }
    return month
  }

  private func sex() throws(RowFault) -> Sex? {
    guard let text = try text(.sex) else { return nil }
    guard let sex = cells.spellings.sex(text) else { throw .valueUnknown(.sex) }
    return sex
  }

  private func outcome() throws(RowFault) -> EnrolmentOutcome? {
    guard let text = try wording(.outcome) else { return nil }
    guard let outcome = cells.spellings.outcome(text) else { throw .valueUnknown(.outcome) }
    return outcome
  }
}
