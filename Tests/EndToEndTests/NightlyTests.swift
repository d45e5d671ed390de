import Foundation
import Testing

/// `nightly`: everything that has to be done every night.
@Suite struct NightlyTests {
  private let steps = ["import", "deadlines", "recheck", "mail", "accounts", "report", "checkpoint", "purge", "backup"]

  private func heads(_ outcome: Outcome) -> [String] { outcome.lines.map { String($0.prefix { $0 != ":" }) } }

  @Test func `a night takes in what came, sends what is due, and says a line for each step`() async throws {
    let home = try await Home.open()
    let outcome = try await home.run(["nightly"], as: "yoru")
    #expect(outcome.status == 0, "\(outcome.complaints)")
    #expect(heads(outcome) == steps)
    #expect(outcome.lines[0].contains("bundles 1") && outcome.lines[0].contains("accepted 1"))
    #expect(outcome.complaints.isEmpty)
    #expect(try home.takeMails().map { $0.headers["to"] } == ["hanako@example.jp"])
    #expect(try await home.states() == ["A-1": "waiting"])
    let japanese = try await home.run(["nightly"], lang: "ja")
    #expect(japanese.status == 0)
    #expect(
      japanese.lines.map { String($0.prefix { $0 != "：" }) } == [
        "取込み", "期限", "照合", "メール", "アカウント", "報告", "監査記録の控え", "消去", "バックアップ",
      ])
  }

  @Test func `deadlines pass by night: a reminder, then the end, each with a mail`() async throws {
    let home = try await Home.imported()
    try await home.sendBack("A-1")
    try await home.sendMail()
    try home.takeMails()
    let reminding = try await home.run(["nightly"], now: "2026-12-03T12:00:00+09:00")
    #expect(reminding.lines[1].contains("reminded 1"))
    let mail = try #require(try home.takeMails().first)
    #expect(mail.body.contains("12月6日"))
    #expect(mail.after("https://shomei.example.ac.jp/link/") != nil)
    #expect(try await home.run(["nightly"], now: "2026-12-04T12:00:00+09:00").lines[1].contains("reminded 0"))
    let ending = try await home.run(["nightly"], now: "2026-12-07T12:00:00+09:00")
    #expect(ending.lines[1].contains("lapsed 1"))
    #expect(try home.takeMails().count == 1)
    #expect(try await home.states() == ["A-1": "lapsed"])
  }

  @Test func `first passwords run out by night, and the portal hears of it the same night`() async throws {
    let (home, _) = try await Home.withAccount()
    let night = try await home.run(["nightly"], now: "2026-12-22T12:00:00+09:00")
    #expect(night.lines[1].contains("expired 1"))
    #expect(try !home.newestAccounts().contains("<password"))
  }

  @Test func `what is refused or quarantined makes the night fall short, and nothing else is left out`() async throws {
    let home = try await Home.open()
    try home.drop(Data("no zip".utf8), as: "broken.zip")
    let outcome = try await home.run(["nightly"])
    #expect(outcome.status == 1)
    #expect(heads(outcome) == steps)
    #expect(try await home.states() == ["A-1": "waiting"])
    #expect(try home.takeMails().count == 1)
  }

  @Test(arguments: ["import", "watch", "mail"])
  func `a step that somebody else is at is left to him, and stops no other`(_ work: String) async throws {
    let home = try await Home.open()
    try #require(try await home.run(["nightly"]).status == 0)
    let descriptor = open(home.root.appending(path: "state/\(work).lock").path, O_RDWR | O_CREAT, 0o600)
    try #require(descriptor >= 0)
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let held = try await home.run(["nightly"])
    close(descriptor)
    #expect(held.status == 0)
    #expect(String(decoding: held.output, as: UTF8.self).contains("left to"))
    #expect(heads(held) == steps)
  }

  @Test func `account files that cannot be put in place are loud, and the mails that speak of accounts wait`()
    async throws
  {
    let home = try await Home.imported([.hanako, .ichiro])
    try await home.approve("A-1", record: "07-1234")
    try await home.reject("A-2")
    let folder = home.root.appending(path: "export/accounts")
    try FileManager.default.removeItem(at: folder)
    try Data().write(to: folder)
    let outcome = try await home.run(["nightly"], now: "2026-11-22T12:15:00+09:00")
    #expect(outcome.status == 1)
    #expect(outcome.complaints.contains("accounts: "))
    #expect(try home.takeMails().compactMap { $0.headers["to"] } == ["ichiro@example.jp"])
    try FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    #expect(try await home.run(["nightly"], now: "2026-11-22T12:16:00+09:00").status == 0)
    #expect(try home.takeMails().compactMap { $0.headers["to"] } == ["hanako@example.jp"])
    #expect(try home.names(in: "export/accounts") == ["accounts-1.xml", "accounts-1.xml.sig"])
  }

  @Test func `a night is nobody's who may not import`() async throws {
    let home = try await Home.open()
    let outcome = try await home.run(["nightly"], as: "kansa")
    #expect(outcome.status == 77)
    #expect(try home.names(in: "import") == ["P-1.zip"])
  }
}
