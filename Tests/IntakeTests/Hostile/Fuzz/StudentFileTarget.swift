import Domain
import Foundation

@testable import Intake

extension FuzzTarget {
  private static let students =
    StudentColumn.allCases.map(\.japaneseHeader).joined(separator: ",") + "\n"
    + "07-1234,電電\u{3000}花子,ﾃﾞﾝﾃﾞﾝ ﾊﾅｺ,DENDEN HANAKO,通信 花子,ツウシン ハナコ,ハナ;花,P1,protected,女,昭和63年9月9日,"
    + "電電大学,外国語学部,外国語学科,平成19年4月,201103,卒業,530-0001,大阪市北区,06-1234-5678\n"
    + "07-1235,\"電電 \"\"次郎\n三郎\",,,,,,,,男,1988/9/9,,,,2007-04,2011年3月,,,\"a,b\",\n"

  /// Files of student records in each encoding.
  static func studentFiles() -> FuzzTarget {
    let text = students
    let seeds = [
      Array(text.utf8), XMLMutation.utf16(Array(text.utf8)), Array(text.replacing(",", with: "\t").utf8),
      Array(text.data(using: .shiftJIS) ?? Data()), Array(text.replacing("\n", with: "\r\n").utf8),
    ]
    let tokens = [
      "\"", "\"\"", ",", "\t", "\n", "\r\n", "\r", "\u{0}", "\u{FEFF}", "ﾃﾞ", "〓", "昭和99年13月", "=1+1", "0000-00-00",
    ]
    .map { Array($0.utf8) }
    return FuzzTarget(
      name: "student-files", seeds: seeds.filter { !$0.isEmpty },
      tokens: tokens + [[0x83], [0x81, 0xAC], [0xFF, 0xFE]],
      longest: 1 << 13, reshaped: { ByteMutation(tokens: tokens, others: seeds).mutated($0, &$1) },
      outcome: { bytes in
        do {
          let read = try ReadStudents(Data(bytes))
          let isCounted = read.records.count == read.report.rows
          try BrokenPromise.unless(isCounted && read.lines == read.lines.sorted(), "rows are counted, and in order")
          return "\(read.encoding) \(min(read.report.rows, 3)) " + faults(read.report)
        } catch let error as StudentFileError {
          return "\(error)"
        }
      })
  }

  private static func faults(_ report: StudentFileReport) -> String {
    Set(report.refused.map { "\($0.reason)".prefix(12) }).sorted().joined(separator: " ")
  }
}
