import Foundation
import Secrets
import Wording

/// The file with the key that opens backups: its first line is `shinsa-recovery:` and base64 of 32 bytes.
enum RecoveryKeyFile {
  private static let prefix = "shinsa-recovery:"

  /// A new key: the line that is kept under lock, and the public half for the configuration.
  static func make() throws -> (line: String, publicKey: String) {
    let key = try RecoveryKey(from: .system)
    return (prefix + key.privateKey.base64EncodedString(), key.publicKey.base64EncodedString())
  }

  /// Reads a key file, which has to be its owner's alone.
  ///
  /// - Throws: `StatedFailure`.
  static func read(_ file: URL) throws(StatedFailure) -> Data {
    let line = String(decoding: try PassphraseFile.read(file), as: UTF8.self)
    guard line.hasPrefix(prefix), let key = Data(base64Encoded: String(line.dropFirst(prefix.count))), key.count == 32
    else {
      throw StatedFailure(exit: .unusableInput, sentence: BackupWording.noRecoveryKey(file.lastPathComponent))
    }
    return key
  }
}
