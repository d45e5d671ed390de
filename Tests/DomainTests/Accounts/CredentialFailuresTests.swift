import Domain
import Foundation
import TestSupport
import Testing

struct CredentialFailuresTests {
  private let start = FixedClock.start

  /// So many wrong passwords, each as soon as one is looked at again; how long each lock lasts.
  private func locks(after wrong: Int) -> (failures: CredentialFailures, lengths: [TimeInterval], told: Int) {
    var (failures, lengths, told, now) = (CredentialFailures(), [TimeInterval](), 0, start)
    for _ in 0..<wrong {
      let (after, tells) = failures.afterWrong(at: now)
      if let until = after.lockedUntil {
        lengths.append(until.timeIntervalSince(now))
        now = until
      }
      told += tells ? 1 : 0
      failures = after
    }
    return (failures, lengths, told)
  }

  @Test func `four wrong passwords lock nothing`() {
    let (failures, lengths, told) = locks(after: 4)
    #expect(failures.count == 4)
    #expect(lengths == [] && told == 0)
    #expect(!failures.isLocked(at: start))
  }

  @Test func `the fifth locks for fifteen minutes, not a moment longer`() {
    let (failures, lengths, _) = locks(after: 5)
    #expect(lengths == [900])
    #expect(failures.isLocked(at: start))
    #expect(failures.isLocked(at: start.addingTimeInterval(899.999)))
    #expect(!failures.isLocked(at: start.addingTimeInterval(900)))
  }

  @Test func `after a lock the next wrong one locks for twice as long, up to a day and no longer`() {
    let quarter: TimeInterval = 900
    #expect(
      locks(after: 14).lengths
        == [1, 2, 4, 8, 16, 32, 64].map { $0 * quarter } + [86_400, 86_400, 86_400])
  }

  @Test func `the thousandth lock is as long as the tenth`() {
    let (failures, lengths, _) = locks(after: 1_000)
    #expect(lengths.last == 86_400)
    #expect(failures.lockedUntil != nil)
  }

  @Test func `the holder is told when the first lock begins, and never again until a right password`() {
    #expect(locks(after: 4).told == 0)
    #expect(locks(after: 5).told == 1)
    #expect(locks(after: 30).told == 1)
  }

  @Test func `nothing wrong is nothing locked`() {
    #expect(!CredentialFailures().isLocked(at: .distantPast))
    #expect(!CredentialFailures().isLocked(at: .distantFuture))
  }
}
