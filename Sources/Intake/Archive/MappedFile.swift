import Foundation

/// A regular file in memory, read-only, unmapped however it is left.
struct MappedFile: ~Copyable {
  let bytes: UnsafeRawBufferPointer

  /// Maps a file; a link, a folder or a device is an error of the caller's.
  init(_ file: URL) throws(BundleError) {
    let name = file.lastPathComponent
    let descriptor = open(file.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(step: .open, file: name, errno: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(step: .inspect, file: name, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .system(step: .inspect, file: name, errno: EINVAL) }
    let size = Int(status.st_size)
    guard size > 0 else {
      // Nothing can be mapped of an empty file.
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let start, start != MAP_FAILED else {
      throw errno == ENOMEM ? .outOfMemory : .system(step: .map, file: name, errno: errno)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit {
    if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
  }
}
