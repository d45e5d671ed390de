import Crypto
import CryptoExtras
import Foundation

/// What a backup is closed with, and by whom it can be opened (manual: backup, section 3).
public enum BackupLock: Hashable, Sendable {
  /// A recovery key's public half (X25519, 32 bytes): whoever makes backups cannot open them.
  case recoveryKey(publicKey: Data)
  /// A passphrase, stretched by scrypt with N = 2^`log2N`.
  case passphrase(Data, log2N: Int)
}

/// What somebody has to open a backup with.
public enum BackupOpener: Hashable, Sendable {
  /// A recovery key's private half, 32 bytes.
  case recoveryKey(privateKey: Data)
  /// A passphrase.
  case passphrase(Data)
}

/// Why a backup cannot be used.
public enum BackupFault: Error, Hashable, Sendable {
  /// The file is no backup of ours.
  case notBackup
  /// A later program made it.
  case laterFormat(version: Int)
  /// Neither key nor passphrase opens it.
  case wrongKey
  /// A key was handed in and it is closed with a passphrase, or the other way round.
  case otherLock
  /// A chunk, counted from 1, is not as it was written: something was altered, or chunks were swapped or left out.
  case altered(chunk: Int)
  /// The end is missing.
  case truncated
  /// What it holds is not what it says that it holds; `path` names the first that differs.
  case contentsDiffer(path: String)
  /// Its database is unsound.
  case databaseDamaged
  /// Its audit log does not verify.
  case auditBroken
}

/// A content key of a backup, closed with a lock: a line of the header.
struct ClosedKey: Codable {
  /// `recovery-key` or `passphrase`.
  var kind: String
  /// What HPKE encapsulated; for a recovery key.
  var encapsulated: Data?
  /// scrypt's salt and log2 of N; for a passphrase.
  var salt: Data?
  var log2N: Int?
  /// The content key: HPKE ciphertext, or AES key wrap (RFC 3394).
  var wrapped: Data

  enum CodingKeys: String, CodingKey {
    case kind, encapsulated, salt, wrapped
    case log2N = "log2n"
  }

  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
  private static let info = Data("shinsa:backup:1".utf8)
  /// No lock of ours is stronger; what an altered header asks for must not take for ever.
  private static let strongest = 20

  init(_ key: SymmetricKey, lock: BackupLock, chance: Chance) throws {
    switch lock {
    case .recoveryKey(let publicKey):
      let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey)
      var sender = try HPKE.Sender(recipientKey: recipient, ciphersuite: Self.suite, info: Self.info)
      kind = "recovery-key"
      wrapped = try sender.seal(key.withUnsafeBytes { Data($0) })
      encapsulated = sender.encapsulatedKey
    case .passphrase(let passphrase, let log2N):
      let salt = chance.bytes(16)
      kind = "passphrase"
      wrapped = try AES.KeyWrap.wrap(key, using: Self.stretched(passphrase, salt: salt, log2N: log2N))
      self.salt = salt
      self.log2N = log2N
    }
  }

  /// The content key; throws `BackupFault`.
  func opened(with opener: BackupOpener) throws(BackupFault) -> SymmetricKey {
    switch (opener, kind) {
    case (.recoveryKey(let privateKey), "recovery-key"):
      guard let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: privateKey),
        var recipient = try? HPKE.Recipient(
          privateKey: key, ciphersuite: Self.suite, info: Self.info, encapsulatedKey: encapsulated ?? Data()),
        let plain = try? recipient.open(wrapped), plain.count == 32
      else { throw .wrongKey }
      return SymmetricKey(data: plain)
    case (.passphrase(let passphrase), "passphrase"):
      guard let salt, let log2N, (1...Self.strongest).contains(log2N),
        let stretched = try? Self.stretched(passphrase, salt: salt, log2N: log2N),
        let key = try? AES.KeyWrap.unwrap(wrapped, using: stretched)
      else { throw .wrongKey }
      return key
    default: throw .otherLock
    }
  }

  private static func stretched(_ passphrase: Data, salt: Data, log2N: Int) throws -> SymmetricKey {
    try KDF.Scrypt.deriveKey(
      from: passphrase, salt: salt, outputByteCount: 32, rounds: 1 << log2N, blockSize: 8, parallelism: 1)
  }
}
