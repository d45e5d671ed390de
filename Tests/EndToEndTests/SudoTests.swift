import Foundation
import Testing

/// Who acts, where somebody claims to come through sudo.
@Suite struct SudoTests {
  /// The number of an account that is nobody's, and of no member of staff.
  private static let stranger = "65534"

  /// A shell that is called sudo and starts the program; it is root's exactly where these tests are.
  private func throughFakeSudo(_ arguments: [String], in home: Home) async throws -> Outcome {
    let fake = home.root.appending(path: "sudo")
    if !FileManager.default.fileExists(atPath: fake.path) {
      try FileManager.default.copyItem(at: URL(filePath: "/bin/sh").resolvingSymlinksInPath(), to: fake)
    }
    // The shell stays the parent, as something follows.
    let script = "\"$@\"; exit $?"
    return try await Program.run(
      fake.path, ["-c", script, "sudo", Program.shinsa] + arguments + ["--lang", "en"],
      environment: ["SUDO_UID": Self.stranger])
  }

  @Test func `a claim in the environment alone is not believed`() async throws {
    let home = try await Home(training: false)
    let arguments = ["staff", "add", "sato", "--role", "reviewer", "--home", home.root.path]
    let outcome = try await Program.run(Program.shinsa, arguments, environment: ["SUDO_UID": Self.stranger])
    #expect(outcome.status == 0)
    let entry = try await Tool.sqlite(home, "SELECT entry FROM audit_entry ORDER BY sequence DESC LIMIT 1")
    let own = try await home.json(["staff", "list"])
    #expect(own != .null)
    #expect(entry.contains("\"os_user\":\"\(NSUserName())\""))
  }

  @Test func `sudo is believed where it is root's: the caller acts, and has to be staff`() async throws {
    let home = try await Home(training: false)
    let outcome = try await throughFakeSudo(["queue", "--home", home.root.path], in: home)
    #expect(outcome.status == (geteuid() == 0 ? 77 : 0))
  }

  @Test(.enabled(if: geteuid() == 0)) func `a night that somebody starts through sudo is done in that one's name`()
    async throws
  {
    let home = try await Home(training: false)
    let name = try #require(getpwuid(65_534).map { String(cString: $0.pointee.pw_name) })
    #expect(try await home.run(["staff", "add", name, "--role", "importer"]).status == 0)
    // Done, but a real home without backups needs somebody.
    #expect(try await throughFakeSudo(["nightly", "--home", home.root.path], in: home).status == 1)
    let entries = try await Tool.sqlite(home, "SELECT entry FROM audit_entry WHERE sequence > 3")
    try #require(!entries.isEmpty)
    #expect(entries.split(separator: "\n").allSatisfy { $0.contains("\"os_user\":\"\(name)\"") })
  }

  @Test(.enabled(if: geteuid() == 0)) func `through sudo no file outside of import is read`() async throws {
    let home = try await Home(training: false)
    let name = try #require(getpwuid(65_534).map { String(cString: $0.pointee.pw_name) })
    #expect(try await home.run(["staff", "add", name, "--role", "supervisor"]).status == 0)
    let students = Data(Applicant.studentFile([.hanako]).utf8)
    for (folder, status) in [("", Int32(77)), ("import/", 0)] {
      let file = home.root.appending(path: "\(folder)students.csv")
      try students.write(to: file)
      let outcome = try await throughFakeSudo(["students", "import", file.path, "--home", home.root.path], in: home)
      #expect(outcome.status == status, "\(outcome.complaints)")
    }
    let link = home.root.appending(path: "import/link.csv")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: home.root.appending(path: "students.csv"))
    let outcome = try await throughFakeSudo(["students", "import", link.path, "--home", home.root.path], in: home)
    #expect(outcome.status == 77)
  }

  @Test(.enabled(if: geteuid() == 0)) func `what needs no home is not done with another's rights`() async throws {
    let home = try await Home(training: false)
    try home.drop(BundleMaker([.hanako]))
    let file = home.root.appending(path: "import/P-1.zip")
    #expect(try await throughFakeSudo(["bundle", "check", file.path], in: home).status == 77)
    #expect(try await Program.run(Program.shinsa, ["bundle", "check", file.path, "--lang", "en"]).status == 0)
  }
}
