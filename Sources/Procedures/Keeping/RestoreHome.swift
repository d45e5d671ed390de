import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Why a home cannot be put back.
public enum RestoreObstacle: Error, Hashable, Sendable {
  /// There is a home already, and nobody said that it may be replaced.
  case homeExists
}

/// Puts a home back to a backup (manual: backup, section 5).
///
/// Everything is unpacked, checked and settled beside the home that there may be, and takes its place in one step at the end;
/// what was there before is kept beside it. Wherever it stops, the same call can be made again.
public struct RestoreHome: Sendable {
  /// What was done, and what people have to know now.
  public struct Report: Sendable {
    /// When the backup was made.
    public var made: String
    /// Where the audit log ended then: `N:HASH`.
    public var head: String
    /// Which epoch account files have from now on.
    public var epoch: Int64
    /// What became of links and mails.
    public var settled: Restoration
    /// Sealed pictures that the backup lacks.
    public var missing: [String]
    /// Where the database, keys and evidence are that were there before; nil where nothing was.
    public var aside: URL?
    /// Bundles that were taken in after the backup and lie in `import/done/` whole: they can be taken in again.
    public var laterBundles: [String]
    /// Bundles that were taken in after the backup and of which papers alone are left: the portal has to send them again.
    public var laterPapers: [String]
  }

  let folders: HomeFolders
  let actor: Actor
  let clock: @Sendable (_ training: Bool) throws -> Date
  let chance: Chance

  /// Restores into `folders`, as `actor`; `clock` tells the time of a home for exercises, or of a real one.
  public init(
    into folders: HomeFolders, by actor: Actor, clock: @escaping @Sendable (_ training: Bool) throws -> Date,
    chance: Chance
  ) {
    (self.folders, self.actor, self.clock, self.chance) = (folders, actor, clock, chance)
  }

  private var staging: HomeFolders {
    HomeFolders(root: folders.root.appending(path: ".restoring", directoryHint: .isDirectory))
  }

  /// Opens a backup and checks all of it, without a home; throws `BackupFault`.
  public static func check(_ file: URL, opener: BackupOpener) throws -> BackupManifest {
    let workshop = FileManager.default.temporaryDirectory.appending(path: "shinsa-check-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: workshop) }
    let opened = OpenedBackup(reader: try BackupReader(file, opener: opener))
    let manifest = try opened.unpack(into: workshop) { $0 == BackupManifest.database }
    try OpenedBackup.check(workshop.appending(path: BackupManifest.database), against: manifest)
    return manifest
  }

  /// Puts the home back; with `replacing` in the place of the one that is there.
  ///
  /// Throws `RestoreObstacle`, `BackupFault`, `HomeLock.Held`, or what keeps a file from being written: then everything is as
  /// it was.
  public func run(_ file: URL, opener: BackupOpener, replacing: Bool) throws -> Report {
    guard replacing || !exists(folders.state) && !exists(folders.configuration) else {
      throw RestoreObstacle.homeExists
    }
    try FileManager.default.createDirectory(
      at: folders.root, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try? FileManager.default.removeItem(at: staging.root)
    // It holds everything in the clear: whatever happens, what did not take its place goes.
    defer { try? FileManager.default.removeItem(at: staging.root) }
    let manifest = try OpenedBackup(reader: try BackupReader(file, opener: opener)).unpack(into: staging.root) { _ in
      true
    }
    try OpenedBackup.check(staging.database, against: manifest)
    let moment = try clock(manifest.training)
    let before = OldState(folders)
    let locks = try before.takeLocks()
    defer { withExtendedLifetime(locks) {} }
    let (settled, epoch, places) = try settle(manifest, at: moment, after: before.epoch())
    before.retire()
    let aside = try Exchange(from: staging, to: folders, at: moment).run()
    try makeFolders()
    let later = laterBundles(known: places)
    return Report(
      made: manifest.made, head: manifest.head, epoch: epoch, settled: settled, missing: manifest.missing, aside: aside,
      laterBundles: later.whole, laterPapers: later.papers)
  }

  /// Brings the unpacked database to this program's edition and makes true in it what cannot be known any more.
  private func settle(
    _ manifest: BackupManifest, at moment: Date, after known: Int64
  ) throws -> (Restoration, epoch: Int64, places: Set<String>) {
    guard let contents = try? Data(contentsOf: staging.keys), let keys = try? HomeKeys(fileContents: contents) else {
      throw BackupFault.contentsDiffer(path: "state/keys.json")
    }
    let store = try Store(path: staging.database.path)
    defer { store.close() }
    try store.migrate()
    let (settled, epoch) = try store.write(as: Scribe(actor: actor, moment: moment, chance: chance)) { writing in
      let settled = try writing.settleRestoration()
      let last = try writing.reading.lastAccountFile()?.epoch ?? 1
      // Two homes that were put back to the same backup must not give out the same epoch.
      let minutes = Int64(moment.timeIntervalSince1970 / 60)
      let epoch = max(max(last, known) + 1, minutes)
      try writing.insertRestoration(settled, made: manifest.made, head: manifest.head, epoch: epoch)
      try writing.makeAccountFile(complete: true, epoch: epoch, keys: keys)
      return (settled, epoch)
    }
    try store.emptyLog()
    return (settled, epoch, try store.read { try $0.bundlePlaces() })
  }

  private func makeFolders() throws {
    for folder in folders.all where mkdir(folder.path, 0o700) != 0 && errno != EEXIST {
      throw BackupWriter.fault(folder)
    }
  }

  private func laterBundles(known: Set<String>) -> (whole: [String], papers: [String]) {
    let done = folders.drop.appending(path: "done")
    let names = Set((try? FileManager.default.contentsOfDirectory(atPath: done.path)) ?? [])
    let whole = names.filter { $0.hasSuffix(".zip") && !known.contains($0) }
    let reduced = names.filter { $0.hasSuffix(".manifest.xml") }
      .map { String($0.dropLast(".manifest.xml".count)) + ".zip" }
    return (whole.sorted(), reduced.filter { !known.contains($0) && !whole.contains($0) }.sorted())
  }

  private func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }
}
