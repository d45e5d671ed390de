import Domain
import Foundation
import TestSupport
import Testing

/// What happens to a case without anybody deciding.
struct RecallTests {
  private let moment = FixedClock.start.addingTimeInterval(60)

  private func decided(_ decision: Decision = Samples.approval()) throws -> Case {
    try Samples.file().decided(decision, in: Samples.context())
  }

  private let sendingBack = Decision.sendBack(SendingBack(items: [.init(field: "image-1", reason: "unreadable")]))

  @Test func `an approval that nobody has heard of goes back to wait when somebody objects, and is marked`() throws {
    let after = try #require(try decided().recalled(at: moment, objected: true))
    #expect(after.state == .waiting)
    #expect(after.decision == nil)
    #expect(after.objected == moment)
    let flags = after.flags(at: moment, in: try Samples.tokyo(), counting: OpeningDays())
    #expect(flags.contains(.objected) && flags.contains(.takeover))
  }

  @Test func `it goes back unmarked where the account alone has changed`() throws {
    let after = try #require(try decided().recalled(at: moment, objected: false))
    #expect(after.state == .waiting)
    #expect(after.objected == nil)
  }

  @Test func `an earlier objection stays in view when the case is put back again`() throws {
    var file = try decided()
    file.objected = FixedClock.start
    #expect(try #require(file.recalled(at: moment, objected: false)).objected == FixedClock.start)
  }

  @Test func `what was announced is not put back`() throws {
    var file = try decided()
    file.announced = FixedClock.start
    #expect(file.recalled(at: moment, objected: true) == nil)
  }

  @Test(arguments: CaseState.allCases.filter { $0 != .approved && $0 != .proposed })
  func `only an approval, decided or proposed, is put back`(_ state: CaseState) throws {
    #expect(try Samples.file(state: state).recalled(at: moment, objected: true) == nil)
  }

  @Test func `a returned application lapses once its applicant was told, and no other does`() throws {
    var file = try decided(sendingBack)
    #expect(file.lapsed() == nil)
    file.announced = moment
    #expect(file.lapsed()?.state == .lapsed)
    for state in CaseState.allCases where state != .returned {
      var other = try Samples.file(state: state)
      other.announced = moment
      #expect(other.lapsed() == nil, "\(state)")
    }
  }
}
