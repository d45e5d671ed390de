import Domain
import Foundation
import Outgoing
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// A home that is put back to a backup goes on working, and says what nobody can know any more.
struct RestoreTests {
  @Test func `what was there when the backup was made is there again, and what came later is not`() throws {
    let vault = try Vault()
    let kept = try vault.desk.opened("A-1")
    try vault.desk.approve(kept)
    let backup = try vault.backUp()
    _ = try vault.desk.opened("A-2", mark: 2, email: "later@example.jp")
    try vault.restore(backup.file)
    let office = try vault.office(Samples.sato)
    #expect(try office.store.read { try $0.caseFile(kept)?.state } == .approved)
    #expect(try office.store.read { try $0.caseIDs(request: "A-2") } == [])
    #expect(try OpenPicture(office).bytes(1, of: kept) == PictureBytes.png())
    let report = try VerifyAudit.run(office.store, heads: [backup.head])
    #expect(report.faults == [])
    #expect(try String(contentsOf: vault.elsewhere.configuration, encoding: .utf8) == "language: ja\n")
  }

  @Test func `work goes on in it: bundles come, decisions are taken, mails leave, the log verifies`() throws {
    let vault = try Vault()
    let waiting = try vault.desk.opened("A-1")
    try vault.restore(try vault.backUp().file)
    let sato = try vault.office(Samples.sato)
    let approval = Approval(record: RecordKey(number: "07-1234"), seen: Samples.seen)
    _ = try DecideApplication(sato).decide(waiting, .approve(approval))
    vault.desk.home.clock.advance(900)
    let sent = try SendDueMail(try vault.office(TestHome.nightly)).run(includingHeld: false)
    #expect(sent.sent.count == 1 && sent.failures.isEmpty)
    var request = BundleBuilder.Request(id: "A-2")
    (request.mark, request.email) = (2, "taro@example.jp")
    try BundleBuilder("P-2", [request]).drop(in: vault.elsewhere.drop)
    let imported = try ImportBundles(try vault.office(TestHome.nightly)).run(settle: 0)
    #expect(imported.bundles.first?.requests.first?.outcome == .accepted)
    #expect(try VerifyAudit.run(sato.store, heads: []).faults == [])
  }

  @Test func `all links are void, and that of a returned application can be sent anew`() throws {
    let vault = try Vault()
    let id = try vault.desk.opened()
    let items = [SendingBack.Item(field: "image-1", reason: "unreadable")]
    _ = try DecideApplication(vault.desk.sato).decide(id, .sendBack(SendingBack(items: items)))
    vault.desk.home.clock.advance(900)
    let token = try vault.portal.delivered(.returned).token()
    let report = try vault.restore(try vault.backUp().file)
    #expect(report.settled.links == 1 && report.settled.returned == [id])
    let office = try vault.office(Samples.sato)
    let now = vault.desk.home.clock.now
    let hash = OneTimeToken.hash(of: token)
    #expect(try office.store.read { try $0.liveLink(hash: hash, submitted: now, at: now) } == nil)
    let again = try ResendMail(office).lastMail(about: id)
    #expect(again.purpose == .returned)
    #expect(try SendDueMail(try vault.office(TestHome.nightly)).run(includingHeld: false).sent == [again.key])
  }

  @Test func `a link that somebody had stopped does not rise again`() throws {
    let vault = try Vault()
    try vault.portal.settledAccount()
    #expect(try vault.portal.codes(vault.portal.reset("hanako@example.jp")) == [])
    let key = try #require(try vault.portal.deliver().first { $0.purpose == .resetLink }?.notice.key)
    let account = try vault.portal.account("hanako@example.jp")
    _ = try ManageAccounts(vault.desk.kato).suspend(account.id, because: "届出")
    _ = try ManageAccounts(vault.desk.kato).resume(account.id)
    try vault.restore(try vault.backUp().file)
    #expect(throws: ResendObstacle.outdated) { try ResendMail(try vault.office(Samples.sato)).mail(key) }
  }

