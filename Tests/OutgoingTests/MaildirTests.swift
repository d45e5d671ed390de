import Foundation
import Testing

@testable import Outgoing

@Suite struct MaildirTests {
  private let folder: TemporaryFolder
  private let maildir: Maildir

  init() throws {
    folder = try TemporaryFolder()
    maildir = Maildir(folder: folder.url.appending(path: "mail"))
    try maildir.prepare()
  }

  @Test func `a Maildir has tmp, new and cur, and may be made again`() throws {
    try maildir.prepare()
    #expect(try folder.names(in: "mail") == ["cur", "new", "tmp"])
    #expect(try folder.mode(of: "mail/new") == 0o700)
  }

  @Test func `a message goes from tmp to new and nobody else can read it`() throws {
    try maildir.writeToTmp([("k-1", Data("x".utf8))])
    #expect(try maildir.isInTmp(key: "k-1"))
    #expect(try folder.names(in: "mail/new") == [])
    try maildir.rename(keys: ["k-1"])
    #expect(try folder.names(in: "mail/new") == ["k-1"])
    #expect(try folder.mode(of: "mail/new/k-1") == 0o600)
    #expect(try !maildir.isInTmp(key: "k-1"))
  }

  @Test func `what is in tmp is written anew`() throws {
    try maildir.writeToTmp([("k", Data("a longer first text".utf8))])
    try maildir.writeToTmp([("k", Data("second".utf8))])
    try maildir.rename(keys: ["k"])
    let path = folder.url.appending(path: "mail/new/k")
    #expect(try Data(contentsOf: path) == Data("second".utf8))
  }

  @Test func `renaming again is harmless, also when the message was picked up meanwhile`() throws {
    try maildir.writeToTmp([("k", Data("x".utf8))])
    try maildir.rename(keys: ["k"])
    try maildir.rename(keys: ["k"])
    try FileManager.default.removeItem(at: folder.url.appending(path: "mail/new/k"))
    try maildir.rename(keys: ["k"])
    #expect(try folder.names(in: "mail/new") == [])
  }

  @Test func `a link in tmp is replaced and not written through`() throws {
    let victim = folder.url.appending(path: "victim")
    try Data("safe".utf8).write(to: victim)
    try FileManager.default.createSymbolicLink(at: folder.url.appending(path: "mail/tmp/k"), withDestinationURL: victim)
    try maildir.writeToTmp([("k", Data("x".utf8))])
    #expect(try Data(contentsOf: victim) == Data("safe".utf8))
  }

  @Test(arguments: ["../k", "", ".k", "a/b", "a:2,"])
  func `a key that leaves the folder is refused`(key: String) throws {
    #expect(throws: ExportFault.badKey) { try maildir.writeToTmp([(key, Data())]) }
    #expect(throws: ExportFault.badKey) { try maildir.rename(keys: [key]) }
    #expect(throws: ExportFault.badKey) { try maildir.isInTmp(key: key) }
  }

  @Test func `folders that are missing are made when the first message comes`() throws {
    try FileManager.default.removeItem(at: folder.url.appending(path: "mail"))
    #expect(try maildir.keysInTmp() == [])
    try maildir.writeToTmp([("k", Data("x".utf8))])
    #expect(try folder.names(in: "mail") == ["cur", "new", "tmp"])
  }

  @Test func `a folder above that is missing is a fault with the system's number`() throws {
    try FileManager.default.removeItem(at: folder.url)
    #expect(throws: ExportFault.system(file: "mail", number: ENOENT)) {
      try maildir.writeToTmp([("k", Data("x".utf8))])
    }
  }

  @Test func `what a crash left in tmp can be found and removed, and removing again is harmless`() throws {
    for key in ["b_2", "a-1"] { try maildir.writeToTmp([(key, Data("x".utf8))]) }
    try Data().write(to: folder.url.appending(path: "mail/tmp/.hidden"))
    #expect(try maildir.keysInTmp() == ["a-1", "b_2"])
    try maildir.removeFromTmp(key: "a-1")
    try maildir.removeFromTmp(key: "a-1")
    #expect(try maildir.keysInTmp() == ["b_2"])
  }

  @Test func `a group gets in by new and cur, never by tmp`() throws {
    let own = try #require(getgrgid(getegid()))
    let shared = Maildir(folder: folder.url.appending(path: "shared"), group: String(cString: own.pointee.gr_name))
    try shared.writeToTmp([("k", Data("x".utf8))])
    try shared.rename(keys: ["k"])
    #expect(try folder.mode(of: "shared") == 0o750)
    #expect(try folder.mode(of: "shared/tmp") == 0o700)
    #expect(try folder.mode(of: "shared/new") == 0o770)
    #expect(try folder.mode(of: "shared/cur") == 0o770)
    #expect(try folder.mode(of: "shared/new/k") == 0o640)
  }
}
