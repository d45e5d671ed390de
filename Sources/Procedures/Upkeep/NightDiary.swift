import Domain
import Foundation
import Outgoing

/// The record of the last night: a file of its own, so that it is there also where the database is not.
public struct NightDiary: Sendable {
  private let file: URL

  /// The diary of a home.
  public init(_ folders: HomeFolders) { file = folders.state.appending(path: "night.json") }

  /// The last night that ended; nil where none did, or what is written cannot be read.
  public func last() -> NightRecord? {
    guard let bytes = try? Data(contentsOf: file) else { return nil }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try? decoder.decode(NightRecord.self, from: bytes)
  }

  /// Writes a night down in place of the one before; throws `ExportFault`.
  public func write(_ night: NightRecord) throws {
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    encoder.outputFormatting = [.sortedKeys]
    try ExportFile.place(try encoder.encode(night), at: file, overwriting: true)
  }
}
