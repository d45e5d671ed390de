import Domain
import Foundation
import TestSupport
import Testing

struct InstantTests {
  @Test func `a moment is written in UTC to the millisecond`() {
    #expect(Instant.text(Date(timeIntervalSince1970: 0)) == "1970-01-01T00:00:00.000Z")
    #expect(Instant.text(FixedClock.start.addingTimeInterval(0.25)) == "2026-11-21T15:00:00.250Z")
    #expect(Instant.text(Date(timeIntervalSince1970: -0.001)) == "1969-12-31T23:59:59.999Z")
    #expect(Instant.text(Date(timeIntervalSince1970: 0.9996)) == "1970-01-01T00:00:01.000Z")
    #expect(Instant.text(Date(timeIntervalSince1970: 951_782_400)) == "2000-02-29T00:00:00.000Z")
    #expect(Instant.text(Date(timeIntervalSince1970: 253_402_300_799)) == "9999-12-31T23:59:59.000Z")
  }

  @Test func `what is written is read again, and texts are in the order of time`() throws {
    var generator = SeededGenerator(seed: 9)
    var moments: [(milliseconds: Int64, text: String)] = []
    for _ in 0..<500 {
      let milliseconds = Int64.random(in: -62_000_000_000_000...250_000_000_000_000, using: &generator)
      let text = Instant.text(Date(timeIntervalSince1970: Double(milliseconds) / 1000))
      let read = try #require(Instant.date(text))
      #expect(Int64((read.timeIntervalSince1970 * 1000).rounded()) == milliseconds, "\(text)")
      #expect(Instant.text(read) == text)
      moments.append((milliseconds, text))
    }
    #expect(moments.sorted { $0.milliseconds < $1.milliseconds }.map(\.text) == moments.map(\.text).sorted())
  }

  @Test(arguments: [
    "2026-11-22T00:00:00+09:00", "2026-11-21T15:00:00Z", "2026-11-21T10:00:00-05:00", "2026-11-21T15:00:00.000Z",
  ])
  func `any offset is understood`(_ text: String) {
    #expect(Instant.date(text) == FixedClock.start)
  }

  @Test(arguments: [
    "", "2026-11-21", "2026-11-21T15:00:00", "2026-02-30T00:00:00Z", "2026-11-21T25:00:00Z", "tomorrow",
    "2026-11-21T15:00:00Z and more", "2026-11-21T15:00:00.000Zx", " 2026-11-21T15:00:00Z",
  ])
  func `what is no moment is refused`(_ text: String) {
    #expect(Instant.date(text) == nil)
  }
}
