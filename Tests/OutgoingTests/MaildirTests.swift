import Foundation
import Testing

@testable import Outgoing

@Suite struct MaildirTests {
  private let folder: TemporaryFolder
  private let maildir: Maildir

  init() throws {
    folder = try TemporaryFolder()
    maildir = try Maildir(folder: folder.url.appending(path: "mail"))
    try maildir.prepare()
  }

  @Test func `a Maildir has tmp, new and cur, and may be made again`() throws {
    try maildir.prepare()
    #expect(try folder.names(in: "mail") == ["cur", "new", "tmp"])
    #expect(try folder.mode(of: "mail/new") == 0o700)
  }

  @Test func `a message goes from tmp to new and nobody else can read it`() throws {
    try maildir.writeToTmp(key: "k-1", bytes: Data("x".utf8))
    #expect(try maildir.isInTmp(key: "k-1"))
    #expect(try folder.names(in: "mail/new") == [])
    #expect(try maildir.rename(key: "k-1"))
    #expect(try folder.names(in: "mail/new") == ["k-1"])
    #expect(try folder.mode(of: "mail/new/k-1") == 0o600)
    #expect(try !maildir.isInTmp(key: "k-1"))
  }

  @Test func `what is in tmp is written anew`() throws {
    try maildir.writeToTmp(key: "k", bytes: Data("a longer first text".utf8))
    try maildir.writeToTmp(key: "k", bytes: Data("second".utf8))
    try maildir.rename(key: "k")
    let path = folder.url.appending(path: "mail/new/k")
    #expect(try Data(contentsOf: path) == Data("second".utf8))
  }

  @Test func `renaming again is harmless, also when the message was picked up meanwhile`() throws {
    try maildir.writeToTmp(key: "k", bytes: Data("x".utf8))
    try maildir.rename(key: "k")
    #expect(try !maildir.rename(key: "k"))
    try FileManager.default.removeItem(at: folder.url.appending(path: "mail/new/k"))
    #expect(try !maildir.rename(key: "k"))
    #expect(try folder.names(in: "mail/new") == [])
  }

  @Test func `a link in tmp is replaced and not written through`() throws {
    let victim = folder.url.appending(path: "victim")
    try Data("safe".utf8).write(to: victim)
    try FileManager.default.createSymbolicLink(at: folder.url.appending(path: "mail/tmp/k"), withDestinationURL: victim)
    try maildir.writeToTmp(key: "k", bytes: Data("x".utf8))
    #expect(try Data(contentsOf: victim) == Data("safe".utf8))
  }

  @Test(arguments: ["../k", "", ".k", "a/b", "a:2,"])
  func `a key that leaves the folder is refused`(key: String) throws {
    #expect(throws: ExportFault.badKey) { try maildir.writeToTmp(key: key, bytes: Data()) }
    #expect(throws: ExportFault.badKey) { try maildir.rename(key: key) }
    #expect(throws: ExportFault.badKey) { try maildir.isInTmp(key: key) }
  }

  @Test func `a folder that went away is a fault with the system's number`() throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: "mail/tmp"))
    #expect(throws: ExportFault.system(file: "k", number: ENOENT)) {
      try maildir.writeToTmp(key: "k", bytes: Data("x".utf8))
    }
  }
}
