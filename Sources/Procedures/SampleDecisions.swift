import Domain
import Foundation
import Secrets
import Store

/// Draws decisions for an auditor to look into: stratified by outcome, and the same whenever the seed and the log are.
public struct SampleDecisions: Sendable {
  /// A decision that was drawn.
  public struct Drawn: Sendable {
    /// The decision, and what it rests on.
    public var decision: TrailedDecision
    /// The numbers of the pictures that its decider had opened by then.
    public var opened: Set<Int64>

    /// Whether it passes; nil where the check does not concern it.
    public func passes(_ check: AuditCheck) -> Bool? { decision.passes(check, opened: opened) }
  }

  /// The decisions of one outcome.
  public struct Stratum: Sendable {
    /// Which.
    public var outcome: DecisionOutcome
    /// How many there are in the period.
    public var count: Int
    /// Those that were drawn, in the order of the log.
    public var drawn: [Drawn]
  }

  /// What was drawn.
  public struct Report: Sendable {
    /// Every outcome.
    public var strata: [Stratum]
    /// Where the log ended.
    public var head: ChainHead
  }

  let office: Office

  /// Draws for an office.
  public init(_ office: Office) { self.office = office }

  /// Draws `size` decisions of a period: those of which SHA-256(`SEED:NUMBER`), the number being their entry's, is smallest.
  public func run(size: Int, seed: String, from: Date? = nil, to: Date? = nil) throws -> Report {
    try office.admit(.audit)
    let selection = ExportAudit.Selection(from: from, to: to)
    return try office.store.read { reading in
      let decisions = try reading.decisionTrail().filter(selection.takes)
      let strata = DecisionOutcome.allCases.map { outcome in decisions.filter { $0.outcome == outcome } }
      let shares = DecisionSampling.shares(of: size, among: strata.map(\.count))
      var report = Report(strata: [], head: try reading.chainHead())
      for (place, outcome) in DecisionOutcome.allCases.enumerated() {
        let drawn = try Self.drawn(shares[place], of: strata[place], seed: seed).map {
          Drawn(decision: try reading.trailed($0), opened: try reading.picturesOpened(before: $0))
        }
        report.strata.append(Stratum(outcome: outcome, count: strata[place].count, drawn: drawn))
      }
      return report
    }
  }

  private static func drawn(_ share: Int, of stratum: [DecisionOutline], seed: String) -> [DecisionOutline] {
    let ranked = stratum.map { (rank: Digest.sha256Hex(of: "\(seed):\($0.entry)"), decision: $0) }
    let first = ranked.sorted { $0.rank < $1.rank }.prefix(share).map(\.decision)
    return first.sorted { $0.entry < $1.entry }
  }
}
