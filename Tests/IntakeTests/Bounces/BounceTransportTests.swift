import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct BounceTransportTests {
  @Test(arguments: BounceSample.allCases)
  func `each transport's report names our mail, and what became of it`(sample: BounceSample) throws {
    let report = try bounce(sample.text)
    #expect(report.messageID == BounceSample.messageID)
    #expect(report.mailKey(ofDomain: BounceSample.domain) == BounceSample.key)
    #expect(report.recipients == sample.recipients)
  }

  @Test(arguments: BounceSample.allCases)
  func `lines may end in CRLF, and stand in an mbox`(sample: BounceSample) throws {
    let expected = try bounce(sample.text)
    let network = sample.text.replacing("\n", with: "\r\n")
    #expect(try bounce(network) == expected)
    #expect(try bounce("From MAILER-DAEMON Wed Apr  1 09:15:07 2026\r\n" + network) == expected)
    #expect(try bounce("\u{FEFF}\n\n" + sample.text) == expected)
  }

  @Test func `a delay is no failure`() throws {
    let delay = try bounce(BounceSample.gmail.text)
    #expect(!delay.hasFailed && !delay.recipients[0].isPermanent)
  }

  @Test func `giving up after days is a failure, but says nothing against the address`() throws {
    let report = try bounce(BounceSample.headersOnly.text)
    #expect(report.hasFailed && !report.recipients[0].isPermanent)
    #expect(try bounce(BounceSample.postfix.text).recipients[0].isPermanent)
  }

  @Test func `nothing of addresses or of what other systems say is kept`() throws {
    for sample in BounceSample.allCases {
      let kept = String(reflecting: try bounce(sample.text))
      #expect(!kept.contains("hanako") && !kept.contains("550") && !kept.contains("unknown"))
    }
  }

  @Test func `a report in words is told from a report that programs read`() {
    let words = """
      Return-Path: <>
      From: MAILER-DAEMON@mail.example.jp
      Subject: failure notice

      Hi. This is the qmail-send program at mail.example.jp.
      I'm afraid I wasn't able to deliver your message to the following addresses.

      <hanako@example.jp>:
      Sorry, no mailbox here by that name. (#5.1.1)

      --- Below this line is a copy of the message.

      Message-ID: <\(BounceSample.messageID)>

      """
    #expect(throws: BounceFault.notAReport(looksLike: .qmail)) { try bounce(words) }
    let other = words.replacing("Hi. This is the qmail-send program", with: "Hello from the mail program")
    #expect(throws: BounceFault.notAReport(looksLike: .wordsOnly)) { try bounce(other) }
    let unsigned = other.replacing("MAILER-DAEMON", with: "robot")
    #expect(throws: BounceFault.notAReport(looksLike: .wordsOnly)) { try bounce(unsigned) }
  }

  @Test(arguments: [
    ("Auto-Submitted: auto-replied (vacation)", OtherMail.automaticReply),
    ("Return-Path: <>\nAuto-Submitted: auto-replied", .automaticReply),
    ("Content-Type: multipart/report; report-type=disposition-notification; boundary=b", .readReceipt),
    ("Content-Type: multipart/report; boundary=b; report-type=\"Feedback-Report\"", .complaint),
    ("X-Failed-Recipients: hanako@example.jp", .wordsOnly), ("Subject: hello", .unknown),
  ])
  func `other mail is told as what it is`(header: String, kind: OtherMail) {
    let text = "From: hanako@example.jp\n\(header)\n\n--b\n\nText.\n--b--\n"
    #expect(throws: BounceFault.notAReport(looksLike: kind)) { try bounce(text) }
  }
}
