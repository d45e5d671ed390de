import Domain
import Foundation
import TestSupport
import Testing

struct StateTests {
  private let rejection = Decision.reject(Rejection(reasons: ["not-enrolled"]))
  private let sendingBack = Decision.sendBack(SendingBack(items: [.init(field: "image-1", reason: "unreadable")]))

  @Test func `a decision puts the case into its state, with its mail on hold`() throws {
    let context = try Samples.context()
    let expected: [(Decision, CaseState)] = [
      (Samples.approval(), .approved), (rejection, .rejected), (sendingBack, .returned),
    ]
    for (decision, state) in expected {
      let after = try Samples.file().decided(decision, in: context)
      #expect(after.state == state)
      #expect(after.announced == nil)
      let record = try #require(after.decision)
      #expect(record.decision == decision)
      #expect(record.by == Samples.sato.signature)
      #expect(record.at == context.now)
      #expect(record.due == context.now.addingTimeInterval(900))
      #expect(record.secondPersonReasons.isEmpty)
      #expect(record.snapshot == 3)
    }
  }

  @Test(arguments: settledStates)
  func `only what waits is decided or withdrawn`(_ state: CaseState) throws {
    let (file, context) = (try Samples.file(state: state), try Samples.context())
    for decision in [Samples.approval(), rejection, sendingBack] {
      expectObstacle(.notWaiting(state: state)) { try file.decided(decision, in: context) }
    }
    expectObstacle(.notWaiting(state: state)) { try file.withdrawn(in: context) }
  }

  @Test func `a waiting case is withdrawn without a decision`() throws {
    let after = try Samples.file().withdrawn(in: Samples.context())
    #expect(after.state == .withdrawn)
    #expect(after.decision == nil)
  }

  @Test(arguments: CaseState.allCases.filter { $0 != .proposed })
  func `only what was proposed is confirmed or refused`(_ state: CaseState) throws {
    let (file, context) = (try Samples.file(state: state), try Samples.context(Samples.kato))
    expectObstacle(.notProposed(state: state)) { try file.confirmed(in: context) }
    expectObstacle(.notProposed(state: state)) { try file.refused(in: context) }
  }

  @Test(arguments: [Role.importer, .auditor])
  func `who may not decide does nothing to a case`(_ role: Role) throws {
    let context = try Samples.context(Actor(name: "ito", osUser: "ito", role: role))
    let proposed = try proposal()
    expectObstacle(.roleLacks(.decide)) { try Samples.file().decided(rejection, in: context) }
    expectObstacle(.roleLacks(.decide)) { try proposed.confirmed(in: context) }
    expectObstacle(.roleLacks(.decide)) { try proposed.refused(in: context) }
    expectObstacle(.roleLacks(.decide)) { try proposed.undone(in: context) }
    expectObstacle(.roleLacks(.decide)) { try Samples.file().withdrawn(in: context) }
  }

  @Test func `somebody else's claim keeps everybody else off`() throws {
    var context = try Samples.context(Samples.kato)
    let until = context.now.addingTimeInterval(60)
    context.claimedBy = ("sato", until)
    let obstacle = DecisionObstacle.claimedByOther(name: "sato", until: until)
    expectObstacle(obstacle) { try Samples.file().decided(rejection, in: context) }
    expectObstacle(obstacle) { try proposal().confirmed(in: context) }
    expectObstacle(obstacle) { try proposal().refused(in: context) }
    expectObstacle(obstacle) { try proposal().undone(in: context) }
    expectObstacle(obstacle) { try Samples.file().withdrawn(in: context) }
  }

  private func proposal() throws -> Case {
    try Samples.file(overall: .conflict).decided(Samples.approval(reason: "窓口で確認"), in: Samples.context())
  }
}
