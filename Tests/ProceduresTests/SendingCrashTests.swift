import Domain
import Foundation
import Outgoing
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// Handing over is interrupted between any two of its steps, and the next run ends with one mail.
struct SendingCrashTests {
  private func approved() throws -> (desk: Desk, id: CaseID) {
    let desk = try Desk()
    let id = try desk.opened()
    _ = try DecideApplication(desk.sato).decide(id, Samples.approval())
    return (desk, id)
  }

  /// Lets a run fail because a file lies where a folder should, then clears the way.
  private func interrupt(_ desk: Desk, at folder: URL) throws {
    let aside = folder.appendingPathExtension("aside")
    let wasThere = FileManager.default.fileExists(atPath: folder.path)
    if wasThere { try FileManager.default.moveItem(at: folder, to: aside) }
    try Data().write(to: folder)
    // The folder for mails is looked into before anything is tried; what lies behind it fails one by one.
    let failures = Result { try desk.send().failures.count }
    if case .success(let count) = failures { #expect(count > 0) }
    try FileManager.default.removeItem(at: folder)
    if wasThere { try FileManager.default.moveItem(at: aside, to: folder) }
  }

  private func state(_ desk: Desk, _ id: CaseID) throws -> NoticeState? {
    try desk.results(of: id).last?.state
  }

  /// Expects one mail with the password that the account has, one account file, and a sound log.
  private func expectOneMail(_ desk: Desk, _ id: CaseID) throws {
    #expect(try desk.mails() == desk.results(of: id).map(\.key))
    #expect(try desk.mails("tmp").isEmpty)
    let text = try desk.home.onlyText(in: desk.home.folders.mail.appending(path: "new"))
    let account = try #require(try desk.home.store.read { try $0.account(email: "hanako@example.jp") })
    #expect(try PasswordHash.matches(#require(account.password), ReceivedMail(Data(text.utf8)).password()))
    #expect(try desk.home.names(in: desk.home.folders.accounts) == ["accounts-1.xml", "accounts-1.xml.sig"])
    #expect(try state(desk, id) == .sent)
    let log = try desk.actions()
    let actions = log[try #require(log.firstIndex(of: "decision.made"))...]
    for action in ["mail.prepared", "mail.handed-over", "mail.sent", "accounts.exported", "account.created"] {
      #expect(actions.count { $0 == action } == 1, "\(action)")
    }
    try desk.expectSoundLog()
  }

  @Test func `before anything was written`() throws {
    let (desk, id) = try approved()
    try FileManager.default.createDirectory(at: desk.home.folders.mail, withIntermediateDirectories: true)
    try interrupt(desk, at: desk.home.folders.mail.appending(path: "tmp"))
    #expect(try state(desk, id) == .prepared)
    #expect(try desk.file(id).announced == nil)
    try desk.send()
    try expectOneMail(desk, id)
  }

  @Test func `after writing and before the commit: what was written is thrown away`() throws {
    let (desk, id) = try approved()
    let key = try #require(try desk.results(of: id).first?.key)
    let maildir = Maildir(folder: desk.home.folders.mail)
    try maildir.writeToTmp([(key, Data("a password that was never given".utf8))])
    try maildir.writeToTmp([("another", Data("of a mail that was undone".utf8))])
    try desk.send()
    try expectOneMail(desk, id)
    #expect(try !desk.home.onlyText(in: desk.home.folders.mail.appending(path: "new")).contains("never given"))
  }

  @Test func `after the commit and before the account file: the mail waits for it`() throws {
    let (desk, id) = try approved()
    try interrupt(desk, at: desk.home.folders.accounts)
    #expect(try state(desk, id) == .handingOver)
    #expect(try desk.mails().isEmpty)
    let written = try desk.home.onlyText(in: desk.home.folders.mail.appending(path: "tmp"))
    #expect(try desk.file(id).announced != nil)
    try desk.send()
    #expect(try desk.home.onlyText(in: desk.home.folders.mail.appending(path: "new")) == written)
    try expectOneMail(desk, id)
  }

  @Test func `after the account file and before the rename`() throws {
    let (desk, id) = try approved()
    try Maildir(folder: desk.home.folders.mail).prepare()
    try interrupt(desk, at: desk.home.folders.mail.appending(path: "new"))
    #expect(try state(desk, id) == .handingOver)
    #expect(try desk.home.names(in: desk.home.folders.accounts).count == 2)
    let written = try desk.home.onlyText(in: desk.home.folders.mail.appending(path: "tmp"))
    try desk.send()
    #expect(try desk.home.onlyText(in: desk.home.folders.mail.appending(path: "new")) == written)
    try expectOneMail(desk, id)
  }

  @Test(arguments: [false, true])
  func `after the rename and before the commit, picked up or not`(_ isPickedUp: Bool) throws {
    let (desk, id) = try approved()
    try Maildir(folder: desk.home.folders.mail).prepare()
    try interrupt(desk, at: desk.home.folders.mail.appending(path: "new"))
    let key = try #require(try desk.mails("tmp").first)
    let mail = desk.home.folders.mail
    let new = mail.appending(path: "new/\(key)")
    try FileManager.default.moveItem(at: mail.appending(path: "tmp/\(key)"), to: new)
    let taken = mail.appending(path: "taken")
    if isPickedUp { try FileManager.default.moveItem(at: new, to: taken) }
    #expect(try desk.send().sent == [key])
    if isPickedUp {
      #expect(try desk.mails().isEmpty && desk.mails("tmp").isEmpty)
      try FileManager.default.moveItem(at: taken, to: new)
    }
    try expectOneMail(desk, id)
  }

  @Test func `a decision that was undone between reading and writing sends nothing`() throws {
    let (desk, id) = try approved()
    _ = try DecideApplication(desk.sato).undo(id)
    try desk.send()
    #expect(try desk.mails().isEmpty && desk.mails("tmp").isEmpty)
    #expect(try state(desk, id) == .cancelled)
  }
}