  @Test func `account files begin anew with a complete one of a higher epoch`() throws {
    let vault = try Vault()
    try vault.portal.settledAccount()
    let backup = try vault.backUp().file
    let before = try #require(try vault.desk.home.store.read { try $0.lastAccountFile() })
    let report = try vault.restore(backup)
    #expect(report.epoch > before.epoch)
    #expect(try PublishAccounts(try vault.office(TestHome.nightly)).run() == 1)
    let name = try #require(
      try vault.desk.home.names(in: vault.elsewhere.accounts).first { $0.hasSuffix(".xml") })
    #expect(name == "accounts-complete-\(before.sequence + 1).xml")
    let text = try String(contentsOf: vault.elsewhere.accounts.appending(path: name), encoding: .utf8)
    #expect(text.contains("epoch=\"\(report.epoch)\"") && text.contains("hanako@example.jp"))
    #expect(!text.contains("previous="))
    // Put back once more, even at once, the epoch is another.
    let again = try vault.restore(backup, into: vault.elsewhere, replacing: true)
    #expect(again.epoch > report.epoch)
  }

  @Test func `mails that may have left are kept back until somebody settles them`() throws {
    let vault = try Vault()
    let rejected = try vault.desk.opened("A-1")
    _ = try DecideApplication(vault.desk.sato).decide(rejected, .reject(Rejection(reasons: ["not-enrolled"])))
    let approved = try vault.desk.opened("A-2", mark: 2, email: "taro@example.jp")
    try vault.desk.approve(approved)
    let backup = try vault.backUp().file
    try vault.desk.send()
    let report = try vault.restore(backup)
    #expect(Set(report.settled.withheld.compactMap(\.application)) == [rejected, approved])
    let nightly = try vault.office(TestHome.nightly)
    #expect(try SendDueMail(nightly).run(includingHeld: true).sent == [])
    let keys = Dictionary(
      report.settled.withheld.map { ($0.purpose, $0.key) }, uniquingKeysWith: { first, _ in first })
    let release = ReleaseMail(try vault.office(Samples.sato))
    let (no, yes) = (try #require(keys[.rejected]), try #require(keys[.approvedNew]))
    // A first password that left before is void: that mail has to go again.
    #expect(throws: ReleaseObstacle.carriesSecret(key: yes)) { try release.bookAsSent([yes]) }
    try release.bookAsSent([no])
    try release.send([yes])
    #expect(try SendDueMail(nightly).run(includingHeld: false).sent == [yes])
    let files = try [rejected, approved].map { id in try nightly.store.read { try $0.caseFile(id) } }
    #expect(files.allSatisfy { $0?.announced != nil })
    #expect(throws: ReleaseObstacle.notWithheld(key: no)) { try release.send([no]) }
    #expect(try VerifyAudit.run(nightly.store, heads: []).faults == [])
  }

  @Test func `bundles that came later are named, those that are whole and those of which papers are left`() throws {
    let vault = try Vault()
    _ = try vault.desk.opened("A-1")
    let backup = try vault.backUp().file
    _ = try vault.desk.opened("A-2", mark: 2, email: "taro@example.jp")
    vault.desk.home.clock.advance(8 * 86_400)
    _ = try ReduceDone(vault.desk.nightly).run()
    _ = try vault.desk.opened("A-3", mark: 3, email: "jiro@example.jp")
    let report = try vault.restore(backup, into: vault.desk.home.folders, replacing: true)
    #expect(report.laterBundles == ["P-A-3.zip"])
    #expect(report.laterPapers == ["P-A-2.zip"])
    // Moved back, it is taken in as if for the first time.
    let drop = vault.desk.home.folders.drop
    try FileManager.default.moveItem(
      at: drop.appending(path: "done/P-A-3.zip"), to: drop.appending(path: "P-A-3.zip"))
    let again = try ImportBundles(try vault.office(TestHome.nightly, in: vault.desk.home.folders)).run(settle: 0)
    #expect(again.bundles.first?.outcome == .imported)
  }

  @Test func `a home that is there is never replaced silently, and stays beside the new one`() throws {
    let vault = try Vault()
    let backup = try vault.backUp().file
    let folders = vault.desk.home.folders
    #expect(throws: RestoreObstacle.homeExists) { try vault.restore(backup, into: folders) }
    let later = try vault.desk.opened("A-9")
    let report = try vault.restore(backup, into: folders, replacing: true)
    let aside = try #require(report.aside)
    let old = try Store(path: aside.appending(path: "shinsa.sqlite").path)
    #expect(try old.read { try $0.caseFile(later) } != nil)
    #expect(try vault.desk.home.names(in: folders.root).contains { $0.hasPrefix("shinsa.yaml.before-") })
    #expect(try vault.office(Samples.sato, in: folders).store.read { try $0.caseFile(later) } == nil)
  }

  @Test func `who still has the old database open is told that it is not the home's any more`() throws {
    let vault = try Vault()
    let id = try vault.desk.opened()
    try vault.restore(try vault.backUp().file, into: vault.desk.home.folders, replacing: true)
    #expect(throws: StoreError.self) { try ManageClaims(vault.desk.sato).note("だれも読まない", on: id) }
  }

  @Test func `while an import, a mail run or a purge is at work nothing is put back`() throws {
    let vault = try Vault()
    let backup = try vault.backUp().file
    for work in [HomeLock.Work.importing, .watching, .mailing, .keeping] {
      let lock = try HomeLock(work, in: vault.desk.home.folders)
      #expect(throws: HomeLock.Held.self) {
        try vault.restore(backup, into: vault.desk.home.folders, replacing: true)
      }
      withExtendedLifetime(lock) {}
    }
    try vault.restore(backup, into: vault.desk.home.folders, replacing: true)
  }

  @Test func `what a killed restoration left is no obstacle to the next`() throws {
    let vault = try Vault()
    let backup = try vault.backUp().file
    let left = vault.elsewhere.root.appending(path: ".restoring/state")
    try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
    try Data("half".utf8).write(to: left.appending(path: "shinsa.sqlite"))
    try vault.restore(backup)
    #expect(!FileManager.default.fileExists(atPath: vault.elsewhere.root.appending(path: ".restoring").path))
    // Stopped between the two steps there is no state: the same call goes through.
    try FileManager.default.moveItem(
      at: vault.elsewhere.state, to: vault.elsewhere.root.appending(path: "state.before-1"))
    try vault.restore(backup, replacing: true)
    #expect(try vault.office(Samples.sato).store.read { try $0.auditHead().count } > 0)
  }

  @Test func `the log says to which state the home was put back`() throws {
    let vault = try Vault()
    let backup = try vault.backUp()
    try vault.restore(backup.file)
    let store = try vault.office(Samples.sato).store
    let entry = try #require(
      try store.read { try $0.auditEntries(about: "home") }.last { $0.json.contains("restored") })
    #expect(entry.json.contains("\"head\":\"\(backup.head.text)\""))
    #expect(entry.json.contains("\"os_user\":\"root\""))
  }

  @Test func `what was purged comes back with no backup that is made later`() throws {
    let vault = try Vault()
    let id = try vault.desk.opened("A-1", email: "kie-yuku@example.jp")
    _ = try DecideApplication(vault.desk.sato).withdraw(id)
    vault.desk.home.clock.advance(181 * 86_400)
    _ = try PurgeHome(vault.desk.nightly).run(isDry: false)
    try vault.restore(try vault.backUp().file)
    let state = vault.elsewhere.state
    for name in try vault.desk.home.names(in: state) where name.hasPrefix("shinsa.sqlite") {
      #expect(try Data(contentsOf: state.appending(path: name)).range(of: Data("kie-yuku".utf8)) == nil)
    }
    #expect(throws: PictureUnavailable.self) { try OpenPicture(try vault.office(Samples.sato)).bytes(1, of: id) }
  }
}
