import Foundation
import JapaneseText

/// A table as RFC 4180 writes it, in UTF-8 with a byte order mark: without one Excel takes it for CP932.
enum CSVTable {
  /// What the file begins with.
  static let byteOrderMark = Data([0xEF, 0xBB, 0xBF])

  /// One row.
  static func row(_ cells: [String]) -> Data {
    var row: [UInt8] = []
    row.reserveCapacity(512)
    for (place, value) in cells.enumerated() {
      if place > 0 { row.append(UInt8(ascii: ",")) }
      write(value, to: &row)
    }
    row += "\r\n".utf8
    return Data(row)
  }

  private static func write(_ value: String, to row: inout [UInt8]) {
    let value = isHarmless(value) ? value : guarded(value)
    let needsQuotes = value.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      row += value.utf8
      return
    }
    row.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      if byte == UInt8(ascii: "\"") { row.append(byte) }
      row.append(byte)
    }
    row.append(UInt8(ascii: "\""))
  }

  /// Whether a value is harmless as it stands, as most are: lines of ASCII, and no formula.
  private static func isHarmless(_ value: String) -> Bool {
    guard let first = value.utf8.first, !"=+-@'\n".utf8.contains(first) else { return value.isEmpty }
    return value.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == UInt8(ascii: "\n") }
  }

  private static let formulaic: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠",
  ]

  /// The value with an apostrophe before it if a spreadsheet could take it for a formula.
  ///
  /// An apostrophe can be seen, and nothing is lost: a tab or a space would hide, and dropping the sign would change
  /// the record. A value that begins with an apostrophe gets one too, so that taking one away always gives the value back.
  /// Full-width signs count, as Japanese editions read them like the others.
  private static func guarded(_ value: String) -> String {
    guard let first = value.unicodeScalars.first, formulaic.contains(first) else { return harmless(value) }
    return "'" + harmless(value)
  }

  /// Line feeds stay; other characters without a face become visible.
  private static func harmless(_ value: String) -> String {
    let value = value.utf8.contains(UInt8(ascii: "\r")) ? MailText.withLineFeeds(value) : value
    return value.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { SafeText(String(Substring($0))).text }.joined(separator: "\n")
  }
}
