/// What the progress line is made of: how much is done, of how much, and for how long the work has gone on.
public struct ProgressFacts: Sendable {
  /// The bundle under way, counted from 1.
  public var bundle: Int
  /// How many bundles there are.
  public var bundles: Int
  /// The file's name; it may hold anything.
  public var file: String
  /// Bytes that are done.
  public var bytesDone: Int
  /// Bytes in all.
  public var bytes: Int
  /// Requests that are done.
  public var requests: Int
  /// Seconds since the work began.
  public var seconds: Double

  /// Says how far the work has come.
  public init(
    bundle: Int, bundles: Int, file: String, bytesDone: Int, bytes: Int, requests: Int, seconds: Double
  ) {
    self.bundle = bundle
    self.bundles = bundles
    self.file = file
    self.bytesDone = bytesDone
    self.bytes = bytes
    self.requests = requests
    self.seconds = seconds
  }

  /// What is done, from 0 to 1; files may grow while they are read, and then it stays at 1.
  var share: Double { bytes > 0 ? min(max(Double(bytesDone) / Double(bytes), 0), 1) : 0 }

  /// Whether enough was seen to speak of a rate.
  private var hasPace: Bool { seconds >= 1 && bytesDone > 0 }

  /// Bytes a second since the beginning.
  var bytesASecond: Int? { hasPace ? Int(Double(bytesDone) / seconds) : nil }

  /// Requests a second since the beginning.
  var requestsASecond: Int? { hasPace ? Int((Double(requests) / seconds).rounded()) : nil }

  /// Seconds that are left if the bytes go on passing as they did; rounded up, so that 0 means done.
  ///
  /// Nothing is said before a hundredth is done: a bundle's small members are read first, and would foretell days.
  var secondsLeft: Int? {
    guard hasPace, share >= 0.01 else { return nil }
    let left = Double(max(bytes - bytesDone, 0)) * seconds / Double(bytesDone)
    return left < 360_000 ? Int(left.rounded(.up)) : nil
  }
}
