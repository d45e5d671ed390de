import CZip
import Domain
import Foundation

/// Contents that libzip decrypts; closed however they are left.
final class DecryptedBytes: PackedBytes {
  private let pointer: OpaquePointer

  /// Opens a member of an archive, which has to outlive this; the passphrase holds no NUL.
  init(_ entry: ZipEntry, in archive: borrowing ZipHandle, passphrase: Data) throws {
    let words = passphrase.map { CChar(bitPattern: $0) } + [0]
    // Still packed: where a deflate stream ends before its member does, libzip would never come to check what vouches
    // for the contents.
    let opened = zip_fopen_index_encrypted(
      archive.pointer, zip_uint64_t(entry.index), zip_flags_t(ZIP_FL_COMPRESSED), words)
    guard let opened else { throw DecryptedBytes.translated(archive.lastError) }
    pointer = opened
  }

  deinit {
    zip_fclose(pointer)
  }

  func read(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    var found = 0
    while found < buffer.count {
      let count = zip_fread(pointer, start + found, zip_uint64_t(buffer.count - found))
      guard count >= 0 else {
        let error = zip_file_get_error(pointer)
        throw DecryptedBytes.translated(
          BundleError(libzip: zip_error_code_zip(error), system: zip_error_code_system(error)))
      }
      if count == 0 { break }
      found += Int(count)
    }
    return found
  }

  /// What the system would not do is known to the source; the rest is the bundle's doing, but for lack of memory.
  private static func translated(_ error: BundleError) -> any Error {
    guard case .library(let code, _) = error else { return error }
    switch code {
    case ZIP_ER_INTERNAL, ZIP_ER_READ, ZIP_ER_SEEK: return error
    case ZIP_ER_WRONGPASSWD, ZIP_ER_NOPASSWD: return LayoutRefusal(.member(.passphraseWrong))
    case ZIP_ER_ENCRNOTSUPP: return LayoutRefusal(.member(.encryptionUnsupported))
    default: return LayoutRefusal(.member(.dataDamaged))
    }
  }
}
