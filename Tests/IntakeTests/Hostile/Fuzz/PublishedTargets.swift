import Domain
import Foundation

@testable import Intake

extension FuzzTarget {
  /// Tables of postal codes in both encodings.
  static func postalCodes() -> FuzzTarget {
    let town = "西新宿（１〜３、５−７、"
    let text =
      PostalFixture.row() + PostalFixture.row("1600024", town) + PostalFixture.row("1600024", "「８」、○○ビル）")
      + PostalFixture.row("1600000", "以下に掲載がない場合") + PostalFixture.row("1600025", "新宿区の次に番地がくる場合")
      + PostalFixture.row("1600026", "種市第１５地割〜第２１地割（一円）（１階）")
    let tokens = ["（", "）", "（（", "、", "一円", "地割", "の次に", "番地がくる場合", "\"", ",", "\r\n", "0600000", "\u{0}"]
    return published(
      "postal-codes", text, tokens,
      outcome: { bytes in
        let read = try ReadPostal(try PostalFile(bytes))
        try BrokenPromise.unless(read.places.count == read.report.places, "places are counted")
        try BrokenPromise.unless(read.report.joined <= read.report.places, "a joined name is a place")
        let used = read.report.places + read.report.refused.count
        try BrokenPromise.unless(used <= 2 * read.report.rows, "no more comes out than went in")
        for place in read.places {
          let opened = place.written.unicodeScalars.count { $0 == "（" }
          let closed = place.written.unicodeScalars.count { $0 == "）" }
          try BrokenPromise.unless(opened == closed && !place.written.isEmpty, "a name is whole")
        }
        return "\(read.encoding) \(min(read.report.places, 4)) \(read.report.joined) " + faults(read.report.refused)
      })
  }

  /// Lists of holidays in both encodings.
  static func holidays() -> FuzzTarget {
    let text = "国民の祝日・休日月日,国民の祝日・休日名称\r\n1955/1/1,元日\r\n2026/5/6,休日\r\n2027-11-23,\"勤労感謝の日\"\r\n"
    let tokens = ["/", "-", ",", "\r\n", "\"", "2026/2/30", "令和8年1月1日", "9999/12/31", "\u{0}", "元日"]
    return published(
      "holidays", text, tokens,
      outcome: { bytes in
        let (holidays, refused) = try HolidayFile(bytes).read()
        let days = holidays.map(\.day)
        try BrokenPromise.unless(days == Set(days).sorted() && !days.isEmpty, "days are in order, each once")
        return "\(min(days.count, 4)) " + faults(refused)
      })
  }

  private static func published(
    _ name: String, _ text: String, _ words: [String], outcome: @escaping @Sendable (Data) throws -> String
  ) -> FuzzTarget {
    let seeds = [Array(text.utf8), Array(text.data(using: .shiftJIS) ?? Data())].filter { !$0.isEmpty }
    let tokens = words.map { Array($0.utf8) } + [[0x81, 0x69], [0x81, 0x6A], [0x83]]
    return FuzzTarget(
      name: name, seeds: seeds, tokens: tokens, longest: 1 << 13,
      reshaped: { ByteMutation(tokens: tokens, others: seeds).mutated($0, &$1) },
      outcome: { bytes in
        do {
          return try outcome(Data(bytes))
        } catch let error as PublishedFileError {
          return "\(error)"
        }
      })
  }

  private static func faults(_ rows: [UnusablePublishedRow]) -> String {
    Set(rows.map(\.reason.code)).sorted().joined(separator: " ")
  }
}
