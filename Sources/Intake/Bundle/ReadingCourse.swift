/// How a bundle is read: by how many threads, where its pictures go, who hears how far it is, and who may stop it.
public struct ReadingCourse: Sendable {
  /// Threads that read, hash, parse and inspect.
  public var workers: Int
  /// Where pictures go; nil where they are only judged.
  public var sink: (any PictureSink)?
  /// Hears of every member that was read: its bytes, inflated, and whether it was a request.
  public var hasRead: @Sendable (_ bytes: Int, _ isRequest: Bool) -> Void
  /// Asked between members; reading then ends with `BundleError.stopped`.
  public var isStopping: @Sendable () -> Bool

  /// Settles how a bundle is read.
  public init(
    workers: Int = 2, sink: (any PictureSink)? = nil,
    hasRead: @escaping @Sendable (_ bytes: Int, _ isRequest: Bool) -> Void = { _, _ in },
    isStopping: @escaping @Sendable () -> Bool = { false }
  ) {
    self.workers = workers
    self.sink = sink
    self.hasRead = hasRead
    self.isStopping = isStopping
  }
}

/// What a bundle says that it is, before its members are read; sender and signature were looked at.
public struct BundleOutline: Sendable {
  /// Its id, sender and date.
  public var identity: BundleIdentity
  /// SHA-256 of the manifest, 64 lower-case hexadecimal digits.
  public var manifestSHA256: String
  /// How many bytes its members have, inflated.
  public var byteCount: Int
}
