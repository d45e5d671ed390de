import Domain
import Foundation
import Outgoing
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// Several mails take each step together, and an interruption between any two steps leaves each of them sent once.
struct SendingBatchTests {
  private static let people = [
    ("A-1", "hanako@example.jp", "07-1234"), ("A-2", "taro@example.jp", "05-2000"),
    ("A-3", "jiro@example.jp", "05-2001"),
  ]

  /// Three approvals whose hold is over, and a rejection.
  private func decided() throws -> (desk: Desk, approved: [CaseID], rejected: CaseID) {
    let desk = try Desk()
    var approved: [CaseID] = []
    for (index, (id, email, record)) in Self.people.enumerated() {
      let file = try desk.opened(id, mark: UInt8(index), email: email)
      try desk.approve(file, record: record)
      approved.append(file)
    }
    let rejected = try desk.opened("A-9", mark: 9, email: "nobody@example.jp")
    _ = try DecideApplication(desk.sato).decide(rejected, .reject(Rejection(reasons: ["not-enrolled"])))
    try Maildir(folder: desk.home.folders.mail).prepare()
    return (desk, approved, rejected)
  }

  private func keys(_ desk: Desk, _ ids: [CaseID]) throws -> [String] {
    try ids.flatMap { try desk.results(of: $0).map(\.key) }.sorted()
  }

  private func states(_ desk: Desk, _ ids: [CaseID]) throws -> Set<NoticeState> {
    Set(try ids.flatMap { try desk.results(of: $0).map(\.state) })
  }

