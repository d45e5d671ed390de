import Foundation

/// Feeds a target with changed inputs; those that led to an outcome not seen before are changed on.
struct FuzzRun {
  /// How long to go on.
  enum Budget {
    case executions(Int)
    case seconds(Double)
  }

  let target: FuzzTarget
  let blackBox: BlackBox?
  private var pool: [[UInt8]]
  private var outcomes: Set<String> = []
  private(set) var report: FuzzReport
  /// More inputs than this are not kept.
  private static let poolLimit = 2048

  init(_ target: FuzzTarget, blackBox: BlackBox? = nil) {
    self.target = target
    self.blackBox = blackBox
    pool = target.seeds
    report = FuzzReport(target: target.name)
  }

  /// Runs until the budget is spent; two runs of one seed and number of executions are the same.
  ///
  /// Throws what the target threw; then the black box holds the input.
  mutating func run(_ budget: Budget, seed: UInt64) throws {
    let begin = ContinuousClock.now
    var chance = Chance(seed: seed)
    for input in target.seeds { try execute(input) }
    while true {
      switch budget {
      case .executions(let count):
        if report.executions >= count { return }
      case .seconds(let seconds):
        if ContinuousClock.now - begin >= .seconds(seconds) { return }
      }
      try execute(changed(&chance))
    }
  }

  private func changed(_ chance: inout Chance) -> [UInt8] {
    let bytes = ByteMutation(tokens: target.tokens, others: target.seeds)
    var input = chance.pick(pool)
    for _ in 0...chance.below(4) {
      input = chance.oneIn(2) ? target.reshaped(input, &chance) : bytes.mutated(input, &chance)
    }
    return Array(input.prefix(target.longest))
  }

  private mutating func execute(_ input: [UInt8]) throws {
    blackBox?.remember(input)
    let begin = FuzzRun.processorTime
    let outcome = try target.outcome(input)
    let spent = FuzzRun.processorTime - begin
    if spent > report.slowest {
      report.slowest = spent
      blackBox?.keepSlowest()
    }
    report.executions += 1
    if outcomes.insert(outcome).inserted {
      report.outcomes += 1
      if pool.count < FuzzRun.poolLimit { pool.append(input) }
    }
  }

  /// What this thread has had of a processor: other work on the machine does not count.
  private static var processorTime: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}

/// What a run came to.
struct FuzzReport: CustomStringConvertible {
  var target: String
  var executions = 0
  var outcomes = 0
  var slowest: Duration = .zero

  init(target: String) { self.target = target }

  /// One line that programs can read: name, executions, outcomes, microseconds of the slowest, peak MiB.
  var description: String {
    let microseconds = Int(slowest / .microseconds(1))
    return "fuzz target=\(target) executions=\(executions) outcomes=\(outcomes) "
      + "slowest_us=\(microseconds) peak_mib=\(FuzzReport.peakMemory)"
  }

  /// The most memory that this process ever held, in MiB.
  private static var peakMemory: Int {
    var usage = rusage()
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return usage.ru_maxrss / 1024
  }
}
