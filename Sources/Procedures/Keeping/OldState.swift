import Foundation
import Store

/// The home that a restored one is about to replace; it may be damaged, or not there at all.
struct OldState {
  private let folders: HomeFolders

  init(_ folders: HomeFolders) { self.folders = folders }

  private var isThere: Bool { FileManager.default.fileExists(atPath: folders.database.path) }

  /// Whoever works in it in a way that takes long; they have to end first.
  final class Locks {
    private let importing: HomeLock
    private let watching: HomeLock
    private let mailing: HomeLock
    private let keeping: HomeLock

    fileprivate init(_ folders: HomeFolders) throws {
      watching = try HomeLock(.watching, in: folders)
      importing = try HomeLock(.importing, in: folders)
      mailing = try HomeLock(.mailing, in: folders)
      keeping = try HomeLock(.keeping, in: folders)
    }
  }

  /// Throws `HomeLock.Held` where somebody is at work; nil where there is no home.
  func takeLocks() throws -> Locks? {
    guard FileManager.default.fileExists(atPath: folders.state.path) else { return nil }
    return try Locks(folders)
  }

  /// The epoch of its account files, as far as it can still be read.
  func epoch() -> Int64 {
    guard isThere, let store = try? Store(path: folders.database.path, busyTimeout: 5) else { return 0 }
    defer { store.close() }
    return (try? store.read { try $0.lastAccountFile()?.epoch }).flatMap(\.self) ?? 0
  }

  /// Closes its database for those who still have it open; one that is too damaged for that is replaced all the same.
  func retire() {
    guard isThere, let store = try? Store(path: folders.database.path, busyTimeout: 5) else { return }
    defer { store.close() }
    try? store.retire()
    try? store.emptyLog()
  }
}

/// Puts what was unpacked in the place of what is there, which stays beside it under a name with the moment.
struct Exchange {
  private let from: HomeFolders
  private let to: HomeFolders
  private let ending: String

  init(from: HomeFolders, to: HomeFolders, at moment: Date) {
    let stamp = ISO8601DateFormatter.string(
      from: moment, timeZone: .gmt, formatOptions: [.withYear, .withMonth, .withDay, .withTime])
    (self.from, self.to) = (from, to)
    ending = ".before-\(stamp.filter { $0.isNumber })"
  }

  /// Configuration first, the state last; returns where the old state is.
  func run() throws -> URL? {
    let names = try FileManager.default.contentsOfDirectory(atPath: from.root.path).sorted()
    let state = from.state.lastPathComponent
    for name in names where name != state { _ = try exchange(name) }
    let aside = try exchange(state)
    try syncFolder(to.root)
    return aside
  }

  private func exchange(_ name: String) throws -> URL? {
    let (new, place) = (from.root.appending(path: name), to.root.appending(path: name))
    guard FileManager.default.fileExists(atPath: place.path) else {
      guard rename(new.path, place.path) == 0 else { throw BackupWriter.fault(place) }
      return nil
    }
    let aside = unused(name)
    guard rename(place.path, aside.path) == 0 else { throw BackupWriter.fault(aside) }
    // Stopped here there is no home until the call is made again, and nobody can write to the wrong one.
    guard rename(new.path, place.path) == 0 else {
      let fault = BackupWriter.fault(place)
      _ = rename(aside.path, place.path)
      throw fault
    }
    return aside
  }

  private func unused(_ name: String) -> URL {
    var url = to.root.appending(path: name + ending)
    var number = 2
    while FileManager.default.fileExists(atPath: url.path) {
      url = to.root.appending(path: "\(name)\(ending).\(number)")
      number += 1
    }
    return url
  }
}
