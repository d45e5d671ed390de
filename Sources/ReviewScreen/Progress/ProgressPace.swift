/// Keeps a progress line from being drawn more often than anybody can read.
public struct ProgressPace: Sendable {
  /// Seconds between two drawings at least.
  public static let interval = 0.1

  private var last: Double?

  /// Nothing was drawn yet.
  public init() {}

  /// Whether to draw now, and if so, remembers it; `seconds` come from a clock that never goes back.
  public mutating func isDue(at seconds: Double) -> Bool {
    if let last, seconds - last < Self.interval { return false }
    last = seconds
    return true
  }
}
