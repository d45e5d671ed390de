import Domain
import Testing

@testable import Intake

@Suite struct BounceStatusTests {
  private func recipients(_ groups: String, message: String = "Reporting-MTA: dns; mx.example.jp") throws -> [String] {
    try bounce(BounceSample.small(groups, message: message)).recipients.map { "\($0.action) \($0.status ?? "-")" }
  }

  @Test(arguments: BounceReport.Action.allCases)
  func `every action of the standard is known, in any case and with a comment`(action: BounceReport.Action) throws {
    let word = action.rawValue
    for spelling in [word, word.uppercased(), "\(word) (so it seems)", "\n (first) \(word)", "\(word);"] {
      #expect(try recipients("Action: \(spelling)\nStatus: 4.0.0") == ["\(word) 4.0.0"])
    }
  }

  @Test func `every recipient has a part, in the order of the report`() throws {
    let groups = """
      Final-Recipient: rfc822; a@example.jp
      Action: failed
      Status: 5.1.1

      Original-Recipient: rfc822; b@example.jp
      Final-Recipient: rfc822; b@example.com
      Action: delivered
      Status: 2.0.0


      Status: 4.2.2
      Final-Recipient: rfc822; c@example.jp
      Action: delayed
      """
    #expect(try recipients(groups) == ["failed 5.1.1", "delivered 2.0.0", "delayed 4.2.2"])
    #expect(try bounce(BounceSample.small(groups)).hasFailed)
  }

  @Test func `recipients without an empty line between them are told apart by what repeats`() throws {
    let groups = """
      Final-Recipient: rfc822; a@example.jp
      Action: failed
      Status: 5.1.1
      Final-Recipient: rfc822; b@example.jp
      Action: delayed
      Status: 4.4.1
      """
    #expect(try recipients(groups) == ["failed 5.1.1", "delayed 4.4.1"])
    #expect(try recipients("Action: failed\n \nAction: delayed") == ["failed -", "delayed -"])
  }

  @Test func `fields about the mail may be missing, or run into those about the recipient`() throws {
    let group = "Final-Recipient: rfc822; a@example.jp\nAction: failed\nStatus: 5.1.1"
    #expect(try recipients(group, message: "") == ["failed 5.1.1"])
    #expect(try recipients("", message: "Reporting-MTA: dns; mx.example.jp\n" + group) == ["failed 5.1.1"])
  }

  @Test func `lines of text that nobody folded are passed over`() throws {
    let groups = """
      Final-Recipient : rfc822; a@example.jp
      Diagnostic-Code: smtp; 550 first line
      second line, which belongs to the first
      Action : failed
      Status : 5.7.26
      """
    #expect(try recipients(groups) == ["failed 5.7.26"])
  }

  @Test(arguments: ["5.1", "5.1.1.1", "550", "3.1.1", "5.1.1234", "55.1.1", "5..1", "5.1.x", "５.1.1", "(5.1.1)", ""])
  func `what is no status code is none`(status: String) throws {
    #expect(try recipients("Action: failed\nStatus: \(status)") == ["failed -"])
  }

  @Test(arguments: ["5.1.1(user)", "  5.1.1 (unknown user (really))", "(a) 5.1.1", "\n\t5.1.1", "5.1.1; x"])
  func `a status code may have comments and be folded`(status: String) throws {
    #expect(try recipients("Action: failed\nStatus: \(status)") == ["failed 5.1.1"])
  }

  @Test func `where no known action stands, a permanent status says that it failed`() throws {
    #expect(try recipients("Final-Recipient: rfc822; a@b.jp\nction: failed\nStatus: 5.3.0") == ["failed 5.3.0"])
    #expect(try recipients("Final-Recipient: rfc822; a@b.jp\nAction: expired\nStatus: 5.4.7") == ["failed 5.4.7"])
  }

  @Test(arguments: [
    "", "Final-Recipient: rfc822; a@b.jp", "Status: 5.1.1", "Action: expired",
    "Final-Recipient: rfc822; a@b.jp\nAction: gone\nStatus: 4.1.1", "\u{0}\u{1}", "Action failed", "Action",
  ])
  func `a report that says of nobody what became of the mail is refused`(groups: String) {
    #expect(throws: BounceFault.noRecipients) { try bounce(BounceSample.small(groups)) }
  }
}
