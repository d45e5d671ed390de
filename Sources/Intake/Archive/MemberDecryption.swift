import Domain
import Foundation

/// What opens the encrypted members of an archive, for one thread: libzip with a passphrase.
final class MemberDecryption {
  private let file: OpenFile
  private let end: Int
  private let passphrase: Data
  private let overlay: Overlay
  /// Opened with the first member that needs it.
  private var opened: ZipHandle?

  /// The archive lies in the file's first bytes.
  init(_ file: OpenFile, upTo end: Int, _ entries: [ZipEntry], passphrase: Data) {
    self.file = file
    overlay = MemberDecryption.overlay(entries)
    self.end = end
    self.passphrase = passphrase
  }

  /// The contents of a member, decrypted; at most one is read at a time.
  ///
  /// - Throws: `LayoutRefusal` if the passphrase is not the member's; `BundleError` if the bundle is not to blame.
  func open(_ entry: ZipEntry) throws -> DecryptedBytes {
    if opened == nil { opened = try ZipHandle(reading: file, upTo: end, overlay: overlay) }
    guard let bytes = try opened?.decrypted(entry, passphrase) else { throw LayoutRefusal(.unreadable) }
    return bytes
  }

  /// Shows libzip stored members as deflated; unpacking them is not its task here.
  ///
  /// Its 1.7 misses the checksum that the second edition of AES leaves out, in stored members only, and says so in the same
  /// words as of damage.
  private static func overlay(_ entries: [ZipEntry]) -> Overlay {
    let places = entries.filter { $0.aes?.version == 2 && $0.packing == 0 }.compactMap(\.aesMethodOffset)
    return Overlay(offsets: places.sorted(), byte: 8)
  }
}

extension ZipHandle {
  borrowing func decrypted(_ entry: ZipEntry, _ passphrase: Data) throws -> DecryptedBytes {
    try DecryptedBytes(entry, in: self, passphrase: passphrase)
  }
}
