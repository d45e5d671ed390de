import Domain
import Foundation
import Wording

/// The file that holds the passphrase of encrypted bundles: its first line, without the line end (manual: configuration,
/// section 4).
enum PassphraseFile {
  /// More is not read: no archiver takes a longer one.
  private static let longest = 1024

  /// The passphrase.
  ///
  /// - Throws: `StatedFailure` if the file is missing, is not its owner's alone, or holds nothing that could be one.
  static func read(_ file: URL) throws(StatedFailure) -> Data {
    let name = file.lastPathComponent
    let descriptor = open(file.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw StatedFailure(exit: .missing, sentence: FailureWording.file(name)) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == geteuid(),
      facts.st_mode & 0o077 == 0
    else { throw StatedFailure(exit: .notAllowed, sentence: FailureWording.passphraseReadable(name)) }
    var bytes = [UInt8](repeating: 0, count: longest + 2)
    let count = Foundation.read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw StatedFailure(exit: .missing, sentence: FailureWording.file(name)) }
    var line = bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    guard (1...longest).contains(line.count), !line.contains(0) else {
      throw StatedFailure(exit: .unusableInput, sentence: FailureWording.noPassphrase(name))
    }
    return Data(line)
  }
}
