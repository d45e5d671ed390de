import Domain
import Foundation
import Wording

/// Why a file could not be laid where it belongs.
public enum ExportFault: Error, Hashable, Sendable {
  /// The system refused; `number` is errno, `file` the last part of the path.
  case system(file: String, number: Int32)
  /// The name is taken.
  case exists(file: String)
  /// The configured group is not known here.
  case unknownGroup(String)
  /// The key cannot be a file's name.
  case badKey

  /// What was expected, what was found, what to do.
  public var sentence: Sentence {
    switch self {
    case .system(let file, let number): ExportWording.system(file: file, number: number)
    case .exists(let file): ExportWording.exists(file: file)
    case .unknownGroup(let name): ExportWording.unknownGroup(name: name)
    case .badKey: ExportWording.badKey
    }
  }

  /// What `errno` says now, about `path`.
  static func last(_ path: String) -> ExportFault {
    .system(file: String(path.split(separator: "/").last ?? ""), number: errno)
  }
}
