import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// `correct`: a decision that was found to be wrong after its mail.
struct CorrectionTests {
  private let address = "hanako@example.jp"

  /// An account whose approval is found to be wrong.
  private func announced(settled: Bool = false) throws -> (portal: Portal, account: Account, id: CaseID) {
    let portal = try Portal()
    let account = try settled ? portal.settledAccount() : portal.newAccount().account
    return (portal, account, try #require(account.enrolments.first).application)
  }

  @Test func `the number is unlinked, the account suspended where nothing is left, and the portal told at once`() throws
  {
    let (portal, account, id) = try announced()
    let new = try portal.correct(id)
    let after = try portal.account(id: account.id)
    #expect(after.status == .suspended && after.enrolments.isEmpty && after.password == nil)
    #expect(try portal.desk.home.store.read { try $0.account(record: RecordKey(number: "07-1234")) } == nil)
    let mails = try portal.deliver()
    #expect(mails.map(\.purpose) == [.corrected])
    #expect(mails.map(\.address) == [address])
    let file = try String(
      contentsOf: portal.desk.home.folders.accounts.appending(path: "accounts-2.xml"), encoding: .utf8)
    #expect(file.contains("status=\"suspended\"") && !file.contains("<enrolment") && !file.contains("<password"))
    #expect(new.state == .waiting && new.decision == nil && new.corrects == id)
    let old = try portal.desk.file(id)
    #expect(old.corrected == portal.desk.home.clock.now && old.announced != nil)
    try portal.desk.expectSoundLog()
  }

  @Test func `a first password that was never used opens nothing any more`() throws {
    let portal = try Portal()
    let (account, first) = try portal.newAccount()
    _ = try portal.correct(try #require(account.enrolments.first).application)
    let change = try portal.change(address, current: first, to: Portal.password, second: Portal.second)
    #expect(try portal.codes(change) == ["request.credentials-refused"])
  }

  @Test func `the new case has statements, pictures and both histories, and looks at everything anew`() throws {
    let (portal, _, id) = try announced()
    let new = try portal.correct(id)
    let old = try portal.desk.file(id)
    #expect(new.application == old.application && new.sender == old.sender)
    #expect(new.pictures.map(\.picture) == old.pictures.map(\.picture))
    #expect(new.pictures.allSatisfy { $0.openedBy.isEmpty })
    #expect(try portal.desk.flags(new).contains(.correction))
    #expect(throws: DecisionObstacle.picturesUnopened(numbers: [1])) { try portal.desk.approve(new.id) }
    #expect(try OpenPicture(portal.desk.sato).bytes(1, of: new.id) == OpenPicture(portal.desk.sato).bytes(1, of: id))
    let dealings = try portal.desk.home.store.read { try $0.dealings(with: new, records: []) }
    #expect(dealings.chain.map(\.id) == [id])
    func actions(_ id: CaseID) throws -> String {
      try portal.desk.home.store.read { try $0.auditEntries(about: "application:\(id)") }.map(\.json).joined()
    }
    #expect(try actions(id).contains("correction.confirmed"))
    #expect(try actions(new.id).contains("\"corrects\":\(id)"))
    #expect(try !actions(id).contains("別人の学籍"))
  }

  @Test func `its pictures are its own: the next recheck finds nothing that came before`() throws {
    let portal = try Portal()
    let id = try portal.desk.opened()
    _ = try DecideApplication(portal.desk.sato).decide(id, .reject(Rejection(reasons: ["not-enrolled"])))
    portal.desk.home.clock.advance(900)
    _ = try portal.deliver()
    let new = try portal.correct(id)
    #expect(new.assessment.overall == .clear)
    _ = try Recheck(portal.desk.nightly).run()
    #expect(try portal.desk.file(new.id).assessment == new.assessment)
  }

  @Test func `the log says who proposed and who confirmed, and why stands in it as a commitment`() throws {
    let (portal, _, id) = try announced()
    let start = try portal.desk.logLength()
    _ = try portal.correct(id)
    let actions = try portal.desk.actions(from: start + 1)
    #expect(actions.first == "correction.proposed")
    #expect(actions.contains("account.number-unlinked") && actions.contains("account.status-changed"))
    #expect(actions.last == "correction.confirmed")
  }

  @Test func `a supervisor proposes, and another person confirms`() throws {
    let (portal, account, id) = try announced()
    #expect(throws: NotAllowed(deed: .manage, role: .reviewer)) {
      try CorrectDecision(portal.desk.sato).propose(id, because: "別人")
    }
    #expect(throws: DecisionObstacle.emptyText) { try CorrectDecision(portal.desk.ito).propose(id, because: " ") }
    #expect(throws: DecisionObstacle.notProposed(state: .approved)) {
      try CorrectDecision(portal.desk.kato).confirm(id)
    }
    try CorrectDecision(portal.desk.ito).propose(id, because: "別人の学籍だった")
    #expect(try CorrectDecision(portal.desk.ito).isPending(id))
    #expect(throws: DecisionObstacle.secondPersonIsFirst) { try CorrectDecision(portal.desk.ito).confirm(id) }
    #expect(throws: DecisionObstacle.correctionPending) {
      try CorrectDecision(portal.desk.ito).propose(id, because: "再度")
    }
    #expect(throws: NotAllowed(deed: .decide, role: .importer)) { try CorrectDecision(portal.desk.nightly).confirm(id) }
    // Until then nothing has happened.
    #expect(try portal.account(id: account.id) == account)
    #expect(try portal.deliver().isEmpty)
    #expect(try CorrectDecision(portal.desk.kato).confirm(id).corrects == id)
  }

  @Test func `who refuses lets the decision stand`() throws {
    let (portal, account, id) = try announced()
    try CorrectDecision(portal.desk.ito).propose(id, because: "別人の学籍だった")
    _ = try CorrectDecision(portal.desk.kato).refuse(id, because: "本人を確認済み")
    #expect(try !CorrectDecision(portal.desk.ito).isPending(id))
    #expect(try portal.account(id: account.id) == account)
    #expect(try portal.desk.file(id).corrected == nil)
    #expect(throws: DecisionObstacle.notProposed(state: .approved)) {
      try CorrectDecision(portal.desk.kato).confirm(id)
    }
  }

  @Test func `what is on hold is undone instead, what is not decided needs nothing, and nothing is corrected twice`()
    throws
  {
    let portal = try Portal()
    let id = try portal.desk.opened()
    func propose() throws { try CorrectDecision(portal.desk.ito).propose(id, because: "別人") }
    #expect(throws: DecisionObstacle.notDecided(state: .waiting)) { try propose() }
    try portal.desk.approve(id)
    #expect(throws: DecisionObstacle.notAnnounced) { try propose() }
    portal.desk.home.clock.advance(900)
    _ = try portal.deliver()
    try propose()
    _ = try CorrectDecision(portal.desk.kato).confirm(id)
    #expect(throws: DecisionObstacle.alreadyCorrected) { try propose() }
  }

  @Test func `an account that keeps another number stays active with it`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    #expect(try portal.codes(portal.add(address)) == [])
    var request = BundleBuilder.Request(id: "B-1")
    (request.kind, request.token) = (.addStudentNumber, try portal.delivered(.additionLink).token())
    (request.number, request.hasPicture) = ("05-2000", false)
    let addition = try portal.desk.receive(request)
    try portal.desk.approve(addition, record: "05-2000", seen: nil)
    portal.desk.home.clock.advance(900)
    _ = try portal.deliver()
    _ = try portal.correct(addition)
    let after = try portal.account(id: account.id)
    #expect(after.status == .active && after.enrolments.map(\.record.number) == ["07-1234"])
    #expect(try portal.opens(address, Portal.password, second: Portal.second))
  }

  @Test func `an account that keeps nothing but what has not been announced is suspended, and that goes back`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount()
    #expect(try portal.codes(portal.add(address)) == [])
    var request = BundleBuilder.Request(id: "B-1")
    (request.kind, request.token) = (.addStudentNumber, try portal.delivered(.additionLink).token())
    (request.number, request.hasPicture) = ("05-2000", false)
    let addition = try portal.desk.receive(request)
    try portal.desk.approve(addition, record: "05-2000", seen: nil)
    _ = try portal.correct(try #require(account.enrolments.first).application)
    let after = try portal.account(id: account.id)
    #expect(after.enrolments.isEmpty)
    #expect(after.status == .suspended)
    #expect(try portal.desk.file(addition).state == .waiting)
  }

  @Test func `the new case takes up the account that the wrong one left`() throws {
    let (portal, account, id) = try announced()
    let new = try portal.correct(id)
    #expect(try portal.account(id: account.id).status == .suspended)
    _ = try OpenPicture(portal.desk.sato).bytes(1, of: new.id)
    try portal.desk.approve(new.id, record: "05-2000")
    #expect(try portal.account(id: account.id).status == .suspended)
    portal.desk.home.clock.advance(900)
    #expect(try portal.deliver().map(\.purpose).contains(.approvedNew))
    let after = try portal.account(address)
    #expect(after.id == account.id && after.status == .active && after.mustChange)
    #expect(after.enrolments.map(\.record.number) == ["05-2000"])
    #expect(after.enrolments.allSatisfy { !$0.isPending })
  }

  @Test func `whatever the account was mailed and has not left it is void too`() throws {
    let (portal, _, id) = try announced(settled: true)
    #expect(try portal.codes(portal.reset(address)) == [])
    let token = try portal.delivered(.resetLink).token()
    #expect(try portal.codes(portal.reset(address)) == [])
    _ = try portal.correct(id)
    #expect(try portal.deliver().map(\.purpose) == [.corrected])
    #expect(try portal.codes(portal.setAnew(token)) == ["request.link-refused"])
  }

  @Test func `a mail that was to be sent again gives no first password after the correction`() throws {
    let (portal, account, id) = try announced()
    _ = try ResendMail(portal.desk.sato).lastMail(about: id)
    _ = try portal.correct(id)
    #expect(try portal.deliver().map(\.purpose) == [.corrected])
    #expect(try portal.account(id: account.id).password == nil)
  }
}
