import Domain
import Foundation
import Testing

@Suite struct ClockJudgementTests {
  private let last = Date(timeIntervalSince1970: 1_795_000_000)

  @Test(arguments: [0, 59, 86_400, 3_888_000] as [Double])
  func `a clock is believed that stands where it did, or as far on as a home is ever left alone`(_ seconds: Double) {
    #expect(ClockJudgement(now: last + seconds, newestEntry: last) == .believable)
  }

  @Test func `a clock may go back by what corrections take, and no further`() {
    #expect(ClockJudgement(now: last - 60, newestEntry: last) == .believable)
    #expect(ClockJudgement(now: last - 61, newestEntry: last) == .behind(seconds: 61))
  }

  @Test func `a clock that leaps is doubted`() {
    #expect(ClockJudgement(now: last + 46 * 86_400, newestEntry: last) == .ahead(days: 46))
  }

  @Test func `a home of which nothing is known is judged by nothing`() {
    #expect(ClockJudgement(now: last, newestEntry: nil) == .believable)
  }
}
