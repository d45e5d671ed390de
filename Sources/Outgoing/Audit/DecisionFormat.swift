import Domain
import Foundation

/// How decision records are written down.
public enum DecisionFormat: String, Sendable, CaseIterable {
  /// A table that a spreadsheet opens as it is: words in one language, moments on the office's clock.
  case csv
  /// One JSON object a line, with the entries of the log that it rests on.
  case jsonl
  /// A document of the schema `decisions.xsd`.
  case xml
}

/// Writes decision records row by row, so that a hundred thousand of them need no room.
public struct DecisionWriter: Sendable {
  /// What leads the rows.
  public let opening: Data
  /// What follows them.
  public let closing: Data
  private let body: @Sendable (DecisionRow) -> Data

  /// One row.
  public func row(_ row: DecisionRow) -> Data { body(row) }

  /// A writer of a format; `head` is where the log ended, `personalData` whether values and not pseudonyms are written.
  public init(
    _ format: DecisionFormat, settings: OfficeSettings, language: Language, head: String, personalData: Bool
  ) {
    switch format {
    case .csv:
      let table = DecisionTable(settings: settings, language: language, personalData: personalData)
      opening = CSVTable.byteOrderMark + CSVTable.row(table.header)
      closing = Data()
      body = { CSVTable.row(table.cells($0)) }
    case .jsonl:
      opening = Data()
      closing = Data()
      body = { DecisionLine.bytes($0) }
    case .xml:
      opening = DecisionElement.opening(head: head, personalData: personalData)
      closing = DecisionElement.closing
      body = { DecisionElement.element($0).fragment(depth: 1) }
    }
  }
}
