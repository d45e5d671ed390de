import Domain
import Foundation
import TestSupport
import Testing

/// What becomes of a decision, as the log's entries tell it one after the other.
struct DecisionTrailTests {
  private let sato = Signature(name: "sato", osUser: "sato")
  private let suzuki = Signature(name: "suzuki", osUser: "suzuki")

  /// The trail of these steps of application 7, entries 1, 2, 3 …, a second apart.
  private func trail(_ steps: [(DecisionStep.Meaning, Signature)]) -> [DecisionOutline] {
    var trail = DecisionTrail()
    for (place, (meaning, by)) in steps.enumerated() {
      trail.take(
        DecisionStep(
          meaning, entry: Int64(place + 1), application: 7, by: by,
          at: FixedClock.start.addingTimeInterval(Double(place + 1))))
    }
    return trail.decisions
  }

  @Test func `a decision knows where the log speaks of it, who made it, and that its mail left`() throws {
    let decision = try #require(trail([(.received, sato), (.made(.reject), suzuki), (.announced, sato)]).first)
    #expect(decision.application == 7 && decision.arrival == 1 && decision.entry == 2 && decision.outcome == .reject)
    #expect(decision.by == suzuki && decision.moment == FixedClock.start.addingTimeInterval(2))
    #expect(decision.fate == .announced && decision.announced == FixedClock.start.addingTimeInterval(3))
    #expect(decision.second == nil)
  }

  @Test func `what comes after a decision belongs to the newest one`() {
    let decisions = trail([
      (.received, sato), (.made(.approve), sato), (.became(.undone), sato), (.made(.sendBack), sato),
      (.announced, sato),
    ])
    #expect(decisions.map(\.fate) == [.undone, .announced] && decisions.map(\.outcome) == [.approve, .sendBack])
    #expect(decisions.map(\.arrival) == [1, 1])
  }

  @Test func `a second person confirms or sends back, and is named`() {
    let moment = FixedClock.start.addingTimeInterval(2)
    let confirmed = trail([(.proposed(.approve), sato), (.confirmed, suzuki)])
    #expect(confirmed.map(\.fate) == [.standing] && confirmed[0].second == Confirmation(by: suzuki, at: moment))
    let refused = trail([(.proposed(.approve), sato), (.refused, suzuki)])
    #expect(refused.map(\.fate) == [.refused] && refused[0].second == Confirmation(by: suzuki, at: moment))
    #expect(trail([(.proposed(.approve), sato)]).map(\.fate) == [.proposed])
  }

  @Test func `only a decision that stands is announced`() {
    for fate in [DecisionFate.undone, .objected, .recalled, .corrected] {
      let decisions = trail([(.made(.approve), sato), (.became(fate), sato), (.announced, sato)])
      #expect(decisions.map(\.fate) == [fate] && decisions[0].announced == nil)
    }
    #expect(trail([(.proposed(.approve), sato), (.announced, sato)])[0].announced == nil)
  }

  @Test func `steps before any decision leave nothing`() {
    #expect(trail([(.received, sato), (.confirmed, sato), (.became(.undone), sato), (.announced, sato)]).isEmpty)
  }

  @Test func `an entry says something of a decision by its action, and some by a fact`() {
    func meaning(_ action: AuditAction, _ facts: [String: String] = [:]) -> DecisionStep.Meaning? {
      DecisionStep.Meaning(action) { facts[$0] }
    }
    #expect(meaning(.decisionMade, ["outcome": "return"]) == .made(.sendBack))
    #expect(meaning(.decisionProposed, ["outcome": "approve"]) == .proposed(.approve))
    #expect(meaning(.decisionMade, ["outcome": "other"]) == nil && meaning(.decisionMade) == nil)
    #expect(meaning(.mailHandedOver, ["purpose": NoticePurpose.rejected.rawValue]) == .announced)
    #expect(meaning(.mailHandedOver, ["purpose": "audit-head"]) == nil)
    #expect(meaning(.correctionConfirmed) == .became(.corrected))
    #expect(meaning(.applicationShown) == nil && meaning(.pictureOpened) == nil)
  }
}
