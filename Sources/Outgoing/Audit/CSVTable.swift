import Foundation
import JapaneseText

/// A table as RFC 4180 writes it, in UTF-8 with a byte order mark: without one Excel takes it for CP932.
enum CSVTable {
  /// What the file begins with.
  static let byteOrderMark = Data([0xEF, 0xBB, 0xBF])

  /// One row.
  static func row(_ cells: [String]) -> Data { Data((cells.map(cell).joined(separator: ",") + "\r\n").utf8) }

  private static func cell(_ value: String) -> String {
    let value = guarded(value)
    let needsQuotes = value.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    return needsQuotes ? "\"" + value.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : value
  }

  /// The value with an apostrophe before it if a spreadsheet could take it for a formula.
  ///
  /// An apostrophe can be seen, and nothing is lost: a tab or a space would hide, and dropping the sign would change
  /// the record. A value that begins with an apostrophe gets one too, so that taking one away always gives the value back.
  /// Full-width signs count, as Japanese editions read them like the others.
  private static func guarded(_ value: String) -> String {
    let beginnings: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠"]
    guard let first = value.unicodeScalars.first, beginnings.contains(first) else { return harmless(value) }
    return "'" + harmless(value)
  }

  /// Line feeds stay; other characters without a face become visible.
  private static func harmless(_ value: String) -> String {
    MailText.withLineFeeds(value).split(separator: "\n", omittingEmptySubsequences: false)
      .map { SafeText(String($0)).text }.joined(separator: "\n")
  }
}
