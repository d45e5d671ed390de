import Domain
import Foundation
import Intake
import Store

/// Why nothing can be done with something at the desk.
public enum DeskObstacle: Error, Hashable, Sendable {
  /// There is nothing of this number.
  case unknown(Int64)
  /// Somebody has dealt with it.
  case handledBefore(by: String)
  /// A refused request cannot be tried again here: its sender has to send it again.
  case requestNotBundle(file: String)
  /// The bundle is no longer in `quarantine/`.
  case bundleGone(name: String)
  /// Another file of the name lies in the drop folder.
  case nameTaken(name: String)
}

/// The desk for what was refused or quarantined.
public struct QuarantineDesk: Sendable {
  let office: Office

  /// Works for an office.
  public init(_ office: Office) { self.office = office }

  /// What was refused, newest first; without `all` only what nobody has dealt with.
  public func list(all: Bool) throws -> [RefusalRecord] {
    try admit()
    return try office.store.read { try $0.refusals(all: all) }
  }

  /// What was refused under this number; throws `DeskObstacle.unknown`.
  public func item(_ id: Int64) throws -> RefusalRecord {
    try admit()
    guard let item = try office.store.read({ try $0.refusal(id) }) else { throw DeskObstacle.unknown(id) }
    return item
  }

  /// Notes that somebody has dealt with it.
  public func markHandled(_ id: Int64) throws {
    let item = try item(id)
    guard try office.write({ try $0.noteRefusalHandled(id) }) else {
      throw DeskObstacle.handledBefore(by: item.handledBy ?? "")
    }
  }

  /// Puts a quarantined bundle back into the drop folder, as it is now, and imports it.
  ///
  /// Where that is interrupted the bundle lies in the drop folder, and the next import takes it. So it does where another
  /// import is under way: `HomeLock.Held` is thrown, and nothing more is to be done at the desk.
  public func retry(_ id: Int64) throws -> ImportReport {
    let item = try item(id)
    if let name = item.handledBy { throw DeskObstacle.handledBefore(by: name) }
    guard item.isBundle else { throw DeskObstacle.requestNotBundle(file: item.file) }
    let quarantine = office.folders.drop.appending(path: "quarantine")
    let place = quarantine.appending(path: item.place ?? item.file, directoryHint: .notDirectory)
    guard FileManager.default.fileExists(atPath: place.path) else {
      throw DeskObstacle.bundleGone(name: place.lastPathComponent)
    }
    let file = office.folders.drop.appending(path: item.file, directoryHint: .notDirectory)
    let drop = DropFolder(import: office.folders.drop, settle: 0, now: office.clock())
    guard try drop.putBack(place, as: item.file) else { throw DeskObstacle.nameTaken(name: item.file) }
    unlink(place.deletingPathExtension().appendingPathExtension("reasons.txt").path)
    _ = try office.write { try $0.noteRefusalHandled(id) }
    return try ImportBundles(office).run(files: [file], settle: 0)
  }

  private func admit() throws { try office.admit(.importBundles) }
}
