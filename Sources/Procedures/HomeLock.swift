import Foundation

/// One process at a time does a kind of work in a home; the lock goes with the process, however it ends.
public struct HomeLock: ~Copyable {
  /// What is locked.
  public enum Work: String, Sendable, CaseIterable {
    case importing = "import"
    /// One `import`, watching or not, for as long as it lasts.
    case watching = "watch"
    case mailing = "mail"
    /// One `purge`, `backup` or `restore`: what one removes another must not be copying.
    case keeping = "keep"
    /// One `nightly`.
    case night
  }

  /// Somebody else is at it; `holder` is the process, if it could be read.
  public struct Held: Error, Hashable, Sendable {
    /// What is locked.
    public var work: Work
    /// The process that holds it.
    public var holder: Int32?
  }

  private let descriptor: Int32
  /// The process that held it before and ended without giving it back; nil where the last one gave it back.
  public let leftBy: Int32?

  /// Takes the lock or throws `Held` at once; throws `POSIXError` where the lock file cannot be made.
  public init(_ work: Work, in folders: HomeFolders) throws {
    let path = Self.path(work, folders)
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let holder = Self.holder(descriptor)
      close(descriptor)
      throw Held(work: work, holder: holder)
    }
    leftBy = Self.holder(descriptor)
    let holder = Array(String(getpid()).utf8)
    _ = ftruncate(descriptor, 0)
    _ = pwrite(descriptor, holder, holder.count, 0)
  }

  /// The process that ended without giving a lock back; nil where nobody did, or the process lives.
  public static func left(_ work: Work, in folders: HomeFolders) -> Int32? {
    let descriptor = open(path(work, folders), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    // Whoever looks takes no lock: for that moment it would be in the way of the work itself.
    guard let holder = holder(descriptor), holder > 0, kill(holder, 0) != 0, errno == ESRCH else { return nil }
    return holder
  }

  private static func path(_ work: Work, _ folders: HomeFolders) -> String {
    folders.state.appending(path: "\(work.rawValue).lock").path
  }

  private static func holder(_ descriptor: Int32) -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return Int32(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self))
  }

  deinit {
    // An empty file says that the lock was given back, and not left.
    _ = ftruncate(descriptor, 0)
    // Closing alone would not do: a child that is just starting holds a copy of the descriptor until it runs its program.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
