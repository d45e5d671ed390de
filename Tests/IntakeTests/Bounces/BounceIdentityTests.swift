import Domain
import Testing

@testable import Intake

@Suite struct BounceIdentityTests {
  private static let failed = "Final-Recipient: rfc822; a@example.jp\nAction: failed\nStatus: 5.1.1"

  private func report(
    header: String = "", message: String = "Reporting-MTA: dns; mx.example.jp", returned: String = "Subject: x"
  ) throws -> BounceReport {
    try bounce(BounceSample.small(Self.failed, header: header, message: message, returned: returned))
  }

  @Test func `the mail that came back says best which it is, and the others follow in order`() throws {
    let report = try report(
      header: "Message-ID: <report@mx>\nIn-Reply-To: <d@x>\nReferences: <z@x> <e@x>\n",
      message: "Original-Envelope-Id: c@x\nX-Original-Message-ID: <b@x>", returned: "Message-ID: <a@x>")
    #expect(report.messageID == "a@x")
    #expect(report.otherIDs == ["b@x", "c@x", "d@x", "e@x"])
  }

  @Test(arguments: [
    ("In-Reply-To: <a@x>\n", "X: y"), ("In-Reply-To: Your mail of \"today\" (see\n below) <a@x>\n", "X: y"),
    ("References: <z@x>\n\t<a@x>\n", "X: y"), ("", "Original-Envelope-Id: a@x"),
    ("", "Original-Envelope-ID: <a@x> (comment)"), ("", "X-Original-Message-ID: <a@x>"),
    ("In-Reply-To: <a@x>\n", "Original-Envelope-Id: QQ314159"),
  ])
  func `without the mail, the report's own fields name it`(header: String, message: String) throws {
    #expect(try report(header: header, message: message).messageID == "a@x")
  }

  @Test(arguments: [
    "", "Message-ID: a@x", "Message-ID: <a@x", "Message-ID: <a>", "Message-ID: <@x>", "Message-ID: <a@>",
    "Message-ID: <a b@x>", "Message-ID: <\u{3042}@x>", "Message-ID: (<a@x>)", "X-Message-ID: <a@x>",
    "Message-ID: <\(String(repeating: "a", count: 998))@x>", "\n\nText.\nMessage-ID: <a@x>",
  ])
  func `a report that names no mail is refused`(returned: String) {
    let subject = "Subject: x\n"
    #expect(throws: BounceFault.noMessageID) { try report(header: "Message-ID: <r@x>\n", returned: subject + returned) }
  }

  @Test(arguments: [
    "Message-Id:<a@x>", "MESSAGE-ID:\n <a@x>", "message-id : (old) <a@x> (b)", "broken line\nMessage-ID: <a@x>",
  ])
  func `a Message-ID may be folded and have comments`(returned: String) throws {
    #expect(try report(returned: returned).messageID == "a@x")
  }

  @Test func `what the mail that came back has attached is not looked at`() throws {
    let inner = BounceSample.postfix.text
    let text = BounceSample.small(Self.failed, returned: "Message-ID: <a@x>").replacing(
      "--b--", with: "--b\nContent-Type: message/rfc822\n\n\(inner)\n--b--")
    #expect(try bounce(text).otherIDs == [])
  }

  @Test(arguments: ["a", "A-z_09", String(repeating: "k", count: 64)])
  func `the left side of our Message-ID is the mail's key`(key: String) {
    let report = BounceReport(messageID: "\(key)@Shinsa.Example.ac.jp", recipients: [])
    #expect(report.mailKey(ofDomain: "shinsa.example.AC.jp") == key)
  }

  @Test(arguments: [
    "k@other.example.jp", "k@x.shinsa.example.ac.jp", "../etc@shinsa.example.ac.jp", "@shinsa.example.ac.jp",
    "k.l@shinsa.example.ac.jp", "k@k@shinsa.example.ac.jp", "\u{304B}@shinsa.example.ac.jp", "shinsa.example.ac.jp", "",
    String(repeating: "k", count: 65) + "@shinsa.example.ac.jp",
  ])
  func `a Message-ID that is none of ours has no key`(messageID: String) {
    #expect(BounceReport(messageID: messageID, recipients: []).mailKey(ofDomain: "shinsa.example.ac.jp") == nil)
  }

  @Test func `a relay that gave the mail another Message-ID hides it only where nothing else names it`() {
    let report = BounceReport(messageID: "0102-0000@relay.example.net", otherIDs: ["q@y", "k7@x.jp"], recipients: [])
    #expect(report.mailKey(ofDomain: "x.jp") == "k7")
  }
}
