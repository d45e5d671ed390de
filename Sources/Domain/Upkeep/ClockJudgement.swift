import Foundation

/// Whether a clock can be believed, by what the home wrote down last (manual: nightly, section 4).
public enum ClockJudgement: Hashable, Sendable {
  case believable
  /// It stands before something that has happened already, by so many seconds.
  case behind(seconds: Int64)
  /// It stands so many days after the last that happened: longer than any home is left alone.
  case ahead(days: Int)

  /// A clock that is corrected in small steps may go back by so much, seconds.
  public static let tolerance: TimeInterval = 60
  /// Nothing is heard of a home for so long only if nobody runs it, days.
  public static let longestSilence = 45

  /// Judges `now` by the moment of the newest audit entry.
  public init(now: Date, newestEntry: Date?) {
    guard let newestEntry else {
      self = .believable
      return
    }
    let passed = now.timeIntervalSince(newestEntry)
    if passed < -Self.tolerance {
      self = .behind(seconds: Int64(-passed.rounded(.towardZero)))
    } else if passed > Double(Self.longestSilence) * 86_400 {
      self = .ahead(days: Int(passed / 86_400))
    } else {
      self = .believable
    }
  }
}
