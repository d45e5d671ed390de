import Foundation

/// One process at a time does a kind of work in a home; the lock goes with the process, however it ends.
public struct HomeLock: ~Copyable {
  /// What is locked.
  public enum Work: String, Sendable {
    case importing = "import"
    /// One `import`, watching or not, for as long as it lasts.
    case watching = "watch"
    case mailing = "mail"
    /// One `purge`, `backup` or `restore`: what one removes another must not be copying.
    case keeping = "keep"
  }

  /// Somebody else is at it; `holder` is the process, if it could be read.
  public struct Held: Error, Hashable, Sendable {
    /// What is locked.
    public var work: Work
    /// The process that holds it.
    public var holder: Int32?
  }

  private let descriptor: Int32

  /// Takes the lock or throws `Held` at once; throws `POSIXError` where the lock file cannot be made.
  public init(_ work: Work, in folders: HomeFolders) throws {
    let path = folders.state.appending(path: "\(work.rawValue).lock").path
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      var bytes = [UInt8](repeating: 0, count: 16)
      let count = pread(descriptor, &bytes, bytes.count, 0)
      close(descriptor)
      throw Held(work: work, holder: Int32(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)))
    }
    let holder = Array(String(getpid()).utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, holder, holder.count, 0)
  }

  deinit {
    // Closing alone would not do: a child that is just starting holds a copy of the descriptor until it runs its program.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
