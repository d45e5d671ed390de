import Domain
import Foundation
import TestSupport
import Testing

/// What approving joins: record, address and account, for each kind (manual: decisions).
struct LinkingTests {
  private let record = RecordKey(number: "07-1234")
  private let first = RecordKey(number: "05-2000")

  /// An active account of the same person, linked to another record unless told otherwise.
  private func account(
    _ email: String = "hanako@example.jp", linked: [RecordKey]? = nil, status: AccountStatus = .active
  ) throws -> Account {
    Account(
      id: "acc", email: try EmailAddress(email).made("address"), status: status, name: Samples.name,
      enrolments: (linked ?? [first]).map { LinkedEnrolment(record: $0, application: 1) }, created: FixedClock.start)
  }

  private func file(
    _ kind: ApplicationKind, email: String = "hanako@example.jp", overall: Overall = .clear, pictures: Bool = true
  ) throws -> Case {
    var file = try Samples.file(Samples.application(kind: kind, email: email), overall: overall)
    if !pictures { file.pictures = [] }
    return file
  }

  private func approval(as kind: ApplicationKind? = nil, seen: DocumentCheck? = Samples.seen) -> Decision {
    .approve(Approval(record: record, seen: seen, reason: "窓口で確認", kind: kind))
  }

  private func context(_ account: Account?, recordIsTaken: Bool = false) throws -> DecisionContext {
    var context = try Samples.context()
    (context.account, context.recordIsTaken) = (account, recordIsTaken)
    return context
  }

  // A second student number.

  @Test func `a second number of a clear finding needs nobody else, and neither picture nor document check`() throws {
    let after = try file(.addStudentNumber, pictures: false).decided(approval(seen: nil), in: context(account()))
    #expect(after.state == .approved)
    #expect(after.decision?.due == FixedClock.start.addingTimeInterval(900))
  }

  @Test(arguments: Overall.allCases.filter { $0 != .clear })
  func `a second number of any other finding needs a second person`(_ overall: Overall) throws {
    let after = try file(.addStudentNumber, overall: overall, pictures: false)
      .decided(approval(seen: nil), in: context(account()))
    #expect(after.state == .proposed)
    #expect(after.decision?.secondPersonReasons.contains(.addStudentNumber) == true)
  }

  @Test func `where a second number comes with pictures they are opened and checked like any others`() throws {
    let unopened = try Samples.file(Samples.application(kind: .addStudentNumber), openedBy: [])
    expectObstacle(.picturesUnopened(numbers: [1])) {
      try unopened.decided(approval(seen: nil), in: context(account()))
    }
    expectObstacle(.checkMissing) { try file(.addStudentNumber).decided(approval(seen: nil), in: context(account())) }
    var seen = Samples.seen
    seen.birthDate = false
    expectObstacle(.birthDateUnseen) {
      try file(.addStudentNumber).decided(approval(seen: seen), in: context(account()))
    }
    #expect(try file(.addStudentNumber).decided(approval(), in: context(account())).state == .approved)
  }

  @Test func `what was seen needs something to be seen on`() throws {
    expectObstacle(.noEvidence) {
      try file(.addStudentNumber, pictures: false).decided(approval(), in: context(account()))
    }
  }

  @Test func `a second number goes to an account that is there, active, and has it not`() throws {
    let bare = try file(.addStudentNumber, pictures: false)
    expectObstacle(.accountMissing) { try bare.decided(approval(seen: nil), in: context(nil)) }
    for status in [AccountStatus.pending, .suspended, .closed] {
      expectObstacle(.accountNotActive(status)) {
        try bare.decided(approval(seen: nil), in: context(account(status: status)))
      }
    }
    expectObstacle(.recordLinked) {
      try bare.decided(approval(seen: nil), in: context(account(linked: [record]), recordIsTaken: true))
    }
    expectObstacle(.recordTaken) { try bare.decided(approval(seen: nil), in: context(account(), recordIsTaken: true)) }
  }

  // A change of address.

  private func changing(_ account: Account? = nil) throws -> DecisionContext {
    var context = try context(try account ?? self.account("old@example.jp", linked: [record]), recordIsTaken: true)
    context.takeover = FixedClock.start.addingTimeInterval(3 * 86_400)
    return context
  }

  @Test(arguments: Overall.allCases)
  func `a change of address always needs a second person`(_ overall: Overall) throws {
    let after = try file(.changeEmail, overall: overall).decided(approval(), in: changing())
    #expect(after.state == .proposed)
    #expect(after.decision?.secondPersonReasons.contains(.changeEmail) == true)
    #expect(after.decision?.due == nil)
  }

