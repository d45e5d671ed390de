import Domain
import Foundation
import Procedures
import ReviewScreen
import Store
import TestSupport
import Testing

@testable import shinsa

/// A screen takes no decision that `decide` would refuse: both stand before the same procedure.
@Suite struct SameProcedureTests {
  /// A decision in a situation: at the screen, by `decide`, and what has to stand in its way.
  struct Trial: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var actor = Samples.sato
    let decision: Decision
    /// The same decision as the command's words, behind the id.
    let words: [String]
    let isExpected: @Sendable (DecisionObstacle?) -> Bool
    let prepare: @Sendable (Counter) throws -> CaseID

    init(
      _ name: String, by actor: Actor = Samples.sato, _ decision: Decision, _ words: String,
      _ isExpected: @escaping @Sendable (DecisionObstacle?) -> Bool,
      in prepare: @escaping @Sendable (Counter) throws -> CaseID = { try $0.opened() }
    ) {
      (testDescription, self.actor, self.decision, self.isExpected) = (name, actor, decision, isExpected)
      (self.words, self.prepare) = (words.split(separator: " ").map(String.init), prepare)
    }
  }

  private static let rejection = Decision.reject(Rejection(reasons: ["not-enrolled"]))
  private static let reject = "reject --reason not-enrolled"
  private static let approval = Samples.approval()
  private static let approve =
    "approve --record 07-1234 --seen document=drivers-licence,name=now,birth-date,address=agrees"
  private static let conflicting = Samples.approval(number: "05-2000", reason: "窓口で確認")

  private static func sentBack(_ items: (String, String)...) -> Decision {
    .sendBack(SendingBack(items: items.map { SendingBack.Item(field: $0.0, reason: $0.1) }))
  }

  private static func isNotWaiting(_ state: CaseState) -> @Sendable (DecisionObstacle?) -> Bool {
    { $0 == .notWaiting(state: state) }
  }

  /// What the application, the pictures and the student record have against an approval.
  private static let approving = [
    Trial("nothing is in the way", approval, approve, { $0 == nil }),
    Trial("a picture was not opened", approval, approve, { $0 == .picturesUnopened(numbers: [1]) }) {
      try $0.received()
    },
    Trial("a colleague opened the picture", by: Samples.kato, approval, approve) {
      $0 == .picturesUnopened(numbers: [1])
    },
    Trial(
      "what was seen is not stated", .approve(Approval(record: RecordKey(number: "07-1234"), seen: nil)),
      "approve --record 07-1234", { $0 == .checkMissing }),
    Trial(
      "against a conflict, without a reason", approval, approve, { $0 == .reasonRequired(.conflict) },
      in: { try $0.conflicting() }),
    Trial(
      "no student record has the number", Samples.approval(number: "99-9"), approve.replacing("07-1234", with: "99-9"),
      { $0 == .recordUnknown(number: "99-9") }),
    Trial("the record has an account", approval, approve, { $0 == .recordTaken }) { counter in
      _ = try counter.decided(approval)
      return try counter.opened("A-2", mark: 2, email: "taro@example.jp")
    },
    Trial("it is decided as a kind that it cannot be", asNumber, approve + " --kind add-student-number") {
      $0 == .accountMissing
    },
  ]

  private static let asNumber = Decision.approve(
    Approval(record: RecordKey(number: "07-1234"), seen: Samples.seen, kind: .addStudentNumber))

  /// Where it stands, who holds it, and who wants to decide.
  private static let standing = [
    Trial("somebody else holds it", rejection, reject) {
      if case .claimedByOther("kato", _) = $0 { true } else { false }
    } in: { counter in
      let id = try counter.opened()
      try ManageClaims(counter.kato).claim(id)
      return id
    },
    Trial("who looks on may not decide", by: Counter.auditor, rejection, reject, { $0 == .roleLacks(.decide) }),
    Trial("it is proposed", rejection, reject, isNotWaiting(.proposed)) { try $0.decided(conflicting) },
    Trial("it is approved", approval, approve, isNotWaiting(.approved)) { try $0.decided(approval) },
    Trial("its mail has left", rejection, reject, isNotWaiting(.rejected)) { try $0.announced(rejection) },
    Trial("it is returned", rejection, reject, isNotWaiting(.returned)) {
      try $0.decided(sentBack(("image-1", "unreadable")))
    },
    Trial("it has lapsed", rejection, reject, isNotWaiting(.lapsed)) { try $0.lapsed() },
    Trial("a resubmission took its place", rejection, reject, isNotWaiting(.superseded)) { try $0.superseded() },
    Trial("it was withdrawn", rejection, reject, isNotWaiting(.withdrawn)) { counter in
      let id = try counter.opened()
      _ = try DecideApplication(counter.sato).withdraw(id)
      return id
    },
  ]

  /// What is told to the applicant.
  private static let telling = [
    Trial("a rejection without a reason", .reject(Rejection(reasons: [])), "reject", { $0 == .noReasons }),
    Trial("a reason of nobody's", .reject(Rejection(reasons: ["bored"])), "reject --reason bored") {
      if case .unknownReason("bored", _) = $0 { true } else { false }
    },
    Trial(
      "a reason named twice", .reject(Rejection(reasons: ["not-enrolled", "not-enrolled"])),
      reject + " --reason not-enrolled", { $0 == .reasonTwice(code: "not-enrolled") }),
    Trial("nothing to mend", sentBack(), "return", { $0 == .noItems }),
    Trial("no such field", sentBack(("shoe-size", "mistaken")), "return --item shoe-size:mistaken") {
      $0 == .unknownField(name: "shoe-size")
    },
    Trial("no such picture", sentBack(("image-9", "unreadable")), "return --item image-9:unreadable") {
      $0 == .unknownPicture(number: 9, count: 1)
    },
    Trial(
      "a field named twice", sentBack(("email", "mistaken"), ("email", "mistaken")),
      "return --item email:mistaken --item email:mistaken", { $0 == .itemTwice(field: "email") }),
    Trial(
      "a note that would disturb a mail", .reject(Rejection(reasons: ["not-enrolled"], note: "a\u{202E}b")),
      reject + " --note a\u{202E}b", { $0 == .textForbidden(codePoint: 0x202E) }),
    Trial(
      "a note without end", .reject(Rejection(reasons: ["not-enrolled"], note: String(repeating: "長", count: 2_001))),
      reject + " --note " + String(repeating: "長", count: 2_001)
    ) { if case .textTooLong = $0 { true } else { false } },
  ]

  @Test(arguments: Self.approving + Self.standing + Self.telling)
  func `what stands in a decision's way is the same at the screen and by the command`(_ trial: Trial) throws {
    let (screen, office) = (try Counter(), try Counter())
    let (seen, named) = (try trial.prepare(screen), try trial.prepare(office))
    let before = (try screen.books(seen), try office.books(named))
    let atScreen = try screen.atScreen(
      trial.actor, [.open(seen), .preview(seen, trial.decision), .decide(seen, trial.decision)])
    let command = try DecideCommand.parse(["\(named)"] + trial.words)
    let byCommand = try office.byCommand(trial.actor, command)
    #expect(trial.isExpected(atScreen))
    #expect(atScreen == byCommand)
    let isTaken = byCommand == nil
    #expect((try screen.books(seen) == before.0) == !isTaken)
    #expect((try office.books(named) == before.1) == !isTaken)
    #expect(try screen.books(seen).file?.state == office.books(named).file?.state)
  }

  @Test(arguments: Self.approving + Self.standing + Self.telling)
  func `a decision that is sent without its preview is refused as well`(_ trial: Trial) throws {
    let counter = try Counter()
    let id = try trial.prepare(counter)
    let before = try counter.books(id)
    let obstacle = try counter.atScreen(trial.actor, [.decide(id, trial.decision)])
    #expect(trial.isExpected(obstacle))
    #expect((try counter.books(id) == before) == (obstacle != nil))
  }

  @Test func `what has changed since the screen showed it is not decided there`() throws {
    let counter = try Counter()
    let id = try counter.opened()
    var work = ReviewWork(desk: counter.desk(Samples.sato))
    _ = work.carryOut(.open(id))
    _ = try DecideApplication(counter.sato).decide(id, Self.rejection)
    _ = try DecideApplication(counter.sato).undo(id)
    let before = try counter.books(id)
    for effect in [ReviewEffect.preview(id, Self.rejection), .decide(id, Self.rejection)] {
      guard case .refused(let obstacle) = work.carryOut(effect) else {
        Issue.record("\(effect) was not refused")
        continue
      }
      #expect(obstacle == .versionMoved)
    }
    #expect(try counter.books(id) == before)
  }

  // MARK: - What follows a decision

  /// What one does with a decision that stands: at the screen, and by which command.
  struct Sequel: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var actor = Samples.sato
    let effect: @Sendable (CaseID) -> ReviewEffect
    let command: @Sendable (CaseID) throws -> any OfficeCommand
    let isExpected: @Sendable (DecisionObstacle?) -> Bool
    let prepare: @Sendable (Counter) throws -> CaseID
  }

  private static let undo: @Sendable (CaseID) throws -> any OfficeCommand = { try UndoCommand.parse(["\($0)"]) }
  private static let confirm: @Sendable (CaseID) throws -> any OfficeCommand = { try ConfirmCommand.parse(["\($0)"]) }
  private static let refuse: @Sendable (CaseID) throws -> any OfficeCommand = {
    try ConfirmCommand.parse(["\($0)", "--refuse"])
  }
  private static let withdraw: @Sendable (CaseID) throws -> any OfficeCommand = {
    try WithdrawCommand.parse(["\($0)"])
  }

  private static let sequels = [
    Sequel(
      testDescription: "undoing within the hold", effect: { .undo($0) }, command: undo, isExpected: { $0 == nil },
      prepare: { try $0.decided(rejection) }),
    Sequel(
      testDescription: "undoing what is not decided", effect: { .undo($0) }, command: undo,
      isExpected: { $0 == .notDecided(state: .waiting) }, prepare: { try $0.opened() }),
    Sequel(
      testDescription: "undoing after the hold", effect: { .undo($0) }, command: undo,
      isExpected: { if case .holdOver = $0 { true } else { false } },
      prepare: { counter in
        let id = try counter.decided(rejection)
        counter.home.clock.advance(900)
        return id
      }),
    Sequel(
      testDescription: "undoing what was announced", effect: { .undo($0) }, command: undo,
      isExpected: { if case .announced = $0 { true } else { false } }, prepare: { try $0.announced(rejection) }),
    Sequel(
      testDescription: "confirming one's own proposal", effect: { .confirm($0) }, command: confirm,
      isExpected: { $0 == .secondPersonIsFirst }, prepare: { try $0.decided(conflicting) }),
    Sequel(
      testDescription: "confirming a colleague's proposal", actor: Samples.kato, effect: { .confirm($0) },
      command: confirm, isExpected: { $0 == nil }, prepare: { try $0.decided(conflicting) }),
    Sequel(
      testDescription: "confirming what nobody proposed", effect: { .confirm($0) }, command: confirm,
      isExpected: { $0 == .notProposed(state: .waiting) }, prepare: { try $0.opened() }),
    Sequel(
      testDescription: "refusing what nobody proposed", effect: { .refuse($0, nil) }, command: refuse,
      isExpected: { $0 == .notProposed(state: .rejected) }, prepare: { try $0.decided(rejection) }),
    Sequel(
      testDescription: "confirming without the right to decide", actor: Counter.auditor, effect: { .confirm($0) },
      command: confirm, isExpected: { $0 == .roleLacks(.decide) }, prepare: { try $0.decided(conflicting) }),
    Sequel(
      testDescription: "withdrawing what is decided", effect: { .withdraw($0) }, command: withdraw,
      isExpected: { $0 == .notWaiting(state: .approved) }, prepare: { try $0.decided(approval) }),
  ]

  @Test(arguments: Self.sequels)
  func `what stands in the way of what follows a decision is the same too`(_ sequel: Sequel) throws {
    let (screen, office) = (try Counter(), try Counter())
    let (seen, named) = (try sequel.prepare(screen), try sequel.prepare(office))
    let before = (try screen.books(seen), try office.books(named))
    let atScreen = try screen.atScreen(sequel.actor, [sequel.effect(seen)])
    let byCommand = try office.byCommand(sequel.actor, try sequel.command(named))
    #expect(sequel.isExpected(atScreen))
    #expect(atScreen == byCommand)
    #expect((try screen.books(seen) == before.0) == (byCommand != nil))
    #expect((try office.books(named) == before.1) == (byCommand != nil))
  }

  // MARK: - Who has left

  @Test func `who was taken off the list neither holds nor decides anything at a screen that is still open`() throws {
    let counter = try Counter()
    let id = try counter.opened()
    var work = ReviewWork(desk: counter.desk(Samples.sato))
    _ = work.carryOut(.open(id))
    _ = try counter.kato.write { try $0.removeStaff("sato") }
    #expect(try counter.home.store.read { try $0.claims(at: counter.home.clock.now) } == [:])
    let before = try counter.books(id)
    for effect in [
      ReviewEffect.renew(id), .preview(id, Self.rejection), .decide(id, Self.rejection), .open(id), .openPicture(1, id),
      .note("x", id), .look(id),
    ] {
      guard case .failed(let sentences) = work.carryOut(effect) else {
        Issue.record("\(effect) was carried out")
        continue
      }
      #expect(sentences.first?.en.contains("sato") == true)
    }
    #expect(try counter.books(id) == before)
    #expect(try counter.home.store.read { try $0.claims(at: counter.home.clock.now) } == [:])
    #expect(throws: WorkplaceFault.notStaff(name: "sato")) {
      var desk = QueueDesk(counter.sato)
      _ = try desk.facts(most: 10)
    }
  }
}

extension Counter {
  private var sendingBack: Decision {
    .sendBack(SendingBack(items: [SendingBack.Item(field: "image-1", reason: "unreadable")]))
  }

  /// A returned application for which nothing came before the deadline.
  fileprivate func lapsed() throws -> CaseID {
    let id = try announced(sendingBack)
    home.clock.advance(60 * 86_400)
    _ = try LapseReturned(home.office(TestHome.nightly)).run()
    return id
  }

  /// A returned application, as a resubmission leaves it.
  fileprivate func superseded() throws -> CaseID { try changed(try announced(sendingBack)) { $0.state = .superseded } }

  /// An application that contradicts the student record which it is about.
  fileprivate func conflicting() throws -> CaseID { try changed(try opened()) { $0.assessment.overall = .conflict } }

  private func changed(_ id: CaseID, _ change: (inout Case) -> Void) throws -> CaseID {
    try home.office(TestHome.nightly).write { writing in
      var file = try #require(try writing.reading.caseFile(id))
      change(&file)
      try writing.update(file, from: file.version)
    }
    return id
  }
}
