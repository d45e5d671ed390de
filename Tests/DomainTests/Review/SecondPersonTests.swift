import Domain
import Foundation
import TestSupport
import Testing

struct SecondPersonTests {
  private func reasons(
    _ file: Case, _ decision: Decision = Samples.approval(reason: "窓口で確認"), context: DecisionContext
  ) throws -> [SecondPersonReason] {
    let after = try file.decided(decision, in: context)
    let record = try #require(after.decision)
    #expect(after.state == (record.secondPersonReasons.isEmpty ? .approved : .proposed))
    #expect((record.due == nil) == !record.secondPersonReasons.isEmpty)
    return record.secondPersonReasons
  }

  @Test(arguments: [Overall.clear, .look, .ambiguous, .noRecord])
  func `an approval that contradicts nothing needs nobody else`(_ overall: Overall) throws {
    #expect(try reasons(Samples.file(overall: overall), context: Samples.context()) == [])
  }

  @Test func `an approval against a conflict needs a written reason and a second person`() throws {
    let file = try Samples.file(overall: .conflict)
    let context = try Samples.context()
    #expect(try reasons(file, context: context) == [.conflict])
    for empty in [nil, "", " \n　"] {
      expectObstacle(.reasonRequired(.conflict)) { try file.decided(Samples.approval(reason: empty), in: context) }
    }
  }

  @Test func `a record of the office and a caution need a second person`() throws {
    var office = try Samples.context()
    office.recordIsOfficial = false
    #expect(try reasons(Samples.file(), context: office) == [.officeRecord])
    var cautioned = try Samples.context()
    cautioned.record = Samples.record(caution: "要確認")
    #expect(try reasons(Samples.file(), context: cautioned) == [.caution])
    #expect(try reasons(Samples.file(flags: [.caution]), context: Samples.context()) == [.caution])
  }

  @Test func `a record that the cross-check did not find, or that the evidence speaks against, needs a second person`()
    throws
  {
    var context = try Samples.context()
    context.record = Samples.record(number: "99-1")
    let other = Samples.approval(number: "99-1")
    #expect(try reasons(Samples.file(), other, context: context) == [.otherRecord])
    var file = try Samples.file(overall: .ambiguous)
    file.assessment.candidates.append(Candidate(record: RecordKey(number: "99-1"), weight: 38))
    #expect(try reasons(file, other, context: context) == [])
    file.assessment.candidates[1].weight = -3
    #expect(try reasons(file, other, context: context) == [.otherRecord])
  }

  @Test func `a second person confirms, and the hold begins then`() throws {
    let proposed = try Samples.file(overall: .conflict).decided(
      Samples.approval(reason: "窓口で確認"), in: Samples.context())
    let later = FixedClock.start.addingTimeInterval(5_000)
    let after = try proposed.confirmed(in: Samples.context(Samples.kato, at: later))
    #expect(after.state == .approved)
    #expect(after.decision?.by == Samples.sato.signature)
    #expect(after.decision?.at == FixedClock.start)
    #expect(after.decision?.confirmation == Confirmation(by: Samples.kato.signature, at: later))
    #expect(after.decision?.due == later.addingTimeInterval(900))
  }

  @Test(arguments: [("sato", "kato"), ("kato", "sato"), ("sato", "sato")])
  func `nobody confirms what was proposed under one of the same names`(_ name: String, _ osUser: String) throws {
    let proposed = try Samples.file(overall: .conflict).decided(
      Samples.approval(reason: "窓口で確認"), in: Samples.context())
    let actor = Actor(name: name, osUser: osUser, role: .supervisor)
    expectObstacle(.secondPersonIsFirst) { try proposed.confirmed(in: Samples.context(actor)) }
  }

  @Test func `a training home compares the acting names alone`() throws {
    let proposed = try Samples.file(overall: .conflict).decided(
      Samples.approval(reason: "窓口で確認"), in: Samples.context())
    var context = try Samples.context(Actor(name: "kato", osUser: "sato", role: .reviewer))
    context.training = true
    #expect(try proposed.confirmed(in: context).state == .approved)
    context.actor = Actor(name: "sato", osUser: "kato", role: .reviewer)
    expectObstacle(.secondPersonIsFirst) { try proposed.confirmed(in: context) }
  }

  @Test func `what was taken since the proposal stops the confirmation`() throws {
    let proposed = try Samples.file(overall: .conflict).decided(
      Samples.approval(reason: "窓口で確認"), in: Samples.context())
    var context = try Samples.context(Samples.kato)
    context.addressIsTaken = true
    expectObstacle(.addressTaken) { try proposed.confirmed(in: context) }
    context.recordIsTaken = true
    expectObstacle(.recordTaken) { try proposed.confirmed(in: context) }
    context.record = nil
    expectObstacle(.recordUnknown(number: "07-1234")) { try proposed.confirmed(in: context) }
  }

  @Test func `what was proposed is sent back by a colleague, or taken back by the proposer at any time`() throws {
    let proposed = try Samples.file(overall: .conflict).decided(
      Samples.approval(reason: "窓口で確認"), in: Samples.context())
    let sentBack = try proposed.refused(in: Samples.context(Samples.kato))
    let takenBack = try proposed.undone(in: Samples.context(at: FixedClock.start.addingTimeInterval(1_000_000)))
    for after in [sentBack, takenBack] {
      #expect(after.state == .waiting)
      #expect(after.decision == nil)
    }
  }
}
