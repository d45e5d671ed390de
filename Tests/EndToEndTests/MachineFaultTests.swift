import Foundation
import Testing

/// Nights on which the machine is at fault: each says what is the matter in the office's language, ends with the exit code that
/// says it to a monitor, and loses nothing; what it left is done by the next one.
@Suite struct MachineFaultTests {
  @Test(arguments: MachineFault.possibleHere)
  func `a night under a fault names it, ends with its code, and costs nothing`(_ fault: MachineFault) async throws {
    let home = try await Home.open()
    for lang in ["ja", "en"] {
      let night = try await fault.night(in: home, lang: lang)
      #expect(night.status == fault.status, "\(night.complaints)")
      #expect(night.complaints.contains(fault.words(lang)), "\(night.complaints)")
      #expect(!night.complaints.contains("髙橋") && !night.complaints.contains("hanako"))
      let waits = try home.names(in: "import").contains("P-1.zip")
      let isTaken = try await home.states() == ["A-1": "waiting"]
      #expect(waits != isTaken, "the bundle is at one place")
    }
    let next = try await home.run(["nightly"])
    #expect(next.status == 0, "\(next.complaints)")
    #expect(try await home.states() == ["A-1": "waiting"])
    #expect(try home.takeMails().map { $0.headers["to"] } == ["hanako@example.jp"])
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }

  @Test func `a damaged database stops a night before its first step, and the operator hears of it past the database`()
    async throws
  {
    let home = try await Home.open()
    try home.configure("# operator-email: operator@", "operator-email: operator@")
    let night = try await MachineFault.damagedPage.night(in: home, lang: "en")
    #expect(night.lines.count == 9)
    #expect(night.lines.allSatisfy { $0.contains("waits until the database is put back to a backup") })
    #expect(try home.names(in: "import") == ["P-1.zip"])
    #expect(try home.names(in: "export/reports").isEmpty)
    let mail = try #require(try home.takeMails().first)
    #expect(mail.headers["to"] == "operator@example.ac.jp")
    #expect(mail.body.contains("データベースが壊れています") && mail.body.contains("The database is damaged"))
    #expect(try await home.run(["doctor"]).text.contains("import"))
  }

  @Test func `what was thought of the clock outlasts a night on a damaged database`() async throws {
    let home = try await Home.imported()
    try await home.sendBack("A-1")
    try await home.sendMail()
    let far = "2036-01-01T12:00:00+09:00"
    #expect(try await home.run(["nightly"], now: far).status == 1)
    #expect(try await MachineFault.damagedPage.night(in: home, lang: "en").status == 70)
    // The first of these nights wrote to the log, so that the log alone would bear the clock out.
    #expect(try await home.run(["nightly"], now: far).status == 1)
    #expect(try await home.states() == ["A-1": "returned"])
  }
}
