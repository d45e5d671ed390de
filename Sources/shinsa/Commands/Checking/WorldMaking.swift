import Domain
import Foundation
import Sample
import Wording

/// Writes a world by which the cross-check is judged into a new folder.
struct WorldMaking {
  let folder: URL
  let world: TrialWorld

  /// What a world has where the user names no sizes.
  static let usual = (students: 100_000, applications: 4_000)

  func run() throws -> TrialWorld.Report {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["students.csv", "applications.jsonl"] {
      guard !FileManager.default.fileExists(atPath: folder.appending(path: name).path) else {
        throw StatedFailure(exit: .cannotWrite, sentence: WorldWording.fileExists(name))
      }
    }
    return try world.write(to: folder)
  }
}
