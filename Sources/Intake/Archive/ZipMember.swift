import CZip
import Domain
import Foundation

/// One member that libzip reads; closed however it is left.
struct ZipMember: ~Copyable {
  private let pointer: OpaquePointer
  private let entry: ZipEntry

  /// Opens a member of an archive, which has to outlive it.
  init(_ entry: ZipEntry, in archive: borrowing ZipHandle) throws {
    guard let opened = zip_fopen_index(archive.pointer, zip_uint64_t(entry.index), 0) else {
      throw ZipMember.translated(archive.lastError, entry)
    }
    pointer = opened
    self.entry = entry
  }

  deinit {
    zip_fclose(pointer)
  }

  /// All of its bytes: as many as stated, and with the stated checksum.
  consuming func bytes() throws -> Data {
    var data = Data(count: entry.size)
    let found = try data.withUnsafeMutableBytes { buffer in try fill(buffer) }
    guard found == entry.size else { throw refusal(.member(.inflatesShort(stated: entry.size, found: found))) }
    // Libzip compares checksum and size only when it is asked for more than there is.
    var beyond: UInt8 = 0
    guard try read(into: &beyond, count: 1) == 0 else { throw refusal(.member(.inflatesPastSize(stated: entry.size))) }
    return data
  }

  private borrowing func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    guard let start = buffer.baseAddress else { return 0 }
    var found = 0
    while found < buffer.count {
      let count = try read(into: start + found, count: buffer.count - found)
      if count == 0 { break }
      found += count
    }
    return found
  }

  private borrowing func read(into start: UnsafeMutableRawPointer, count: Int) throws -> Int {
    let got = zip_fread(pointer, start, zip_uint64_t(count))
    guard got >= 0 else {
      let error = zip_file_get_error(pointer)
      throw ZipMember.translated(
        BundleError(libzip: zip_error_code_zip(error), system: zip_error_code_system(error)), entry)
    }
    return Int(got)
  }

  private borrowing func refusal(_ fault: ContainerFault) -> LayoutRefusal {
    LayoutRefusal(fault, path: entry.shownName)
  }

  /// Libzip reads from memory here, so that nearly all that goes wrong is the bundle's doing.
  private static func translated(_ error: BundleError, _ entry: ZipEntry) -> any Error {
    guard case .library(let code, _) = error, code != ZIP_ER_INTERNAL else { return error }
    let fault: MemberFault =
      switch code {
      case ZIP_ER_CRC: .checksumWrong
      case ZIP_ER_COMPNOTSUPP: .methodUnsupported(method: entry.method)
      case ZIP_ER_ENCRNOTSUPP, ZIP_ER_NOPASSWD: .encrypted
      default: .dataDamaged
      }
    return LayoutRefusal(.member(fault), path: entry.shownName)
  }
}
