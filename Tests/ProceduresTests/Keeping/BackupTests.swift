import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// A backup holds everything, tells nobody anything, and has its name only when it was opened and checked.
struct BackupTests {
  @Test func `a backup holds database, keys, configuration and evidence, and is checked`() throws {
    let vault = try Vault()
    _ = try vault.desk.opened()
    let head = try vault.desk.home.store.read { try $0.auditHead() }
    let report = try vault.backUp()
    #expect(report.head == ChainHead(count: head.count, hash: head.hash))
    #expect(report.missing == [] && report.removed == [])
    let manifest = try RestoreHome.check(report.file, opener: vault.opener)
    let paths = manifest.files.map(\.path)
    #expect(paths.prefix(3) == ["state/shinsa.sqlite", "state/keys.json", "shinsa.yaml"])
    #expect(paths.count { $0.hasPrefix("state/evidence/") } == 1)
    #expect(manifest.head == "\(head.count):\(head.hash)" && manifest.training)
    #expect(report.files == paths.count)
  }

  @Test func `nothing of what it holds can be read without the key`() throws {
    let vault = try Vault()
    _ = try vault.desk.opened()
    let bytes = try Data(contentsOf: try vault.backUp().file)
    for text in ["hanako@example.jp", "SQLite format", "state/", "07-1234", "電電"] {
      #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text)")
    }
  }

  @Test func `it is its owner's alone, and nothing else is left behind`() throws {
    let vault = try Vault()
    let report = try vault.backUp()
    let mode = try FileManager.default.attributesOfItem(atPath: report.file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try vault.desk.home.names(in: vault.folder) == [report.file.lastPathComponent])
    #expect(try !vault.desk.home.names(in: vault.desk.home.folders.state).contains(".backup"))
  }

  @Test func `the log says which file it is, by its hash`() throws {
    let vault = try Vault()
    let report = try vault.backUp()
    let entry = try #require(try vault.desk.home.store.read { try $0.auditEntries(about: "home").last })
    #expect(entry.json.contains("\"home.backed-up\""))
    #expect(entry.json.contains(Digest.sha256Hex(try Data(contentsOf: report.file))))
    #expect(entry.json.contains(report.file.lastPathComponent))
    try vault.desk.expectSoundLog()
  }

  @Test func `large content is sealed in several chunks and comes back byte for byte`() throws {
    let vault = try Vault()
    _ = try vault.desk.opened()
    let name = try #require(try vault.desk.home.names(in: vault.desk.home.folders.evidence).first)
    let file = vault.desk.home.folders.evidence.appending(path: name)
    var bytes = try Data(contentsOf: file)
    bytes.append(Chance.seeded(3).bytes(3 << 20))
    try bytes.write(to: file)
    try vault.restore(try vault.backUp().file)
    #expect(try Data(contentsOf: vault.elsewhere.evidence.appending(path: name)) == bytes)
  }

  @Test func `backups whose time is over go when a newer one is there, those of others stay`() throws {
    let vault = try Vault()
    let first = try vault.backUp().file.lastPathComponent
    let foreign = vault.folder.appending(path: "shinsa-00000000-20200101T000000Z.backup")
    try Data().write(to: foreign)
    vault.desk.home.clock.advance(14 * 86_400)
    #expect(try vault.backUp().removed == [])
    vault.desk.home.clock.advance(1)
    let report = try vault.backUp()
    #expect(report.removed == [first])
    #expect(try vault.desk.home.names(in: vault.folder).contains(foreign.lastPathComponent))
    #expect(try vault.desk.home.names(in: vault.folder).count == 3)
  }

  @Test func `a named file lies where backups belong, and none is overwritten`() throws {
    let vault = try Vault()
    let home = vault.desk.home.folders
    let outside = home.root.deletingLastPathComponent().appending(path: "stolen.backup")
    #expect(throws: BackupObstacle.outsideFolders(name: "stolen.backup")) { try vault.backUp(to: outside) }
    let inside = home.export.appending(path: "before.backup")
    #expect(try vault.backUp(to: inside).file == inside)
    let bytes = try Data(contentsOf: inside)
    #expect(throws: (any Error).self) { try vault.backUp(to: inside) }
    #expect(try Data(contentsOf: inside) == bytes)
  }

