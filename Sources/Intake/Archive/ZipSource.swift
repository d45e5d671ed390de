import CZip
import Foundation

/// A file as libzip reads it: through positions of our own, so that neither memory nor a shared offset is at stake.
final class ZipSource {
  private let bytes: ZipBytes
  private let end: Int
  private let overlay: Overlay
  private var place = 0
  /// What the system would not do, which libzip has no words for.
  private(set) var failure: BundleError?

  /// The file's first bytes, some of them replaced by those of `overlay`; what follows is kept from libzip.
  init(_ file: OpenFile, upTo end: Int, overlay: Overlay) {
    self.overlay = overlay
    bytes = ZipBytes(file, window: 1 << 16)
    self.end = end
  }

  /// A source for libzip, which holds on to this object until it is freed.
  func make(_ error: inout zip_error_t) -> OpaquePointer? {
    let held = Unmanaged.passRetained(self)
    let source = zip_source_function_create(
      { state, data, length, command in
        guard let state else { return -1 }
        let held = Unmanaged<ZipSource>.fromOpaque(state)
        if command == ZIP_SOURCE_FREE {
          held.release()
          return 0
        }
        return held.takeUnretainedValue().obey(command, data, length)
      }, held.toOpaque(), &error)
    if source == nil { held.release() }
    return source
  }

  /// What libzip may ask for, one bit each.
  private static let commands: zip_int64_t = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
    ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
  ].reduce(0) { $0 | 1 << zip_int64_t($1.rawValue) }

  private func obey(
    _ command: zip_source_cmd, _ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t
  ) -> zip_int64_t {
    switch command {
    case ZIP_SOURCE_SUPPORTS: return ZipSource.commands
    case ZIP_SOURCE_OPEN:
      place = 0
      return 0
    case ZIP_SOURCE_CLOSE: return 0
    case ZIP_SOURCE_TELL: return zip_int64_t(place)
    case ZIP_SOURCE_READ: return read(UnsafeMutableRawBufferPointer(start: data, count: Int(clamping: length)))
    case ZIP_SOURCE_SEEK: return seek(data, length)
    case ZIP_SOURCE_STAT: return stat(data, length)
    case ZIP_SOURCE_ERROR: return explain(data, length)
    default: return -1
    }
  }

  private func read(_ buffer: UnsafeMutableRawBufferPointer) -> zip_int64_t {
    do {
      let count = try bytes.copy(from: place, upTo: end, into: buffer)
      for offset in overlay.offsets(from: place, count: count) { buffer[offset - place] = overlay.byte }
      place += count
      return zip_int64_t(count)
    } catch {
      failure = error
      return -1
    }
  }

  private func seek(_ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t) -> zip_int64_t {
    let target = zip_source_seek_compute_offset(zip_uint64_t(place), zip_uint64_t(end), data, length, nil)
    guard target >= 0 else { return -1 }
    place = Int(target)
    return 0
  }

  private func stat(_ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t) -> zip_int64_t {
    guard let data, length >= MemoryLayout<zip_stat_t>.size else { return -1 }
    var status = zip_stat_t()
    zip_stat_init(&status)
    status.valid = zip_uint64_t(ZIP_STAT_SIZE)
    status.size = zip_uint64_t(end)
    data.storeBytes(of: status, as: zip_stat_t.self)
    return zip_int64_t(MemoryLayout<zip_stat_t>.size)
  }

  private func explain(_ data: UnsafeMutableRawPointer?, _ length: zip_uint64_t) -> zip_int64_t {
    var error = zip_error_t()
    zip_error_init(&error)
    zip_error_set(&error, ZIP_ER_READ, EIO)
    defer { zip_error_fini(&error) }
    return zip_error_to_data(&error, data, length)
  }
}

/// One byte that libzip is shown at some places in the place of the file's own.
struct Overlay {
  /// The places, in rising order.
  var offsets: [Int] = []
  var byte: UInt8 = 0

  /// Those among so many bytes.
  func offsets(from start: Int, count: Int) -> ArraySlice<Int> {
    // By halves, since libzip reads a header at a time and thousands of members may be encrypted.
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < start { low = middle + 1 } else { high = middle }
    }
    return offsets[low...].prefix { $0 < start + count }
  }
}