  @Test func `a change of address waits from its confirmation for as long as the office settled`() throws {
    let proposed = try file(.changeEmail).decided(approval(), in: changing())
    let later = FixedClock.start.addingTimeInterval(86_400)
    var context = try changing()
    (context.actor, context.now, context.takeover) = (Samples.kato, later, later.addingTimeInterval(3 * 86_400))
    #expect(try proposed.confirmed(in: context).decision?.due == later.addingTimeInterval(3 * 86_400))
    // Where no days are settled, it still has the hold of any decision.
    context.takeover = later
    #expect(try proposed.confirmed(in: context).decision?.due == later.addingTimeInterval(900))
  }

  @Test func `the account of a change of address is that of the chosen record, and its number is known`() throws {
    let changed = try file(.changeEmail)
    expectObstacle(.accountMissing) { try changed.decided(approval(), in: context(nil)) }
    expectObstacle(.accountMissing) {
      try changed.decided(approval(), in: changing(account("old@example.jp", linked: [first])))
    }
    var pending = try account("old@example.jp", linked: [record])
    pending.enrolments[0].isPending = true
    expectObstacle(.accountMissing) { try changed.decided(approval(), in: changing(pending)) }
    for status in [AccountStatus.pending, .suspended, .closed] {
      let other = try account("old@example.jp", linked: [record], status: status)
      expectObstacle(.accountNotActive(status)) { try changed.decided(approval(), in: changing(other)) }
    }
  }

  @Test func `the new address is another, and nobody else's`() throws {
    for same in ["hanako@example.jp", "Hanako@EXAMPLE.jp"] {
      let own = try account(same, linked: [record])
      expectObstacle(.addressUnchanged) { try file(.changeEmail).decided(approval(), in: changing(own)) }
    }
    var context = try changing()
    context.addressIsTaken = true
    expectObstacle(.addressTaken) { try file(.changeEmail).decided(approval(), in: context) }
  }

  @Test(arguments: ["other@example.jp", "hanako@example.jp"])
  func `while a change of an account's address waits no other begins, to whatever address`(_ next: String) throws {
    var account = try account("old@example.jp", linked: [record])
    account.nextEmail = try EmailAddress(next).made("address")
    expectObstacle(.changeUnderWay) { try file(.changeEmail).decided(approval(), in: changing(account)) }
  }

  @Test func `a change of address needs pictures and a document check like a new account`() throws {
    expectObstacle(.noEvidence) { try file(.changeEmail, pictures: false).decided(approval(), in: changing()) }
    expectObstacle(.checkMissing) { try file(.changeEmail).decided(approval(seen: nil), in: changing()) }
  }

  // What was sent as `new`.

  @Test func `what was sent as new is decided as any kind, with that kind's guards`() throws {
    let new = try file(.new, overall: .conflict)
    expectObstacle(.recordTaken) { try new.decided(approval(), in: changing()) }
    let changed = try new.decided(approval(as: .changeEmail), in: changing())
    #expect(changed.state == .proposed)
    #expect(changed.decision?.secondPersonReasons.contains(.changeEmail) == true)
    let added = try new.decided(approval(as: .addStudentNumber), in: context(account()))
    #expect(added.decision?.secondPersonReasons.contains(.addStudentNumber) == true)
    expectObstacle(.addressUnchanged) {
      try new.decided(approval(as: .changeEmail), in: changing(account(linked: [record])))
    }
  }

  @Test func `a new application brings its proof, whatever it is decided as`() throws {
    for kind in ApplicationKind.allCases {
      expectObstacle(.noEvidence) {
        try file(.new, pictures: false).decided(approval(as: kind, seen: nil), in: fitting(kind))
      }
      expectObstacle(.checkMissing) { try file(.new).decided(approval(as: kind, seen: nil), in: fitting(kind)) }
    }
  }

  /// What lets an approval as this kind through, as far as record, address and account go.
  private func fitting(_ kind: ApplicationKind) throws -> DecisionContext {
    switch kind {
    case .new: try context(nil)
    case .addStudentNumber: try context(account())
    case .changeEmail: try changing()
    }
  }

  @Test(arguments: [ApplicationKind.addStudentNumber, .changeEmail])
  func `what was sent by an account's holder is decided as nothing else`(_ kind: ApplicationKind) throws {
    for other in ApplicationKind.allCases where other != kind {
      expectObstacle(.kindDiffers(kind)) { try file(kind).decided(approval(as: other), in: changing()) }
    }
  }

  @Test func `an account with a caution needs a second person`() throws {
    var cautioned = try account()
    cautioned.caution = "本人からの届出"
    let after = try file(.addStudentNumber, pictures: false).decided(approval(seen: nil), in: context(cautioned))
    #expect(after.decision?.secondPersonReasons == [.caution])
  }

  @Test func `confirming looks again at what can have changed since`() throws {
    let proposed = try file(.changeEmail).decided(approval(), in: changing())
    var context = try changing(account("old@example.jp", linked: [record], status: .suspended))
    context.actor = Samples.kato
    expectObstacle(.accountNotActive(.suspended)) { try proposed.confirmed(in: context) }
    context.account = nil
    expectObstacle(.accountMissing) { try proposed.confirmed(in: context) }
  }
}
