/// Where all cases stand that began before the report's day was over.
///
/// Two books have to agree: how many cases began, counted as they did, and where each of them stands (manual: reports,
/// section 2).
public struct CaseBalance: Hashable, Sendable {
  /// Cases that began with an application.
  public let received: Int
  /// Cases that a correction opened.
  public let reopened: Int
  /// How many stand in each state.
  public let standing: [CaseState: Int]
  /// Cases whose state in the register is another than the log's.
  public let astray: Int

  /// Puts both books side by side.
  public init(received: Int, reopened: Int, standing: [CaseState: Int], astray: Int) {
    self.received = received
    self.reopened = reopened
    self.standing = standing
    self.astray = astray
  }

  /// All cases that began.
  public var intake: Int { received + reopened }

  /// How many stand in a state.
  public func count(_ state: CaseState) -> Int { standing[state] ?? 0 }

  /// Cases with a decision that is their last word: approved, rejected, returned and not yet answered.
  public var decided: Int { CaseState.allCases.filter(\.isDecided).map(count).reduce(0, +) }

  /// What intake has to be equal to.
  public var accounted: Int {
    count(.waiting) + count(.proposed) + decided + count(.superseded) + count(.lapsed) + count(.withdrawn)
  }

  /// Whether every case is accounted for.
  public var addsUp: Bool { intake == accounted && astray == 0 }
}