  @Test func `without a key there is no backup, and with a passphrase there is one`() throws {
    let vault = try Vault()
    #expect(throws: BackupObstacle.noKey) { try vault.backUp { $0.night.backupKey = nil } }
    let phrase = Data("hiraku tobira".utf8)
    let report = try vault.backUp {
      $0.night.backupKey = nil
      $0.night.backupPassphrase = phrase
    }
    #expect(try RestoreHome.check(report.file, opener: .passphrase(phrase)).files.count == report.files)
    #expect(throws: BackupFault.wrongKey) { try RestoreHome.check(report.file, opener: .passphrase(Data("x".utf8))) }
  }

  @Test func `a damaged page is found, no backup is made of it, and older ones stay`() throws {
    let vault = try Vault()
    _ = try vault.desk.opened()
    let old = try vault.backUp().file
    try vault.desk.home.store.emptyLog()
    let file = vault.desk.home.folders.database
    let handle = try FileHandle(forUpdating: file)
    // In the middle of the pages, whatever they hold.
    for page in 20..<40 {
      try handle.seek(toOffset: UInt64(page * 4096 + 100))
      try handle.write(contentsOf: Data(repeating: 0xA5, count: 900))
    }
    try handle.close()
    vault.desk.home.clock.advance(30 * 86_400)
    let templates = try vault.desk.nightly.templates()
    #expect(throws: (any Error).self) {
      let store = try Store(path: file.path)
      let office = Office(
        folders: vault.desk.home.folders, settings: vault.settings(), store: store, keys: vault.desk.nightly.keys,
        templates: templates, actor: TestHome.nightly, clock: vault.desk.nightly.clock,
        chance: .seeded(1))
      return try BackUpHome(office).run()
    }
    #expect(try vault.desk.home.names(in: vault.folder) == [old.lastPathComponent])
  }

  @Test func `a log that does not verify makes no backup`() throws {
    let vault = try Vault()
    let shell = try DatabaseShell(vault.desk.home.folders.database)
    try shell.run("DROP TRIGGER audit_entry_stays")
    try shell.run("UPDATE audit_entry SET entry = replace(entry, 'training', 'real') WHERE sequence = 1")
    #expect(throws: BackupFault.auditBroken) { try vault.backUp() }
    #expect(try vault.desk.home.names(in: vault.folder) == [])
  }

  @Test func `a sealed file that is gone although its key is there is said, and the rest is saved`() throws {
    let vault = try Vault()
    _ = try vault.desk.opened()
    let name = try #require(try vault.desk.home.names(in: vault.desk.home.folders.evidence).first)
    try FileManager.default.removeItem(at: vault.desk.home.folders.evidence.appending(path: name))
    let report = try vault.backUp()
    #expect(report.missing == [name])
    #expect(try RestoreHome.check(report.file, opener: vault.opener).missing == [name])
  }

  @Test func `no two at once, and reviewers make none`() throws {
    let vault = try Vault()
    let lock = try HomeLock(.keeping, in: vault.desk.home.folders)
    #expect(throws: HomeLock.Held.self) { try vault.backUp() }
    withExtendedLifetime(lock) {}
    let office = vault.desk.home.office(Samples.sato, settings: vault.settings())
    #expect(throws: NotAllowed.self) { try BackUpHome(office).run() }
  }

  @Test func `what a killed run left is gone after the next`() throws {
    let vault = try Vault()
    let left = vault.desk.home.folders.state.appending(path: ".backup")
    try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
    try Data("copy".utf8).write(to: left.appending(path: "copy.sqlite"))
    try vault.backUp()
    #expect(!FileManager.default.fileExists(atPath: left.path))
  }
}
