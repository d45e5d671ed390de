import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

struct MeasureTests {
  /// One application approved, and a second one by the same graduate rejected: she has an account by then.
  private func decided() throws -> (desk: Desk, first: Overall, between: Date) {
    let desk = try Desk()
    let approved = try desk.opened("A-1")
    let first = try desk.file(approved).assessment.overall
    _ = try DecideApplication(desk.sato).decide(approved, Samples.approval())
    desk.home.clock.advance(3_600)
    let between = desk.home.clock.now
    desk.home.clock.advance(3_600)
    let rejected = try desk.opened("A-2", mark: 1, email: "h.denden@example.jp")
    try #require(try desk.file(rejected).assessment.overall == .conflict)
    _ = try DecideApplication(desk.sato).decide(rejected, .reject(Rejection(reasons: ["not-enrolled"])))
    return (desk, first, between)
  }

  @Test func `verdicts are counted as the reviewer saw them, by what became of them`() throws {
    let (desk, first, _) = try decided()
    let measured = try MeasureCrossCheck(desk.sato).run(.init())
    #expect(measured.decided == 2)
    #expect(measured.outcomes(of: first).confirmed == 1)
    #expect(measured.outcomes(of: .conflict).rejected == 1)
    #expect(measured.outcomes(of: .conflict).isTooFew)
  }

  @Test func `again is as if nothing had been decided yet`() throws {
    let (desk, first, _) = try decided()
    let measured = try MeasureCrossCheck(desk.sato).run(.init(again: true))
    #expect(measured.outcomes(of: .conflict).decided == 0)
    #expect(measured.outcomes(of: first).confirmed == 1)
    #expect(measured.outcomes(of: first).rejected == 1)
  }

  @Test func `decisions are chosen by their day`() throws {
    let (desk, first, between) = try decided()
    let early = try MeasureCrossCheck(desk.sato).run(.init(to: between))
    #expect(early.decided == 1 && early.outcomes(of: first).confirmed == 1)
    let late = try MeasureCrossCheck(desk.sato).run(.init(from: between))
    #expect(late.decided == 1 && late.outcomes(of: .conflict).rejected == 1)
    #expect(late.levels.isEmpty)
  }

  @Test func `fields are counted with the approved record alone, and too few are said to be so`() throws {
    let (desk, _, _) = try decided()
    let measured = try MeasureCrossCheck(desk.sato).run(.init())
    #expect(measured.confirmedPairs == 1)
    let births = measured.levels.filter { $0.field == .birthDate }
    #expect(births.map(\.verdicts) == [[.same, .equivalent]])
    #expect(births.first?.confirmed == Measurement.Share(count: 1, whole: 1))
    #expect(births.first?.confirmed.isTooFew == true && births.first?.bits == nil)
  }

  @Test func `an undone decision counts no more, and importers measure nothing`() throws {
    let (desk, first, _) = try decided()
    let id = try #require(try desk.home.store.read { try $0.caseIDs(request: "A-2") }.first)
    _ = try DecideApplication(desk.sato).undo(id)
    let measured = try MeasureCrossCheck(desk.sato).run(.init())
    #expect(measured.decided == 1 && measured.outcomes(of: first).confirmed == 1)
    #expect(throws: NotAllowed.self) { try MeasureCrossCheck(desk.nightly).run(.init()) }
  }

  @Test func `a share needs enough to go by`() {
    #expect(Measurement.Share(count: 5, whole: 30).isTooFew == false)
    #expect(Measurement.Share(count: 4, whole: 3_000).isTooFew)
    #expect(Measurement.Share(count: 29, whole: 29).isTooFew)
  }
}
