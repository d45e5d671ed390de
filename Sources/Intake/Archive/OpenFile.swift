import Foundation

/// A regular file, open for reading at any place by any thread; closed however it is left.
///
/// Never mapped: a file that shrinks under a mapping ends the process, and what is mapped counts as its memory.
final class OpenFile: Sendable {
  /// Its name, without its folder.
  let name: String
  /// How many bytes it had when it was opened.
  let size: Int
  private let descriptor: Int32
  private let stamp: Stamp

  /// Opens a file; a link, a folder or a device is an error of the caller's.
  init(_ file: URL) throws(BundleError) {
    name = file.lastPathComponent
    descriptor = open(file.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(step: .open, file: name, errno: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      let code = status.st_mode == 0 ? errno : EINVAL
      close(descriptor)
      throw .system(step: .inspect, file: name, errno: code)
    }
    size = Int(status.st_size)
    stamp = Stamp(status)
  }

  deinit {
    close(descriptor)
  }

  /// Fills a buffer with what lies from an offset on.
  ///
  /// - Throws: `BundleError.changedWhileRead` if the file ends before the buffer does.
  func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(BundleError) {
    var found = 0
    while found < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[found...])
      let count = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + found))
      if count > 0 {
        found += count
      } else if count == 0 {
        throw .changedWhileRead(file: name)
      } else if errno != EINTR {
        throw .system(step: .read, file: name, errno: errno)
      }
    }
  }

  /// Throws if the file was written to since it was opened: what is wrong with it then says nothing about its sender.
  func checkUnchanged() throws(BundleError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(step: .inspect, file: name, errno: errno) }
    guard Stamp(status) == stamp else { throw .changedWhileRead(file: name) }
  }

  /// What differs once a file was written to.
  private struct Stamp: Equatable {
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
      size = Int(status.st_size)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }
}
