import Foundation

/// Moments in UTC as the database, the audit log and files write them: `2026-11-21T14:55:00.000Z`.
public enum Instant {
  /// The moment in UTC with milliseconds.
  public static func text(_ date: Date) -> String {
    let milliseconds = Int64((date.timeIntervalSince1970 * 1000).rounded())
    let rest = Int(((milliseconds % 1000) + 1000) % 1000)
    let whole = Date(timeIntervalSince1970: Double((milliseconds - Int64(rest)) / 1000))
    let seconds = whole.formatted(.iso8601).dropLast()
    return "\(seconds).\(padded(rest, to: 3))Z"
  }

  /// The moment that `text(_:)` or any ISO 8601 date and time with an offset writes, or nil.
  public static func date(_ text: String) -> Date? {
    (try? Date(text, strategy: .iso8601))
      ?? (try? Date(
        text, strategy: .iso8601.year().month().day().time(includingFractionalSeconds: true).timeZone(separator: .colon)
      ))
  }
}
