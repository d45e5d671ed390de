import Domain
import Foundation

@testable import Intake

/// What a file's bytes hold.
struct ReadStudents {
  var records: [StudentRecord] = []
  var lines: [Int] = []
  var report: StudentFileReport
  var encoding: TextEncoding

  init(
    _ bytes: Data, encoding: TextEncoding? = nil, source: String = "registrar",
    mapping: StudentMapping = StudentMapping()
  ) throws {
    let file = try StudentFile(bytes, encoding: encoding, source: source, mapping: mapping)
    var (records, lines): ([StudentRecord], [Int]) = ([], [])
    report = try file.read { record, line in
      records.append(record)
      lines.append(line)
    }
    (self.records, self.lines, self.encoding) = (records, lines, file.encoding)
  }

  init(_ text: String, source: String = "registrar") throws { try self.init(Data(text.utf8), source: source) }
}
