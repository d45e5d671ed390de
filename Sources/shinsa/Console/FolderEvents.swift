import Foundation

/// Says when a file of a folder was written to its end or moved in (inotify).
struct FolderEvents: ~Copyable {
  /// Readable once something happened.
  let descriptor: Int32

  /// Watches `folder`; throws `POSIXError` where the system has no watches left.
  init(_ folder: URL) throws {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EMFILE) }
    guard inotify_add_watch(descriptor, folder.path, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)) >= 0 else {
      let code = errno
      close(descriptor)
      throw POSIXError(POSIXErrorCode(rawValue: code) ?? .ENOSPC)
    }
  }

  /// Forgets what happened so far; what it was, the folder itself tells.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while read(descriptor, &buffer, buffer.count) > 0 {}
  }

  deinit { close(descriptor) }
}
