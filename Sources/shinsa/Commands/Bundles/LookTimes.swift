/// When a watch looks into the folder again: soon, but ever more seldom while a bundle fails because of us.
///
/// A bundle of gigabytes that meets a full disk would otherwise be read from end to end every few seconds.
struct LookTimes {
  private let patience: Double
  private let longest: Double
  private var failures = 0
  private var next: ContinuousClock.Instant?
  /// Whether something in the folder was changed a moment ago.
  var isSettling = false

  /// Looks that succeed are `patience` seconds apart at most, looks that fail never more than `longest`.
  init(patience: Double, longest: Double) {
    self.patience = patience
    self.longest = longest
  }

  /// Whether it is time.
  func isDue(at moment: ContinuousClock.Instant) -> Bool { next.map { moment >= $0 } ?? true }

  /// Notes how a look ended.
  mutating func note(failed: Bool, at moment: ContinuousClock.Instant) {
    failures = failed ? failures + 1 : 0
    guard failed else {
      next = nil
      return
    }
    var seconds = patience
    for _ in 1..<max(2, failures) where seconds < longest { seconds *= 2 }
    next = moment.advanced(by: .seconds(min(seconds, longest)))
  }

  /// Something stirs in the folder: what arrives now must not wait for what failed before.
  mutating func hurry() { next = nil }
}
