import Domain
import Foundation
import TestSupport
import Testing

struct HoldTests {
  private let rejection = Decision.reject(Rejection(reasons: ["not-enrolled"]))

  @Test(arguments: [0.0, 899.999])
  func `a decision is undone while its mail is on hold`(_ seconds: TimeInterval) throws {
    let decided = try Samples.file().decided(rejection, in: Samples.context())
    let after = try decided.undone(in: Samples.context(at: FixedClock.start.addingTimeInterval(seconds)))
    #expect(after.state == .waiting)
    #expect(after.decision == nil)
  }

  @Test(arguments: [900.0, 901, 86_400])
  func `after the hold nothing is undone`(_ seconds: TimeInterval) throws {
    let decided = try Samples.file().decided(rejection, in: Samples.context())
    expectObstacle(.holdOver(since: FixedClock.start.addingTimeInterval(900))) {
      try decided.undone(in: Samples.context(at: FixedClock.start.addingTimeInterval(seconds)))
    }
  }

  @Test func `what was announced is final, though the hold would last`() throws {
    var decided = try Samples.file().decided(rejection, in: Samples.context())
    decided.announced = FixedClock.start.addingTimeInterval(10)
    expectObstacle(.announced(at: FixedClock.start.addingTimeInterval(10))) {
      try decided.undone(in: Samples.context(at: FixedClock.start.addingTimeInterval(20)))
    }
  }

  @Test(arguments: [CaseState.waiting, .superseded, .lapsed, .withdrawn])
  func `where no decision stands nothing is undone`(_ state: CaseState) throws {
    expectObstacle(.notDecided(state: state)) { try Samples.file(state: state).undone(in: Samples.context()) }
  }

  @Test func `a colleague may undo a decision`() throws {
    let decided = try Samples.file().decided(rejection, in: Samples.context())
    #expect(try decided.undone(in: Samples.context(Samples.kato)).state == .waiting)
  }
}
