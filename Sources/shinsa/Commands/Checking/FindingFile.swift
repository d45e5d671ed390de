import Foundation
import Sample
import Wording

/// The findings of a trial as JSON, one a line; keys are a promise (manual: worlds).
struct FindingFile {
  private let handle: FileHandle

  /// Makes a new file; one that is there already stays as it is.
  init(_ path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let name = URL(filePath: path).lastPathComponent
      throw StatedFailure(exit: .cannotWrite, sentence: TryWording.notWritten(name))
    }
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  func write(_ finding: TrialFinding) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try handle.write(contentsOf: try encoder.encode(FindingJSON(finding)) + [0x0A])
  }

  func close() throws { try handle.close() }
}

/// One finding.
private struct FindingJSON: Encodable {
  let line: Int
  let id: String
  let overall: String
  let record: Nullable<String>
  let weight: Double
  let reasons: [String]
  let right: Nullable<Bool>
  let found: Nullable<Bool>
  let wrongClear: Nullable<Bool>

  enum CodingKeys: String, CodingKey {
    case line, id, overall, record, weight, reasons, right, found
    case wrongClear = "wrong_clear"
  }

  init(_ finding: TrialFinding) {
    (line, id, overall, weight) = (finding.line, finding.id, finding.overall.rawValue, finding.weight)
    (record, reasons) = (Nullable(finding.best), finding.reasons)
    (right, found) = (Nullable(finding.isRight), Nullable(finding.isFound))
    wrongClear = Nullable(finding.isWrongClear)
  }
}

extension TrialFinding {
  /// The finding on one line.
  var text: String {
    let bits = (weight * 10).rounded() / 10
    return "\(line)\t\(id)\t\(overall.rawValue)\t\(best ?? "-")\t\(bits)\t\(reasons.joined(separator: " "))"
  }
}
