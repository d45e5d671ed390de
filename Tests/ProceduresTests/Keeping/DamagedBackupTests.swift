import Domain
import Foundation
import Procedures
import Secrets
import TestSupport
import Testing

/// A backup that is not whole is told apart from one that is, and restores nothing.
struct DamagedBackupTests {
  private func made(large: Bool = false) throws -> (vault: Vault, file: URL, bytes: Data) {
    let vault = try Vault()
    _ = try vault.desk.opened()
    let folders = vault.desk.home.folders
    if large {
      // The configuration's own text makes it longer than a chunk.
      try Data(repeating: 0x23, count: 2 * BackupSeal.chunkBytes).write(to: folders.configuration)
    }
    let file = try vault.backUp().file
    return (vault, file, try Data(contentsOf: file))
  }

  private func fault(_ vault: Vault, _ bytes: Data) throws -> BackupFault? {
    let file = vault.desk.home.folders.export.appending(path: "altered.backup")
    try bytes.write(to: file)
    do {
      _ = try RestoreHome.check(file, opener: vault.opener)
      return nil
    } catch let fault as BackupFault {
      return fault
    }
  }

  @Test func `wherever it is cut off it is no backup any more`() throws {
    let (vault, _, bytes) = try made()
    #expect(try fault(vault, bytes) == nil)
    for kept in [0, 1, 13, 14, 100, 300, bytes.count / 2, bytes.count - 17, bytes.count - 1] {
      #expect(try fault(vault, bytes.prefix(kept)) != nil, "\(kept) bytes")
    }
  }

  @Test func `cut off behind a whole chunk it is said to be truncated`() throws {
    let (vault, _, bytes) = try made(large: true)
    let lines = bytes.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    let header = lines[0].count + lines[1].count + 2
    #expect(try fault(vault, bytes.prefix(header + BackupSeal.chunkBytes + BackupSeal.tagBytes)) == .truncated)
    #expect(try fault(vault, bytes.prefix(header)) == .truncated)
  }

  @Test func `wherever a bit is altered it shows`() throws {
    let (vault, _, bytes) = try made()
    let chance = Chance.seeded(4)
    for _ in 0..<60 {
      var altered = bytes
      altered[chance.number(below: bytes.count)] ^= 1 << UInt8(chance.number(below: 8))
      #expect(try fault(vault, altered) != nil)
    }
  }

  @Test func `something behind its end shows`() throws {
    let (vault, _, bytes) = try made()
    #expect(try fault(vault, bytes + Data([0])) != nil)
    #expect(try fault(vault, bytes + bytes) != nil)
  }

  @Test func `what cannot be opened leaves the home that is there as it was`() throws {
    let (vault, file, bytes) = try made()
    var altered = bytes
    altered[bytes.count - 5] ^= 1
    try altered.write(to: file)
    let before = try vault.desk.home.names(in: vault.desk.home.folders.root)
    let log = try vault.desk.logLength()
    #expect(throws: BackupFault.self) {
      try vault.restore(file, into: vault.desk.home.folders, replacing: true)
    }
    let other = BackupOpener.recoveryKey(privateKey: try RecoveryKey(from: .seeded(1)).privateKey)
    #expect(throws: BackupFault.self) {
      try vault.restore(file, into: vault.desk.home.folders, replacing: true, opener: other)
    }
    #expect(try vault.desk.home.names(in: vault.desk.home.folders.root) == before)
    #expect(try vault.desk.logLength() == log)
    _ = try vault.desk.opened("A-9", mark: 9, email: "goes-on@example.jp")
  }
}
