import Foundation
import Testing

/// The first command that anybody runs.
@Suite struct DemoTests {
  @Test(arguments: ["ja", "en"])
  func `the demo runs through the day and leaves a home that works`(lang: String) async throws {
    let outcome = try await Program.run(Program.shinsa, ["demo", "--lang", lang])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let home = try #require(outcome.lines.last { $0.contains("SHINSA_HOME=") }?.split(separator: "=").last)
    defer { try? FileManager.default.removeItem(atPath: String(home)) }
    #expect(outcome.lines.filter { $0.hasPrefix("== ") }.count >= 7)
    let verified = try await Program.run(Program.shinsa, ["audit", "verify", "--home", String(home)])
    #expect(verified.status == 0)
    let mails = try FileManager.default.contentsOfDirectory(atPath: "\(home)/export/mail/new")
    #expect(!mails.isEmpty)
  }
}
