import Foundation
import Testing

/// What a night leaves for the morning: faults of ours, and `import/done/`.
@Suite struct NightTests {
  @Test func `the third night that fails because of us is loud, in both languages, and the fourth succeeds by itself`()
    async throws
  {
    let home = try await Home.open()
    let receipts = home.root.appending(path: "export/receipts")
    try FileManager.default.removeItem(at: receipts)
    for night in 1...4 {
      let outcome = try await home.run(["import", "--settle", "0"], lang: night == 4 ? "ja" : "en")
      #expect(outcome.status == 1)
      #expect(outcome.text.contains("P-1.zip"))
      #expect(outcome.complaints.contains("ATTENTION: P-1.zip has failed in 3 runs") == (night == 3))
      #expect(outcome.complaints.contains("【至急】P-1.zip の処理が 4 回続けて") == (night == 4))
      #expect(try home.names(in: "import") == ["P-1.zip"])
    }
    try FileManager.default.createDirectory(at: receipts, withIntermediateDirectories: true)
    let outcome = try await home.run(["import", "--settle", "0"])
    #expect(outcome.status == 0)
    #expect(outcome.complaints.isEmpty)
    #expect(try await home.states() == ["A-1": "waiting"])
  }

  @Test func `JSON says that a bundle was left because of us`() async throws {
    let home = try await Home.open()
    try FileManager.default.removeItem(at: home.root.appending(path: "export/receipts"))
    let outcome = try await home.run(["import", "--settle", "0", "--json"])
    #expect(outcome.status == 1)
    let bundle = try outcome.json()["bundles"][0]
    #expect(bundle["outcome"].text == "skipped")
    #expect(bundle["reasons"].items.map { $0["code"].text } == ["left.our-fault"])
  }

  @Test func `where done cannot be written a bundle is imported once, said to be in the way, and moved when it can be`()
    async throws
  {
    let home = try await Home.open()
    let done = home.root.appending(path: "import/done")
    try Data().write(to: done)
    let first = try await home.run(["import", "--settle", "0", "--json"])
    #expect(first.status == 1)
    let bundle = try first.json()["bundles"][0]
    #expect(bundle["outcome"].text == "imported")
    #expect(bundle["reasons"].items.map { $0["code"].text } == ["left.not-put-away"])
    let second = try await home.run(["import", "--settle", "0"])
    #expect(second.status == 1)
    #expect(second.text.contains("P-1.zip: is imported, but"))
    #expect(try home.names(in: "import") == ["P-1.zip", "done"])
    try FileManager.default.removeItem(at: done)
    #expect(try await home.run(["import", "--settle", "0"]).status == 0)
    #expect(try home.names(in: "import/done") == ["P-1.receipt.xml", "P-1.zip"])
    #expect(try home.names(in: "export/receipts") == ["P-1.xml"])
    #expect(try await home.states() == ["A-1": "waiting"])
  }

  @Test func `mail that left and mail that could not are both said, and the job alarms`() async throws {
    let home = try await Home.imported([.hanako, .ichiro])
    try await home.reject("A-1")
    try await home.approve("A-2", record: "95-00021")
    try FileManager.default.removeItem(at: home.root.appending(path: "export/accounts"))
    let outcome = try await home.run(["mail", "send", "--now", "--json"])
    #expect(outcome.status == 1)
    #expect(try outcome.json()["sent"].items.count == 1)
    #expect(try outcome.json()["failures"].items.map { $0["key"] } == [.null])
    #expect(outcome.complaints.contains("account file could not be put in place"))
    #expect(try home.mails().count == 1)
    try FileManager.default.createDirectory(
      at: home.root.appending(path: "export/accounts"), withIntermediateDirectories: true)
    #expect(try await home.sendMail()["sent"].items.count == 1)
    #expect(try home.mails().count == 2)
  }

  @Test func `after its days a bundle in done is manifest and receipt, and what is not ours stays`() async throws {
    let home = try await Home.imported()
    let mine = home.root.appending(path: "import/done/mine.zip")
    try Data("mine".utf8).write(to: mine)
    let before = try home.names(in: "import/done")
    #expect(try await home.run(["import"], now: "2026-11-29T11:59:59+09:00").status == 0)
    #expect(try home.names(in: "import/done") == before)
    #expect(try await home.run(["import"], now: "2026-11-29T12:00:00+09:00").status == 0)
    #expect(try home.names(in: "import/done") == ["P-1.manifest.xml", "P-1.receipt.xml", "mine.zip"])
    #expect(try home.contents(of: "import/done/P-1.manifest.xml") == BundleMaker([.hanako]).manifest)
    let log = try await Tool.sqlite(home, "SELECT entry FROM audit_entry ORDER BY sequence DESC LIMIT 1")
    #expect(log.contains("\"action\":\"bundle.reduced\""))
    #expect(try await home.run(["audit", "verify"]).status == 0)
    try await home.openPictures(of: "A-1")
  }

  @Test func `the configuration says for how many days done is kept whole`() async throws {
    let home = try await Home.imported()
    try home.configure("bundles: 7d", "bundles: 2d")
    #expect(try await home.run(["import"], now: "2026-11-24T11:59:59+09:00").status == 0)
    #expect(try home.names(in: "import/done").contains("P-1.zip"))
    #expect(try await home.run(["import"], now: "2026-11-24T12:00:00+09:00").status == 0)
    #expect(try !home.names(in: "import/done").contains("P-1.zip"))
  }
}
