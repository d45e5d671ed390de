import Domain
import Foundation
import Secrets
import Store

/// Writes the sealed pictures of one bundle into one file, synced before anything refers to it.
struct EvidenceFile: ~Copyable {
  let name: String
  private let folder: URL
  private let handle: FileHandle
  private let chance: Chance
  private var length = 0

  init(in folder: URL, chance: Chance) throws {
    name = OneTimeToken(from: chance).text + ".evidence"
    self.folder = folder
    self.chance = chance
    let part = folder.appending(path: ".\(name).part")
    let made = FileManager.default.createFile(
      atPath: part.path, contents: nil, attributes: [.posixPermissions: 0o600])
    guard made else { throw CocoaError(.fileWriteUnknown) }
    handle = try FileHandle(forWritingTo: part)
  }

  /// Seals one picture behind those that are there.
  mutating func append(_ bytes: Data, of picture: Picture, with key: EvidenceKey) throws -> SealedPicture {
    let place = EvidencePlace(file: name, offset: length, sha256: picture.sha256)
    let sealed = try key.seal(bytes, place: place, chance: chance)
    try handle.write(contentsOf: sealed)
    defer { length += sealed.count }
    return SealedPicture(picture: picture, file: name, start: length, length: sealed.count)
  }

  /// Syncs the file and gives it its name; without pictures there is none.
  consuming func finish() throws {
    let part = folder.appending(path: ".\(name).part")
    guard length > 0 else {
      try handle.close()
      return try FileManager.default.removeItem(at: part)
    }
    try handle.synchronize()
    try handle.close()
    guard rename(part.path, folder.appending(path: name).path) == 0 else { throw CocoaError(.fileWriteUnknown) }
    let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
  }
}

extension Office {
  /// Removes evidence that no committed case refers to: what an interrupted import left.
  func removeOrphanedEvidence() throws {
    let known = try store.read { try $0.evidenceFiles() }
    for name in try FileManager.default.contentsOfDirectory(atPath: folders.evidence.path)
    where name.hasSuffix(".part") || (name.hasSuffix(".evidence") && !known.contains(name)) {
      try FileManager.default.removeItem(at: folders.evidence.appending(path: name))
    }
  }
}
