import Foundation
import Testing

/// `import --watch`: nights without anybody.
@Suite struct WatchTests {
  private func exists(_ path: String, in home: Home) -> Bool {
    FileManager.default.fileExists(atPath: home.root.appending(path: path).path)
  }

  /// Lets a bundle arrive as portals do: under a name that says that it is unfinished, then under its own.
  private func deliver(_ bundle: BundleMaker, to home: Home, as name: String) throws {
    try home.drop(try bundle.zip(), as: name + ".part")
    let file = home.root.appending(path: "import/\(name)")
    try FileManager.default.moveItem(at: file.appendingPathExtension("part"), to: file)
  }

  @Test func `a watch takes what lies there and what arrives later, sends due mail, and ends when asked to`()
    async throws
  {
    let home = try await Home.open([.hanako], records: [.hanako, .ichiro])
    let watch = try await Watch(home, now: "2026-11-22T13:00:00+09:00")
    try await until("the first bundle is done") { exists("import/done/P-1.zip", in: home) }
    var later = BundleMaker([.ichiro])
    later.id = "P-2"
    try deliver(later, to: home, as: "P-2.zip")
    try await until("the second bundle is done") { exists("import/done/P-2.receipt.xml", in: home) }
    try await until("the notes of arrival have left") { try home.mails().count == 2 }
    try home.takeMails()
    try await home.reject("A-1")
    try await until("the mail has left") { try !home.mails().isEmpty }
    #expect(try await watch.end() == 0)
    #expect(watch.text.contains("P-1.zip: imported (accepted 1, repeats 0, refused 0)."))
    #expect(watch.text.contains("P-2.zip: imported (accepted 1, repeats 0, refused 0)."))
    #expect(watch.text.contains("1 mails are in export/mail/new"))
    #expect(try await home.states() == ["A-1": "rejected", "A-2": "waiting"])
    #expect(try home.names(in: "export/receipts") == ["P-1.xml", "P-2.xml"])
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }

  @Test(arguments: [SIGINT, SIGHUP, SIGTERM])
  func `each of three signals ends a watch with 0, and nothing is left in the way of the next`(signal: Int32)
    async throws
  {
    let home = try await Home()
    #expect(try await Watch(home).end(signal) == 0)
    #expect(try await home.run(["import"]).status == 0)
  }

  @Test func `who comes second learns who is at it; the desk can work nevertheless`() async throws {
    let home = try await Home.open()
    try home.drop(Data("no zip".utf8), as: "broken.zip")
    let watch = try await Watch(home)
    try await until("both are put away") {
      exists("import/done/P-1.zip", in: home) && exists("import/quarantine/broken.zip", in: home)
    }
    for arguments in [["import"], ["import", "--watch"]] {
      let second = try await home.run(arguments)
      #expect(second.status == 75)
      #expect(second.complaints.contains("process \(watch.number)"))
    }
    var mended = BundleMaker([.hanako])
    (mended.id, mended["requests/A-1.xml"]) = ("P-2", Data(Applicant.hanako.with(\.id, "A-9").request.utf8))
    for kind in ["front.jpg", "back.png"] {
      mended["images/A-9-\(kind)"] = mended["images/A-1-\(kind)"].map { $0 + Data("9".utf8) }
      mended["images/A-1-\(kind)"] = nil
    }
    try mended.zip().write(to: home.root.appending(path: "import/quarantine/broken.zip"))
    #expect(try await home.run(["quarantine", "retry", "1"]).status == 0)
    try await until("the mended bundle is done") { exists("import/done/broken.zip", in: home) }
    #expect(try await watch.end() == 0)
    #expect(try await home.states()["A-9"] == "waiting")
  }

  @Test func `a watch goes on while something of ours fails, says so loudly, and takes the bundle when it is mended`()
    async throws
  {
    let home = try await Home.open()
    let receipts = home.root.appending(path: "export/receipts")
    try FileManager.default.removeItem(at: receipts)
    let watch = try await Watch(home)
    // Whatever stirs in the folder makes it look again.
    let stir = home.root.appending(path: "import/.stir.part")
    try await until("it is loud") {
      try Data().write(to: stir)
      return watch.complaints.contains("ATTENTION: P-1.zip")
    }
    #expect(watch.text.components(separatedBy: "\n").filter { $0.hasPrefix("P-1.zip") }.count == 1)
    try FileManager.default.createDirectory(at: receipts, withIntermediateDirectories: true)
    try await until("the bundle is done") {
      try Data().write(to: stir)
      return exists("import/done/P-1.zip", in: home)
    }
    #expect(try await watch.end() == 0)
    #expect(watch.complaints.components(separatedBy: "ATTENTION").count == 2)
  }
}
