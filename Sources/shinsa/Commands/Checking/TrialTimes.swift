/// How long each application took.
struct TrialTimes {
  private var milliseconds: [Double] = []

  mutating func measure(_ work: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    let (seconds, attoseconds) = try clock.measure(work).components
    milliseconds.append(Double(seconds) * 1e3 + Double(attoseconds) / 1e15)
  }

  /// The mean in milliseconds; 0 where nothing was measured.
  var mean: Double { milliseconds.isEmpty ? 0 : milliseconds.reduce(0, +) / Double(milliseconds.count) }

  /// The times of the slowest of so many hundredths, in milliseconds; 0 where nothing was measured.
  func percentiles(_ hundredths: [Int]) -> [Double] {
    let sorted = milliseconds.sorted()
    return hundredths.map { sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * $0 / 100)] }
  }
}
