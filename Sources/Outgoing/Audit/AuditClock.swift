import Foundation

/// Moments as spreadsheets read them: `2026-11-22 16:34:00` on the office's clock.
struct AuditClock: Sendable {
  private let calendar: Calendar

  init(_ zone: TimeZone) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    self.calendar = calendar
  }

  func text(_ date: Date) -> String {
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
    let day = [parts.year, parts.month, parts.day].map { padded($0 ?? 0) }.joined(separator: "-")
    let time = [parts.hour, parts.minute, parts.second].map { padded($0 ?? 0) }.joined(separator: ":")
    return "\(day) \(time)"
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
