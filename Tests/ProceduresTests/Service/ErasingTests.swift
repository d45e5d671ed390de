import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

/// A person who asks is told everything, and is forgotten on request: but for what reports and the chain need.
struct ErasingTests {
  private let email = "kie-yuku@example.jp"

  /// An account of an approval, with a note, an earlier address and a wrong password; it is closed and that was mailed.
  private func closedAccount() throws -> (portal: Portal, account: String, application: CaseID) {
    let portal = try Portal()
    let account = try portal.settledAccount(email)
    let application = try #require(account.enrolments.first?.application)
    try ManageClaims(portal.desk.sato).note("電話 03-9999-0000 で確認", on: application)
    _ = try portal.codes(portal.change(email, current: "Wrong2026", to: "Other2026"))
    _ = try ManageAccounts(portal.desk.ito).proposeClosing(account.id, because: "本人の希望")
    _ = try ManageAccounts(portal.desk.kato).confirm(account.id)
    _ = try portal.deliver()
    return (portal, account.id, application)
  }

  private func erase(_ portal: Portal, _ account: String) throws -> Account {
    _ = try ManageAccounts(portal.desk.ito).proposeErasing(account, because: "本人の求め")
    return try ManageAccounts(portal.desk.kato).confirm(account)
  }

  @Test func `not a byte of the person is left in the database but the registrar's`() throws {
    let (portal, account, application) = try closedAccount()
    let files = try portal.desk.home.names(in: portal.desk.home.folders.accounts)
    for name in files {
      try FileManager.default.removeItem(at: portal.desk.home.folders.accounts.appending(path: name))
    }
    _ = try erase(portal, account)
    for text in [email, "03-9999-0000", "梅田3-1-1", "本人の希望"] {
      #expect(try RawSearch(portal.desk).files(with: text) == [], "\(text)")
    }
    #expect(try portal.desk.home.store.read { try $0.student(RecordKey(number: "07-1234")) } != nil)
    let file = try portal.desk.file(application)
    #expect(file.erased != nil && file.state == .approved && file.announced != nil)
    guard case .approve(let approval) = file.decision?.decision else { throw Missing("an approval") }
    #expect(approval.record == .erased && approval.seen?.document == .driversLicence)
    #expect(throws: PictureUnavailable.self) { try OpenPicture(portal.desk.sato).bytes(1, of: application) }
    try portal.desk.expectSoundLog()
  }

  @Test func `the portal hears of it, and the person can apply anew`() throws {
    let (portal, account, _) = try closedAccount()
    let erased = try erase(portal, account)
    #expect(erased.status == .closed && erased.email == .erased && erased.name.isEmpty)
    _ = try portal.deliver()
    let text = try portal.newestAccounts()
    #expect(text.contains("status=\"closed\"") && text.contains("erased@erased.invalid") && !text.contains(email))
    let again = try portal.desk.opened("A-again", mark: 7, email: email)
    try portal.desk.approve(again)
    try portal.desk.send()
    #expect(try portal.account(email).id != account)
  }

  @Test func `it takes a supervisor, a second person and a closed account`() throws {
    let portal = try Portal()
    let account = try portal.settledAccount(email)
    let (ito, sato) = (ManageAccounts(portal.desk.ito), ManageAccounts(portal.desk.sato))
    #expect(throws: AccountObstacle.status(.active)) { try ito.proposeErasing(account.id, because: "x") }
    _ = try ito.proposeClosing(account.id, because: "本人の希望")
    _ = try ManageAccounts(portal.desk.kato).confirm(account.id)
    #expect(throws: NotAllowed.self) { try sato.proposeErasing(account.id, because: "x") }
    _ = try ito.proposeErasing(account.id, because: "本人の求め")
    #expect(throws: DecisionObstacle.secondPersonIsFirst) { try ito.confirm(account.id) }
    // The mail that says that the account is closed has to leave first.
    #expect(throws: AccountObstacle.mailUnderWay) { try sato.confirm(account.id) }
    _ = try portal.deliver()
    #expect(try sato.confirm(account.id).email == .erased)
  }

  @Test func `applications of others are not touched, though they name the same address`() throws {
    let (portal, account, application) = try closedAccount()
    let other = try portal.desk.opened("B-1", mark: 8, email: email)
    let told = try DescribePerson(portal.desk.sato).run(account)
    #expect(told.alike == [other])
    #expect(told.items.filter { $0.part == .application }.count == 1)
    _ = try erase(portal, account)
    #expect(try portal.desk.file(other).erased == nil)
    #expect(try portal.desk.file(application).erased != nil)
  }

  @Test func `an application that a living account rests on stays with that one`() throws {
    let portal = try Portal()
    let kept = try portal.settledAccount("kept@example.jp", record: "05-2000", mark: 3)
    let gone = try portal.settledAccount(email)
    let moved = try #require(gone.enrolments.first?.application)
    _ = try ManageAccounts(portal.desk.ito).proposeMerging(gone.id, into: kept.id, because: "同一人")
    _ = try ManageAccounts(portal.desk.kato).confirm(gone.id)
    _ = try portal.deliver()
    _ = try erase(portal, gone.id)
    #expect(try portal.desk.file(moved).erased == nil)
    #expect(try portal.account("kept@example.jp").enrolments.count == 2)
  }

  @Test func `an application of the person that is not over is an obstacle`() throws {
    let (portal, account, application) = try closedAccount()
    let shell = try DatabaseShell(portal.desk.home.folders.database)
    try shell.run("UPDATE application SET state = 'waiting', announced = NULL WHERE id = ?", [application])
    #expect(throws: AccountObstacle.applicationOpen(application)) { try erase(portal, account) }
  }

  @Test func `a person who asks is told everything that is kept, and that is on record`() throws {
    let (portal, account, application) = try closedAccount()
    let log = try portal.desk.logLength()
    let told = try DescribePerson(portal.desk.sato).run(account)
    let values = told.items.flatMap(\.values).map(\.value)
    let wanted = [
      email, "電電 花子", "1988-09-09", "06-1234-5678", "梅田3-1-1", "電話 03-9999-0000 で確認", "本人の希望", "07-1234",
    ]
    for text in wanted { #expect(values.contains { $0.contains(text) }, "\(text)") }
    let parts = Set(told.items.map(\.part))
    #expect(parts.isSuperset(of: [.account, .application, .picture, .note, .mail, .entry]))
    #expect(!values.contains { $0.contains("$scrypt$") })
    #expect(try portal.desk.actions(from: log + 1) == ["account.shown"])
    let entry = try #require(
      try portal.desk.home.store.read { try $0.auditEntries(about: AuditDraft.subject(ofAccount: account)) }.last)
    #expect(entry.json.contains("\"everything\":\"yes\"") && entry.json.contains("[\"\(application)\"]"))
  }

  @Test func `a person who asks is not told whose records were looked at beside the application`() throws {
    let (portal, account, application) = try closedAccount()
    try RecordLook(portal.desk.sato).student(RecordKey(number: "05-2000"), beside: application)
    let values = try DescribePerson(portal.desk.sato).run(account).items.flatMap(\.values).map(\.value)
    #expect(values.contains("student.shown"))
    #expect(!values.contains { $0.contains("05-2000") })
  }

  @Test func `after the erasing there is nothing personal to be told`() throws {
    let (portal, account, _) = try closedAccount()
    _ = try erase(portal, account)
    let values = try DescribePerson(portal.desk.sato).run(account).items.flatMap(\.values).map(\.value)
    for text in [email, "花子", "1988", "梅田", "07-1234"] { #expect(!values.contains { $0.contains(text) }, "\(text)") }
  }
}