  /// Expects each mail once, with the password that its account has, and account files before all of them.
  private func expectAllSent(_ desk: Desk, _ approved: [CaseID], _ rejected: CaseID) throws {
    #expect(try desk.mails() == keys(desk, approved + [rejected]))
    #expect(try desk.mails("tmp").isEmpty)
    #expect(try states(desk, approved + [rejected]) == [.sent])
    for (id, person) in zip(approved, Self.people) {
      let key = try #require(try keys(desk, [id]).first)
      let mail = try ReceivedMail(Data(contentsOf: desk.home.folders.mail.appending(path: "new/\(key)")))
      let account = try #require(try desk.home.store.read { try $0.account(email: person.1) })
      #expect(try PasswordHash.matches(#require(account.password), mail.password()))
      #expect(try desk.file(id).announced != nil)
    }
    let log = try desk.actions()
    let actions = log[try #require(log.firstIndex(of: "decision.made"))...]
    for (action, count) in [("account.first-password-issued", 3), ("account.created", 3)] {
      #expect(actions.count { $0 == action } == count, "\(action)")
    }
    try desk.expectSoundLog()
  }

  /// Lets a run fail because a file lies where a folder should, then clears the way.
  private func interrupt(_ desk: Desk, at folder: URL) throws {
    let aside = folder.appendingPathExtension("aside")
    try FileManager.default.moveItem(at: folder, to: aside)
    try Data().write(to: folder)
    let failures = Result { try desk.send().failures.count }
    if case .success(let count) = failures { #expect(count > 0) }
    try FileManager.default.removeItem(at: folder)
    try FileManager.default.moveItem(at: aside, to: folder)
  }

  @Test func `nothing interrupted: one account file for all of them`() throws {
    let (desk, approved, rejected) = try decided()
    let report = try desk.send()
    #expect(report.sent.count == 4 && report.accountFiles == 1 && report.failures.isEmpty)
    try expectAllSent(desk, approved, rejected)
  }

  @Test func `before anything was written`() throws {
    let (desk, approved, rejected) = try decided()
    try interrupt(desk, at: desk.home.folders.mail.appending(path: "tmp"))
    #expect(try states(desk, approved + [rejected]) == [.prepared])
    try desk.send()
    try expectAllSent(desk, approved, rejected)
  }

  @Test func `after writing and before the commit: none of what was written is ever sent`() throws {
    let (desk, approved, rejected) = try decided()
    let mails = try keys(desk, approved + [rejected]).map { ($0, Data("a password that was never given".utf8)) }
    try Maildir(folder: desk.home.folders.mail).writeToTmp(mails)
    try desk.send()
    try expectAllSent(desk, approved, rejected)
    for key in try desk.mails() {
      let text = try String(contentsOf: desk.home.folders.mail.appending(path: "new/\(key)"), encoding: .utf8)
      #expect(!text.contains("never given"))
    }
  }

  @Test func `after the commit and before the account file: those that speak of accounts wait, the others leave`()
    throws
  {
    let (desk, approved, rejected) = try decided()
    try interrupt(desk, at: desk.home.folders.accounts)
    #expect(try states(desk, approved) == [.handingOver])
    #expect(try states(desk, [rejected]) == [.sent])
    let written = try desk.mails("tmp").map { key in
      try Data(contentsOf: desk.home.folders.mail.appending(path: "tmp/\(key)"))
    }
    try desk.send()
    try expectAllSent(desk, approved, rejected)
    // Never rendered again.
    let sent = try keys(desk, approved).map { key in
      try Data(contentsOf: desk.home.folders.mail.appending(path: "new/\(key)"))
    }
    #expect(Set(sent) == Set(written))
  }

  @Test func `after the account file and before the rename`() throws {
    let (desk, approved, rejected) = try decided()
    try interrupt(desk, at: desk.home.folders.mail.appending(path: "new"))
    #expect(try states(desk, approved + [rejected]) == [.handingOver])
    try desk.send()
    try expectAllSent(desk, approved, rejected)
  }

  @Test func `in the middle of the renames, some picked up already`() throws {
    let (desk, approved, rejected) = try decided()
    try interrupt(desk, at: desk.home.folders.mail.appending(path: "new"))
    let (mail, keys) = (desk.home.folders.mail, try keys(desk, approved + [rejected]))
    for key in keys.prefix(2) {
      try FileManager.default.moveItem(
        at: mail.appending(path: "tmp/\(key)"), to: mail.appending(path: "new/\(key)"))
    }
    let taken = mail.appending(path: "taken")
    try FileManager.default.moveItem(at: mail.appending(path: "new/\(keys[0])"), to: taken)
    #expect(try Set(desk.send().sent) == Set(keys))
    #expect(try !desk.mails().contains(keys[0]))
    try FileManager.default.moveItem(at: taken, to: mail.appending(path: "new/\(keys[0])"))
    try expectAllSent(desk, approved, rejected)
  }

  @Test func `one that cannot be filled in stops no other, and gives nobody a password`() throws {
    let (desk, approved, rejected) = try decided()
    let shell = try DatabaseShell(desk.home.folders.database)
    let body = try #require(try desk.results(of: approved[1]).first?.body)
    let spoil = "UPDATE outbox SET body = ? WHERE application = ? AND purpose = 'approved-new'"
    // A link that an approval does not have.
    try shell.run(spoil, [body + "\u{1}link\u{1}", approved[1]])
    let report = try desk.send()
    #expect(report.failures.compactMap(\.key) == (try keys(desk, [approved[1]])))
    #expect(try states(desk, [approved[0], approved[2], rejected]) == [.sent])
    #expect(try states(desk, [approved[1]]) == [.prepared])
    let account = try #require(try desk.home.store.read { try $0.account(email: Self.people[1].1) })
    #expect(account.status == .pending && account.password == nil)
    #expect(try Set(desk.mails("tmp")).isSubset(of: keys(desk, [approved[1]])))
    try shell.run(spoil, [body, approved[1]])
    try desk.send()
    try expectAllSent(desk, approved, rejected)
  }

  @Test func `one whose change the database refuses stops no other`() throws {
    let (desk, approved, rejected) = try decided()
    // Somebody who has the file and a shell.
    let shell = try DatabaseShell(desk.home.folders.database)
    try shell.run(
      """
      CREATE TRIGGER refuse BEFORE UPDATE OF password ON account WHEN NEW.email_key = 'taro@example.jp'
        BEGIN SELECT RAISE(ABORT, 'no'); END
      """)
    let report = try desk.send()
    #expect(report.failures.compactMap(\.key) == (try keys(desk, [approved[1]])))
    #expect(try states(desk, [approved[0], approved[2], rejected]) == [.sent])
    try shell.run("DROP TRIGGER refuse")
    try desk.send()
    try expectAllSent(desk, approved, rejected)
  }

  @Test func `more mails than go in one step all leave`() throws {
    let portal = try Portal()
    for round in 0..<5 {
      try portal.send(try (0..<50).map { try portal.register("person-\(round)-\($0)@example.jp") })
    }
    let mails = try portal.deliver()
    #expect(mails.count == 250)
    #expect(Set(try mails.map { try $0.mail.token() }).count == 250)
    #expect(Set(mails.map(\.address)).count == 250)
  }
}
