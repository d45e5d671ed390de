import Foundation

/// A case that waits for a decision or a second person.
public struct OpenCase: Hashable, Sendable {
  /// `waiting` or `proposed`.
  public var state: CaseState
  /// When it was received.
  public var received: Date

  /// Puts an open case together.
  public init(state: CaseState, received: Date) {
    self.state = state
    self.received = received
  }
}

/// How long open cases have been waiting, in opening days.
public struct WaitingAges: Hashable, Sendable {
  /// Ages that are counted together.
  public struct Bracket: Hashable, Sendable {
    /// The first age.
    public var from: Int
    /// The last age, or nil where there is no end.
    public var to: Int?
    /// How many wait for a decision.
    public var waiting: Int
    /// How many wait for a second person.
    public var proposed: Int

    /// Whether all in it are overdue.
    public var isOverdue: Bool { from > Case.dueAfterOpeningDays }
    /// All that are open.
    public var count: Int { waiting + proposed }
  }

  /// From today on, without a gap.
  public let brackets: [Bracket]
  /// The age of the oldest; nil where nothing waits.
  public let oldest: Int?

  private static let ends: [Int?] = [0, 1, 2, 3, 4, Case.dueAfterOpeningDays, 10, 20, nil]

  /// Sorts cases by their age at `moment`.
  public init(_ cases: [OpenCase], at moment: Date, counting days: OpeningDays, in zone: TimeZone) {
    let ages = cases.map { (state: $0.state, age: days.between($0.received, and: moment, in: zone)) }
    var from = 0
    var brackets: [Bracket] = []
    for end in Self.ends {
      let own = ages.filter { $0.age >= from && $0.age <= end ?? .max }
      brackets.append(
        Bracket(
          from: from, to: end, waiting: own.count { $0.state == .waiting },
          proposed: own.count { $0.state == .proposed }
        ))
      from = (end ?? 0) + 1
    }
    self.brackets = brackets
    oldest = ages.map(\.age).max()
  }

  /// How many are open.
  public var count: Int { brackets.map(\.count).reduce(0, +) }
  /// How many wait for longer than they should.
  public var overdue: Int { brackets.filter(\.isOverdue).map(\.count).reduce(0, +) }
}
