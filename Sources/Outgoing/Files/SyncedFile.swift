import Foundation

/// A file or folder that is open, until it goes out of scope.
struct SyncedFile: ~Copyable {
  private let descriptor: Int32
  private let path: String

  /// Makes a new file that its owner alone can read; what had the name goes first, and a link is never followed.
  init(creating path: String) throws(ExportFault) {
    guard unlink(path) == 0 || errno == ENOENT else { throw ExportFault.last(path) }
    let opened = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw ExportFault.last(path) }
    self.init(descriptor: opened, path: path)
  }

  /// Opens a folder so that it can be synced.
  init(folder path: String) throws(ExportFault) {
    let opened = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { throw ExportFault.last(path) }
    self.init(descriptor: opened, path: path)
  }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Lets a group in, with these permissions.
  func share(with group: ConsumerGroup, mode: mode_t) throws(ExportFault) {
    // The group first: before, the mode would let the wrong one in.
    guard fchown(descriptor, uid_t.max, group.number) == 0, fchmod(descriptor, mode) == 0 else {
      throw ExportFault.last(path)
    }
  }

  /// Writes all of the bytes.
  func write(_ bytes: Data) throws(ExportFault) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw ExportFault.last(path) }
      rest = rest.dropFirst(count)
    }
  }

  /// Comes back when it is on the disk.
  func sync() throws(ExportFault) {
    guard fsync(descriptor) == 0 else { throw ExportFault.last(path) }
  }
}
