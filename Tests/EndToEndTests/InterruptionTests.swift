import Foundation
import Subprocess
import Testing

/// Work that is under way, and what it means to others and to Ctrl-C.
@Suite struct InterruptionTests {
  @Test func `who has an application open holds it, until Ctrl-C gives it back and decides nothing`() async throws {
    let home = try await Home.imported()
    let arguments = ["review", "--plain", "--home", home.root.path, "--as", "suzuki", "--lang", "en"]
    let result = try await Subprocess.run(
      .path(.init(Program.shinsa)), arguments: Arguments(arguments),
      environment: .inherit.updating(["SHINSA_NOW": Home.now]), input: .inputWriter, output: .sequence,
      error: .discarded
    ) { execution in
      _ = try await execution.standardInputWriter.write("r\n")
      var claim: JSON?
      for try await line in execution.standardOutput.strings() where claim == nil && line.contains("(a r t p") {
        claim = try await home.json(["queue"])["applications"][0]["claimed_by"]
        let words = ["decide", "A-1", "reject", "--reason", "no-student-record"]
        #expect(try await home.run(words, as: "sato").status == 75)
        try execution.send(signal: .interrupt)
      }
      return claim
    }
    #expect(result.closureResult == .text("suzuki"))
    #expect(result.terminationStatus == .exited(130))
    let entry = try await home.json(["queue"])["applications"][0]
    #expect(entry["claimed_by"] == .null)
    #expect(entry["state"].text == "waiting")
  }

  @Test(arguments: [("import", ["import"]), ("mail", ["mail", "send"])])
  func `two at the same work do not get into each other's way`(lock: String, arguments: [String]) async throws {
    let home = try await Home.imported()
    #expect(try await home.run(arguments).status == 0)
    let descriptor = open(home.root.appending(path: "state/\(lock).lock").path, O_RDWR)
    try #require(descriptor >= 0)
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    #expect(try await home.run(arguments).status == 75)
    close(descriptor)
    #expect(try await home.run(arguments).status == 0)
  }
}
