import Domain
import Foundation
import Secrets
import TestSupport
import Testing

/// A sealed backup opens with what it was closed for, and only as a whole.
struct BackupSealTests {
  private let passphrase = Data("hiraku tobira".utf8)

  private func sealed(_ lock: BackupLock, _ chunks: [Data]) throws -> (header: Data, chunks: [Data]) {
    let seal = try BackupSeal(lock: lock, made: "2026-11-21T15:00:00.000Z", chance: .seeded(7))
    let closed = try chunks.enumerated().map { index, chunk in
      try seal.seal(chunk, number: index + 1, isLast: index == chunks.count - 1)
    }
    return (seal.header, closed)
  }

  private let chunks = [Data(repeating: 1, count: 100), Data(repeating: 2, count: 100), Data([3])]

  @Test func `a recovery key opens what its public half closed`() throws {
    let key = try RecoveryKey(from: .seeded(1))
    let (header, closed) = try sealed(.recoveryKey(publicKey: key.publicKey), chunks)
    let seal = try BackupSeal(header: header, opener: .recoveryKey(privateKey: key.privateKey))
    for (index, chunk) in closed.enumerated() {
      #expect(try seal.open(chunk, number: index + 1, isLast: index == 2) == chunks[index])
    }
  }

  @Test func `a passphrase opens what it closed`() throws {
    let (header, closed) = try sealed(.passphrase(passphrase, log2N: 4), chunks)
    let seal = try BackupSeal(header: header, opener: .passphrase(passphrase))
    #expect(try seal.open(closed[0], number: 1, isLast: false) == chunks[0])
  }

  @Test func `another key, another passphrase and the other of both open nothing`() throws {
    let key = try RecoveryKey(from: .seeded(1))
    let byKey = try sealed(.recoveryKey(publicKey: key.publicKey), chunks).header
    let byPhrase = try sealed(.passphrase(passphrase, log2N: 4), chunks).header
    let other = try RecoveryKey(from: .seeded(2)).privateKey
    #expect(throws: BackupFault.wrongKey) { try BackupSeal(header: byKey, opener: .recoveryKey(privateKey: other)) }
    #expect(throws: BackupFault.wrongKey) { try BackupSeal(header: byPhrase, opener: .passphrase(Data("x".utf8))) }
    #expect(throws: BackupFault.otherLock) { try BackupSeal(header: byKey, opener: .passphrase(passphrase)) }
    #expect(throws: BackupFault.otherLock) {
      try BackupSeal(header: byPhrase, opener: .recoveryKey(privateKey: key.privateKey))
    }
  }

  @Test func `no chunk opens in another's place, as an end that it is not, or in another backup`() throws {
    let (header, closed) = try sealed(.passphrase(passphrase, log2N: 4), chunks)
    let seal = try BackupSeal(header: header, opener: .passphrase(passphrase))
    #expect(throws: BackupFault.altered(chunk: 1)) { try seal.open(closed[1], number: 1, isLast: false) }
    #expect(throws: BackupFault.altered(chunk: 2)) { try seal.open(closed[1], number: 2, isLast: true) }
    #expect(throws: BackupFault.altered(chunk: 3)) { try seal.open(closed[2], number: 3, isLast: false) }
    let other = try BackupSeal(lock: .passphrase(passphrase, log2N: 4), made: "later", chance: .seeded(8))
    #expect(throws: BackupFault.altered(chunk: 1)) { try other.open(closed[0], number: 1, isLast: false) }
  }

  @Test func `every bit of a chunk counts`() throws {
    let (header, closed) = try sealed(.passphrase(passphrase, log2N: 4), chunks)
    let seal = try BackupSeal(header: header, opener: .passphrase(passphrase))
    for index in closed[2].indices {
      for bit in 0..<8 {
        var altered = closed[2]
        altered[index] ^= 1 << bit
        #expect(throws: BackupFault.altered(chunk: 3)) { try seal.open(altered, number: 3, isLast: true) }
      }
    }
  }

  @Test func `a header that was altered opens nothing`() throws {
    let (header, closed) = try sealed(.passphrase(passphrase, log2N: 4), chunks)
    for index in header.indices {
      var altered = header
      altered[index] ^= 1
      let opened = try? BackupSeal(header: altered, opener: .passphrase(passphrase)).open(
        closed[0], number: 1, isLast: false)
      #expect(opened == nil, "byte \(index)")
    }
  }

  @Test func `what is no backup, or a later one, is told apart`() throws {
    #expect(throws: BackupFault.notBackup) { try BackupSeal(header: Data("PK".utf8), opener: .passphrase(passphrase)) }
    #expect(throws: BackupFault.laterFormat(version: 2)) {
      try BackupSeal(header: Data("shinsa-backup\n{\"version\":2}\n".utf8), opener: .passphrase(passphrase))
    }
  }
}
