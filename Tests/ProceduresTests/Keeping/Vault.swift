import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// A home with a recovery key, and what is done with its backups.
struct Vault {
  let portal: Portal
  let key: RecoveryKey

  var desk: Desk { portal.desk }
  var opener: BackupOpener { .recoveryKey(privateKey: key.privateKey) }
  var folder: URL { desk.home.folders.backups }

  init() throws {
    portal = try Portal()
    key = try RecoveryKey(from: .seeded(99))
    try Data("language: ja\n".utf8).write(to: desk.home.folders.configuration)
    try desk.nightly.keys.fileContents().write(to: desk.home.folders.keys)
  }

  /// The settings of the home with the key's public half in them.
  func settings(_ change: (inout OfficeSettings) -> Void = { _ in }) -> OfficeSettings {
    var settings = desk.home.settings
    settings.night.backupKey = key.publicKey
    change(&settings)
    return settings
  }

  @discardableResult
  func backUp(to file: URL? = nil, _ change: (inout OfficeSettings) -> Void = { _ in }) throws -> BackUpHome.Report {
    try BackUpHome(desk.home.office(TestHome.nightly, settings: settings(change))).run(to: file)
  }

  /// Where a home is put back to, beside the first one.
  var elsewhere: HomeFolders {
    HomeFolders(root: desk.home.folders.root.deletingLastPathComponent().appending(path: "again"))
  }

  @discardableResult
  func restore(
    _ file: URL, into folders: HomeFolders? = nil, replacing: Bool = false, opener: BackupOpener? = nil
  ) throws -> RestoreHome.Report {
    let clock = desk.home.clock
    let restore = RestoreHome(
      into: folders ?? elsewhere, by: Actor(name: "root", osUser: "root", role: .supervisor),
      clock: { _ in clock.now }, chance: .seeded(5))
    return try restore.run(file, opener: opener ?? self.opener, replacing: replacing)
  }

  /// The office at work in the home that was put back.
  func office(_ actor: Actor, in folders: HomeFolders? = nil) throws -> Office {
    let folders = folders ?? elsewhere
    let clock = desk.home.clock
    let templates = try desk.nightly.templates()
    return Office(
      folders: folders, settings: settings(), store: try Store(path: folders.database.path),
      keys: try HomeKeys(fileContents: Data(contentsOf: folders.keys)), templates: templates,
      actor: actor, clock: { clock.now }, chance: .seeded(6))
  }
}
