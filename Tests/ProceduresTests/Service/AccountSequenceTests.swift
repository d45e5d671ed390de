import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

/// Account files come in one sequence without gaps, complete ones between.
struct AccountSequenceTests {
  /// What a file says of itself.
  private struct Head: Equatable {
    var name: String
    var sequence: Int
    var scope: String
    var previous: String?
    var accounts: Int
  }

  private func heads(_ portal: Portal) throws -> [Head] {
    let folder = portal.desk.home.folders.accounts
    let names = try portal.desk.home.names(in: folder).filter { $0.hasSuffix(".xml") }
    return try names.map { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      func attribute(_ name: String) -> String? {
        guard let start = text.range(of: " \(name)=\"")?.upperBound else { return nil }
        return String(text[start...].prefix { $0 != "\"" })
      }
      return Head(
        name: name, sequence: Int(attribute("sequence") ?? "") ?? 0, scope: attribute("scope") ?? "",
        previous: attribute("previous"), accounts: text.components(separatedBy: "<account ").count - 1)
    }.sorted { $0.sequence < $1.sequence }
  }

  private func hash(_ portal: Portal, _ name: String) throws -> String {
    Digest.sha256Hex(try Data(contentsOf: portal.desk.home.folders.accounts.appending(path: name)))
  }

  @Test func `every file names the one before, whichever scope they have`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    #expect(try PublishAccounts(portal.desk.nightly).run(complete: true) == 1)
    try portal.settledAccount("taro@example.jp", record: "05-2000", mark: 3)
    #expect(try PublishAccounts(portal.desk.nightly).run(complete: true) == 1)
    let heads = try heads(portal)
    #expect(heads.map(\.sequence) == Array(1...heads.count))
    #expect(heads.map(\.scope) == ["changes", "changes", "complete", "changes", "changes", "complete"])
    #expect(heads.map(\.accounts) == [1, 1, 1, 1, 1, 2])
    #expect(heads[2].name == "accounts-complete-3.xml" && heads[3].name == "accounts-4.xml")
    #expect(heads[0].previous == nil)
    for (before, after) in zip(heads, heads.dropFirst()) { #expect(try after.previous == hash(portal, before.name)) }
  }

  @Test func `where nothing changed there is no file, and a complete one whenever it is asked for`() throws {
    let portal = try Portal()
    #expect(try PublishAccounts(portal.desk.nightly).run() == 0)
    #expect(try PublishAccounts(portal.desk.nightly).run(complete: true) == 1)
    #expect(try PublishAccounts(portal.desk.nightly).run() == 0)
    #expect(try heads(portal).map(\.accounts) == [0])
    #expect(throws: NotAllowed.self) {
      try PublishAccounts(portal.desk.home.office(Actor(name: "kansa", osUser: "kansa", role: .auditor))).run()
    }
  }

  @Test func `a file that could not be put in place comes with the next run, before any later one`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let folder = portal.desk.home.folders.accounts
    let aside = folder.appendingPathExtension("aside")
    let count = try heads(portal).count
    try FileManager.default.moveItem(at: folder, to: aside)
    try Data().write(to: folder)
    for _ in 0..<2 {
      #expect(throws: (any Error).self) { try PublishAccounts(portal.desk.nightly).run(complete: true) }
    }
    try FileManager.default.removeItem(at: folder)
    try FileManager.default.moveItem(at: aside, to: folder)
    #expect(try PublishAccounts(portal.desk.nightly).run() == 2)
    let heads = try heads(portal)
    #expect(heads.map(\.sequence) == Array(1...(count + 2)))
    for (before, after) in zip(heads, heads.dropFirst()) { #expect(try after.previous == hash(portal, before.name)) }
  }

  @Test func `what is on hold is in no file, and a change that the portal does not keep makes none`() throws {
    let portal = try Portal()
    try portal.desk.approve(portal.desk.opened())
    #expect(try PublishAccounts(portal.desk.nightly).run() == 0)
    #expect(try PublishAccounts(portal.desk.nightly).run(complete: true) == 1)
    #expect(try heads(portal).map(\.accounts) == [0])
  }

  @Test func `files are signed by the current key of the home`() throws {
    let portal = try Portal()
    try portal.settledAccount()
    let folder = portal.desk.home.folders.accounts
    let keys = portal.desk.nightly.keys.publicSignKeys
    for head in try heads(portal) {
      let signature = try Data(contentsOf: folder.appending(path: head.name + ".sig"))
      #expect(Signing.isValid(signature, of: try Data(contentsOf: folder.appending(path: head.name)), by: keys))
    }
  }
}
