import Domain
import Foundation

@testable import Intake

/// Rows of Japan Post's table that hold every trap, in both editions, and rows of a test's own.
enum PostalFixture {
  /// The folder `fixtures/postal`.
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures/postal")

  /// The edition in CP932, whose long names stand in several rows.
  static let cp932 = folder.appending(path: "KEN_ALL.CSV")
  /// The edition in UTF-8.
  static let utf8 = folder.appending(path: "utf_ken_all.csv")

  /// A row of the table, in order but for what is named.
  static func row(_ code: String = "1600023", _ town: String = "西新宿", city: String = "新宿区", change: Int = 0) -> String {
    "13104,\"160  \",\"\(code)\",\"トウキョウト\",\"シンジュクク\",\"ニシシンジュク\",\"東京都\",\"\(city)\",\"\(town)\",0,0,1,0,\(change),0\r\n"
  }
}

/// A file of postal codes, read to its end.
struct ReadPostal {
  var places: [PostalPlace] = []
  var lines: [Int] = []
  let report: PostalFileReport
  let encoding: TextEncoding

  init(_ file: PostalFile) throws {
    var places: [PostalPlace] = []
    var lines: [Int] = []
    report = try file.read {
      places.append($0)
      lines.append($1)
    }
    (self.places, self.lines, encoding) = (places, lines, file.encoding)
  }

  init(_ text: String) throws { try self.init(PostalFile(Data(text.utf8))) }

  init(_ url: URL) throws { try self.init(PostalFile(contentsOf: url)) }

  /// The places of a code.
  subscript(_ code: String) -> [PostalPlace] { places.filter { $0.code.digits == code } }
}
