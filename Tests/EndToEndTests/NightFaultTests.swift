import Foundation
import Testing

/// Nights on which something is wrong that is nobody's application.
@Suite struct NightFaultTests {
  private func operated() async throws -> Home {
    let home = try await Home.imported()
    try home.configure("# operator-email: operator@", "operator-email: operator@")
    return home
  }

  @Test func `the operator gets one mail that says what is the matter, in both languages, and nobody's name`()
    async throws
  {
    let home = try await operated()
    try home.drop(Data("no zip".utf8), as: "broken.zip")
    let night = try await home.run(["nightly"])
    #expect(night.status == 1)
    let mails = try home.takeMails()
    let mail = try #require(mails.first)
    #expect(mails.count == 1)
    #expect(mail.headers["to"] == "operator@example.ac.jp")
    #expect(mail.body.contains("shinsa quarantine list") && mail.body.contains("隔離 1 件"))
    #expect(!mail.body.contains("髙橋") && !mail.body.contains("hanako"))
    #expect(try await home.run(["nightly"]).status == 0)
    #expect(try home.takeMails().isEmpty)
  }

  @Test func `a clock that was set back lets nothing lapse, says so, and is not believed by what it wrote itself`()
    async throws
  {
    let home = try await operated()
    let back = "2026-11-20T12:00:00+09:00"
    for _ in 1...2 {
      let night = try await home.run(["nightly"], now: back)
      #expect(night.status == 1)
      #expect(night.complaints.contains("The clock is 2 d 0 h before"))
      #expect(night.lines.contains("deadlines: waits until the clock can be believed"))
      #expect(night.lines.count { $0.contains("waits") } >= 1)
    }
    #expect(try await home.run(["doctor"], now: back).text.contains("MEND     clock: The clock is 2 d 0 h before"))
    #expect(try await home.run(["nightly", "--trust-clock"], now: back).status == 0)
    #expect(try await home.run(["audit", "verify"]).status == 0)
    #expect(try await home.states() == ["A-1": "waiting"])
  }

  @Test func `a clock that leaps ahead ends no application`() async throws {
    let home = try await Home.imported()
    try await home.sendBack("A-1")
    try await home.sendMail()
    let far = "2036-01-01T12:00:00+09:00"
    for _ in 1...2 {
      #expect(try await home.run(["nightly"], now: far).status == 1)
      #expect(try await home.states() == ["A-1": "returned"])
    }
    #expect(try await home.run(["nightly", "--trust-clock"], now: far).status == 0)
    #expect(try await home.states() == ["A-1": "lapsed"])
  }

  @Test func `one night at a time; one that was cut off is told of and taken over`() async throws {
    let home = try await Home.open()
    let path = home.root.appending(path: "state/night.lock").path
    let descriptor = open(path, O_RDWR | O_CREAT, 0o600)
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let second = try await home.run(["nightly"])
    #expect(second.status == 75)
    #expect(second.complaints.contains("Another night"))
    #expect(try home.names(in: "import") == ["P-1.zip"])
    // No process has the highest number that there is.
    try Data("2147483647".utf8).write(to: URL(filePath: path))
    close(descriptor)
    #expect(try await home.run(["doctor"]).text.contains("The last night was cut off."))
    let third = try await home.run(["nightly"])
    #expect(third.status == 0)
    #expect(third.complaints.contains("process 2147483647"))
    #expect(try await home.states() == ["A-1": "waiting"])
    #expect(try await home.run(["nightly"]).complaints.isEmpty)
  }

  @Test func `a night without keys says which file is missing, and loses nothing`() async throws {
    let home = try await Home.open()
    let (keys, aside) = (home.root.appending(path: "state/keys.json"), home.root.appending(path: "keys.aside"))
    try FileManager.default.moveItem(at: keys, to: aside)
    let night = try await home.run(["nightly"])
    #expect(night.status == 69)
    #expect(night.complaints.contains("state/keys.json"))
    let doctor = try await home.run(["doctor"])
    #expect(doctor.status == 69)
    #expect(doctor.text.contains("MISSING  keys: state/keys.json is missing. Put its copy back."))
    #expect(try await home.run(["init", "--training"]).status == 69)
    try FileManager.default.moveItem(at: aside, to: keys)
    #expect(try await home.run(["nightly"]).status == 0)
    #expect(try await home.states() == ["A-1": "waiting"])
  }

  @Test(arguments: [["nightly"], ["import", "--watch"]])
  func `what keeps a run without anybody from its work is in its log too`(_ command: [String]) async throws {
    let home = try await Home()
    try FileManager.default.removeItem(at: home.root.appending(path: "state/keys.json"))
    let journal = try await home.run(command + ["--log", "journald"])
    #expect(journal.status == 69)
    #expect(journal.complaints.hasPrefix("<3>fault exit=69: state/keys.json"))
    let object = try await home.run(command + ["--log", "json"], lang: "ja")
    let event = try JSONDecoder().decode(JSON.self, from: Data(object.complaints.utf8))
    #expect(event["event"].text == "fault" && event["level"].text == "error" && event["exit"].number == 69)
  }

  @Test func `a database that cannot take the alarm does not keep it from the operator`() async throws {
    let home = try await operated()
    try home.drop(Data("no zip".utf8), as: "broken.zip")
    // Templates that cannot be used stop every mail that is rendered.
    try FileManager.default.createDirectory(
      at: home.root.appending(path: "templates"), withIntermediateDirectories: true)
    try home.write("Subject: {{no_such_name}}\n", to: "templates/night-alarm.mustache")
    #expect(try await home.run(["nightly"]).status == 1)
    #expect(try home.takeMails().map { $0.headers["to"] } == ["operator@example.ac.jp"])
    #expect(try await home.run(["doctor"]).text.contains("MEND     mail templates"))
  }

  @Test func `a night is one JSON document, and its log one object a line without anybody's name`() async throws {
    let home = try await Home.open()
    let night = try await home.run(["nightly", "--json", "--log", "json"])
    #expect(night.status == 0)
    let document = try night.json()
    #expect(document["outcome"].text == "done")
    #expect(document["steps"].items.first?["step"].text == "import")
    let lines = night.complaints.split(separator: "\n")
    for line in lines {
      let event = try JSONDecoder().decode(JSON.self, from: Data(line.utf8))
      for key in ["at", "event", "level", "pid", "text"] { #expect(event[key] != .null, "\(line)") }
    }
    #expect(lines.count == document["steps"].items.count + 2)
    for name in ["髙橋", "hanako", "TAKAHASHI"] { #expect(!night.complaints.contains(name)) }
    let journal = try await home.run(["nightly", "--log", "journald"])
    #expect(journal.output.isEmpty)
    #expect(journal.complaints.split(separator: "\n").allSatisfy { $0.hasPrefix("<6>night.") })
  }
}
