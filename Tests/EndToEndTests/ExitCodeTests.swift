import Foundation
import Testing

/// Exit codes, which nightly jobs go by.
@Suite struct ExitCodeTests {
  @Test(arguments: [
    ["decide", "A-1", "approve"], ["queue", "--state", "nowhere"], ["nonsense"],
    ["staff", "add", "x", "--role", "king"],
    ["decide", "A-1", "reject", "--reason", "no-such-code"], ["audit", "verify", "--head", "1"],
  ])
  func `wrong usage is 64`(arguments: [String]) async throws {
    let home = try await Home.imported()
    let outcome = try await home.run(arguments)
    #expect(outcome.status == 64)
    #expect(!outcome.complaints.isEmpty)
  }

  @Test func `unusable input is 65`() async throws {
    let home = try await Home.imported()
    #expect(try await home.run(["show", "A-404"]).status == 65)
    let file = home.root.appending(path: "noise.csv")
    try Data([0xFF, 0x00, 0x81, 0xFF, 0xFE, 0x01]).write(to: file)
    #expect(try await home.run(["students", "import", file.path]).status == 65)
  }

  @Test func `a home that is not there is 69, and so is a file`() async throws {
    let nowhere = "/nonexistent/home"
    let outcome = try await Program.run(Program.shinsa, ["queue", "--home", nowhere, "--lang", "en"])
    #expect(outcome.status == 69)
    #expect(outcome.complaints.contains(nowhere))
    let home = try await Home()
    #expect(try await home.run(["students", "import", "/nonexistent/file.csv"]).status == 69)
    #expect(try await home.run(["import", "absent.zip"]).status == 69)
  }

  @Test func `a damaged database is our own fault, 70`() async throws {
    let home = try await Home.imported()
    let file = home.root.appending(path: "state/shinsa.sqlite")
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file.path + suffix) }
    try Data(repeating: 0x55, count: 8_192).write(to: file)
    #expect(try await home.run(["queue"]).status == 70)
  }

  @Test func `where mail cannot be written it is 73, and nothing is lost`() async throws {
    let home = try await Home.imported()
    try await home.reject("A-1")
    let mail = home.root.appending(path: "export/mail")
    try FileManager.default.removeItem(at: mail)
    try Data().write(to: mail)
    #expect(try await home.run(["mail", "send", "--now"]).status == 73)
    try FileManager.default.removeItem(at: mail)
    #expect(try await home.sendMail()["sent"].items.count == 1)
    #expect(try home.mails().count == 1)
  }

  @Test func `what somebody else holds is 75`() async throws {
    let home = try await Home.imported()
    try await Tool.sqlite(home, "INSERT INTO claim VALUES (1, 'suzuki', '2026-11-22T03:10:00.000Z');")
    #expect(try await home.run(["decide", "A-1", "reject", "--reason", "no-student-record"], as: "sato").status == 75)
  }

  @Test(arguments: [
    ("kansa", ["decide", "A-1", "reject", "--reason", "no-student-record"]), ("kansa", ["import"]),
    ("yoru", ["queue"]), ("yoru", ["show", "A-1"]), ("yoru", ["image", "A-1", "1"]), ("sato", ["audit", "export"]),
    ("sato", ["staff", "add", "x", "--role", "supervisor"]), ("nobody-known", ["queue"]),
  ])
  func `what a role does not allow is 77`(name: String, arguments: [String]) async throws {
    let home = try await Home.imported()
    #expect(try await home.run(arguments, as: name).status == 77)
  }

  @Test func `in a real home nobody plays another, and the clock is the system's`() async throws {
    let home = try await Home(training: false)
    #expect(try await home.run(["queue"], as: "sato").status == 77)
    #expect(try await home.run(["queue"]).status == 0)
    // A clock that cannot be read would be wrong usage, were it looked at.
    #expect(try await home.run(["queue"], now: "tomorrow").status == 0)
    #expect(try await Home().run(["queue"], now: "tomorrow").status == 64)
  }

  @Test func `done, but something was refused, is 1`() async throws {
    let home = try await Home()
    try home.drop(Data("no zip".utf8))
    #expect(try await home.run(["import", "--settle", "0"]).status == 1)
  }
}
