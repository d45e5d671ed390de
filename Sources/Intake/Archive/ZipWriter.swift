import CZip
import Foundation

/// Writes a zip archive whose bytes depend on nothing but what is added: no clock, no owner, no machine.
public struct ZipWriter: ~Copyable {
  private let archive: ZipHandle
  private let utc: Calendar

  /// Begins an archive at `path`; the file appears under that name when `finish()` succeeds, and replaces another.
  ///
  /// - Throws: `BundleError` if the file cannot be made.
  public init(path: String) throws(BundleError) {
    archive = try ZipHandle(writingTo: path)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    utc = calendar
  }

  /// Adds a regular file, readable by its owner alone, under a name in UTF-8.
  ///
  /// - Parameters:
  ///   - path: its name inside the archive; one that was added before is an error.
  ///   - bytes: its contents.
  ///   - compress: whether it is deflated, or else stored.
  ///   - modified: when it was last changed; the archive holds it in UTC, to two seconds, from 1980 on.
  /// - Throws: `BundleError` if libzip will not take it.
  public func add(_ path: String, bytes: Data, compress: Bool, modified: Date) throws(BundleError) {
    let source = try makeSource(bytes)
    let index = zip_file_add(archive.pointer, path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw archive.lastError
    }
    let member = zip_uint64_t(index)
    let method = Int32(compress ? ZIP_CM_DEFLATE : ZIP_CM_STORE)
    let (time, day) = dosTime(modified)
    let ownerOnly = zip_uint32_t(S_IFREG | 0o600) << 16
    guard
      zip_set_file_compression(archive.pointer, member, method, 0) == 0,
      zip_file_set_dostime(archive.pointer, member, time, day, 0) == 0,
      zip_file_set_external_attributes(archive.pointer, member, 0, zip_uint8_t(ZIP_OPSYS_UNIX), ownerOnly) == 0
    else { throw archive.lastError }
  }

  /// Writes the archive and gives it its name.
  ///
  /// - Throws: `BundleError` if it cannot be written; then nothing bears the name.
  public consuming func finish() throws(BundleError) {
    try archive.close()
  }

  /// A source that owns a copy of the bytes: libzip reads them only when the archive is closed.
  private func makeSource(_ bytes: Data) throws(BundleError) -> OpaquePointer {
    guard let copy = malloc(max(bytes.count, 1)) else { throw .outOfMemory }
    bytes.withUnsafeBytes { from in
      if let start = from.baseAddress { memcpy(copy, start, from.count) }
    }
    guard let source = zip_source_buffer(archive.pointer, copy, zip_uint64_t(bytes.count), 1) else {
      free(copy)
      throw archive.lastError
    }
    return source
  }

  /// MS-DOS time and day, in UTC so that no machine's time zone shows.
  private func dosTime(_ date: Date) -> (time: zip_uint16_t, day: zip_uint16_t) {
    let parts = utc.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
    guard
      let year = parts.year, let month = parts.month, let day = parts.day, let hour = parts.hour,
      let minute = parts.minute, let second = parts.second, (1980...2107).contains(year)
    else { return (0, 1 << 5 | 1) }
    return (
      zip_uint16_t(hour << 11 | minute << 5 | second / 2), zip_uint16_t((year - 1980) << 9 | month << 5 | day)
    )
  }
}
