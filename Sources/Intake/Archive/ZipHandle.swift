import CZip
import Foundation

/// An archive that libzip holds open; given back however it is left.
struct ZipHandle: ~Copyable {
  let pointer: OpaquePointer

  /// Opens a file for writing; what was there is replaced when `close()` succeeds.
  init(writingTo path: String) throws(BundleError) {
    var code: Int32 = 0
    guard let opened = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw BundleError(libzip: code, system: errno)
    }
    pointer = opened
  }

  /// Opens a file's first bytes for reading; nil if libzip sees no archive there.
  init?(reading file: OpenFile, upTo end: Int, overlay: Overlay = Overlay()) throws(BundleError) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let bytes = ZipSource(file, upTo: end, overlay: overlay)
    guard let source = bytes.make(&error) else {
      throw BundleError(libzip: error.zip_err, system: error.sys_err)
    }
    guard let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      if let failure = bytes.failure { throw failure }
      guard error.zip_err != ZIP_ER_MEMORY else { throw BundleError.outOfMemory }
      return nil
    }
    pointer = opened
  }

  deinit {
    zip_discard(pointer)
  }

  /// Writes what was added and lets go of the archive.
  consuming func close() throws(BundleError) {
    guard zip_close(pointer) == 0 else {
      let error = lastError
      zip_discard(pointer)
      discard self
      throw error
    }
    discard self
  }

  /// Libzip's last trouble with this archive.
  var lastError: BundleError {
    let error = zip_get_error(pointer)
    return BundleError(libzip: zip_error_code_zip(error), system: zip_error_code_system(error))
  }
}

extension BundleError {
  /// The one translation of libzip's codes.
  init(libzip code: Int32, system: Int32) {
    let zlibWantsMemory = code == ZIP_ER_ZLIB && system == -4
    self = code == ZIP_ER_MEMORY || zlibWantsMemory ? .outOfMemory : .library(code: code, system: system)
  }
}

extension ZipHandle {
  /// Whether libzip sees the same members as our own reading: two views of one file are how contents are smuggled.
  borrowing func agrees(with entries: [ZipEntry]) -> Bool {
    guard zip_get_num_entries(pointer, 0) == zip_int64_t(entries.count) else { return false }
    for entry in entries {
      var status = zip_stat_t()
      zip_stat_init(&status)
      guard
        zip_stat_index(pointer, zip_uint64_t(entry.index), 0, &status) == 0,
        let name = zip_get_name(pointer, zip_uint64_t(entry.index), zip_flags_t(ZIP_FL_ENC_RAW)),
        strlen(name) == entry.nameBytes.count, memcmp(name, entry.nameBytes, entry.nameBytes.count) == 0,
        status.size == zip_uint64_t(entry.size), status.comp_size == zip_uint64_t(entry.compressedSize),
        status.crc == entry.checksum
      else { return false }
    }
    return true
  }
}
