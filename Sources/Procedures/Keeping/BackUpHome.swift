import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Why no backup can be made.
public enum BackupObstacle: Error, Hashable, Sendable {
  /// The configuration names neither a recovery key nor a passphrase.
  case noKey
  /// The file would lie neither below `export/` nor in the configured folder.
  case outsideFolders(name: String)
}

/// Makes a backup of a home at work: one consistent state of the database, the evidence, the keys that open it and the
/// configuration, sealed (manual: backup).
///
/// Nobody waits for it. It has its name only when it was opened and checked.
public struct BackUpHome: Sendable {
  /// What was made.
  public struct Report: Hashable, Sendable {
    /// The backup.
    public var file: URL
    /// Its size.
    public var bytes: Int
    /// Where the audit log that it holds ends.
    public var head: ChainHead
    /// How many files it holds.
    public var files: Int
    /// Sealed pictures that the home lacks although their keys are there.
    public var missing: [String] = []
    /// Older backups that were removed, by name.
    public var removed: [String] = []
  }

  let office: Office

  /// Works for an office.
  public init(_ office: Office) { self.office = office }

  /// Whether the configuration names what backups are closed with.
  public var hasLock: Bool { (try? lock()) != nil }

  /// The folder that backups go to unless told otherwise.
  public var folder: URL { Self.folder(office.settings, office.folders) }

  static func folder(_ settings: OfficeSettings, _ folders: HomeFolders) -> URL {
    settings.night.backupFolder.map { URL(filePath: $0, directoryHint: .isDirectory, relativeTo: folders.root) }
      ?? folders.backups
  }

  /// Makes a backup, verifies it, and without a `file` of the caller's own choice removes those whose time is over.
  ///
  /// Throws `NotAllowed`, `BackupObstacle`, `HomeLock.Held`, `BackupFault` where what was written does not hold, or what
  /// keeps it from being written; then there is no file.
  public func run(to file: URL? = nil) throws -> Report {
    try office.admit(.keep)
    let lock = try lock()
    let held = try HomeLock(.keeping, in: office.folders)
    defer { withExtendedLifetime(held) {} }
    let rotation = BackupRotation(folder: folder, home: try office.store.read { try $0.auditHash(of: 1) } ?? "")
    try rotation.removeHalfMade()
    let moment = office.clock()
    let target = try file ?? place(rotation, at: moment)
    if file != nil { try admit(target) }
    let workshop = try BackupWorkshop(in: office.folders)
    let seal = try BackupSeal(lock: lock, made: Instant.text(moment), chance: office.chance)
    let (report, sha256) = try workshop.make(target, of: office, seal: seal, at: moment)
    var done = report
    if file == nil {
      done.removed = try rotation.remove(olderThan: office.settings.night.backupKeep, at: moment, keeping: target)
    }
    try office.write { writing in
      try writing.record(
        AuditDraft(
          .homeBackedUp, subject: "home",
          facts: [
            "file": .text(target.lastPathComponent), "sha256": .text(sha256), "bytes": .number(Int64(done.bytes)),
            "files": .number(Int64(done.files)), "head": .text(done.head.text), "removed": .list(done.removed),
          ]))
    }
    return done
  }

  private func lock() throws -> BackupLock {
    let night = office.settings.night
    if let key = night.backupKey { return .recoveryKey(publicKey: key) }
    guard let passphrase = night.backupPassphrase else { throw BackupObstacle.noKey }
    // Stretched once a backup: it can be stronger than what every sign-in costs.
    let log2N = office.settings.training ? office.settings.scryptLog2N : max(17, office.settings.scryptLog2N)
    return .passphrase(passphrase, log2N: log2N)
  }

  /// The default folder is made; a configured one may be another disk that is not there.
  private func place(_ rotation: BackupRotation, at moment: Date) throws -> URL {
    if office.settings.night.backupFolder == nil {
      guard mkdir(folder.path, 0o700) == 0 || errno == EEXIST else { throw BackupWriter.fault(folder) }
    }
    // Two within a second: the later one is named by the next.
    var named = moment
    while true {
      let place = folder.appending(path: rotation.name(at: named), directoryHint: .notDirectory)
      guard FileManager.default.fileExists(atPath: place.path) else { return place }
      named.addTimeInterval(1)
    }
  }

  /// Through sudo anybody can name any file: it has to lie where backups belong.
  private func admit(_ file: URL) throws {
    let parent = file.deletingLastPathComponent().resolvingSymlinksInPath().path
    let allowed = [office.folders.export, folder].map { $0.resolvingSymlinksInPath().path }
    guard allowed.contains(where: { parent == $0 || parent.hasPrefix($0 + "/") }) else {
      throw BackupObstacle.outsideFolders(name: file.lastPathComponent)
    }
  }
}

/// The backups in a folder that a home has made by itself, by their names.
struct BackupRotation {
  let folder: URL
  /// What tells this home from others that share the folder: the hash of its log's first entry.
  let home: String

  private var stem: String { "shinsa-\(home.prefix(8))-" }

  /// `shinsa-1a2b3c4d-20261127T033000Z.backup`.
  func name(at moment: Date) -> String {
    let digits = Instant.text(moment).filter { $0.isNumber || $0 == "T" }.prefix(15)
    return "\(stem)\(digits)Z.backup"
  }

  /// When the newest was made; nil where there is none.
  func newest() -> Date? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let own = names.filter { $0.hasPrefix(stem) && $0.utf8.count == name(at: .distantPast).utf8.count }
    guard let digits = own.max()?.dropFirst(stem.count).prefix(15) else { return nil }
    let (day, time) = (digits.prefix(8), digits.suffix(6))
    let text =
      "\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))"
      + "T\(time.prefix(2)):\(time.dropFirst(2).prefix(2)):\(time.suffix(2))Z"
    return Instant.date(text)
  }

  /// Removes what killed runs left half-made; whoever calls this is the only one at work.
  func removeHalfMade() throws {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    for name in names where name.hasPrefix(".\(stem)") && name.hasSuffix(".backup.part") {
      try removeFile(folder.appending(path: name, directoryHint: .notDirectory))
    }
  }

  /// Removes those that were made more than so many days before `moment`; returns their names.
  func remove(olderThan days: Int, at moment: Date, keeping newest: URL) throws -> [String] {
    let limit = name(at: moment.addingTimeInterval(-Double(days) * 86_400))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    // Names of one length in the order of time.
    let old = names.filter {
      $0.hasPrefix(stem) && $0.utf8.count == limit.utf8.count && $0 < limit && $0 != newest.lastPathComponent
    }.sorted()
    for name in old { try removeFile(folder.appending(path: name, directoryHint: .notDirectory)) }
    return old
  }
}
