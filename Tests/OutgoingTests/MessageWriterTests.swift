import Domain
import Foundation
import Testing

@testable import Outgoing

@Suite struct MessageWriterTests {
  private func message(
    _ mail: RenderedMail, from name: String = "", key: String = "1", training: Bool = false
  ) throws -> Data {
    try MessageWriter.message(
      mail, key: key, date: try sent(), from: try Example.mailSettings(fromName: name), timeZone: try Example.tokyo(),
      training: training)
  }

  private func sent() throws -> Date { try Example.date("2026-11-22T07:34:05.000Z") }

  @Test func `a small message is these bytes`() throws {
    let message = try self.message(try Example.mail(), key: "17-abc")
    let expected = """
      From: noreply@denden.example.ac.jp
      To: hanako@example.jp
      Subject: Hello
      Date: Sun, 22 Nov 2026 16:34:05 +0900
      Message-ID: <17-abc@denden.example.ac.jp>
      Auto-Submitted: auto-generated
      MIME-Version: 1.0
      Content-Type: text/plain; charset=UTF-8
      Content-Transfer-Encoding: base64
      Content-Language: ja, en

      SGkNCg==

      """
    #expect(String(decoding: message, as: UTF8.self) == expected.replacing("\n", with: "\r\n"))
  }

  @Test func `a training home says so in the header`() throws {
    let message = try self.message(try Example.mail(), training: true)
    #expect(try MailReader(message)["X-Shinsa-Training"] == "yes")
    #expect(
      try MailReader(try self.message(try Example.mail()))["X-Shinsa-Training"] == nil)
  }

  @Test func `subject, sender's name and body come back as they were`() throws {
    let body = String(repeating: "電電 花子 様 𠮷野家 é\n", count: 40)
    let mail = try Example.mail(subject: "利用申請結果のお知らせ / Result of your application", body: body)
    let read = try MailReader(try message(mail, from: "電電大学 証明書担当"))
    #expect(try MailReader.decoded(try #require(read["Subject"])) == mail.subject)
    let from = try #require(read["From"])
    #expect(from.hasSuffix(" <noreply@denden.example.ac.jp>"))
    #expect(try MailReader.decoded(String(from.dropLast(31))) == "電電大学 証明書担当")
    #expect(Array(read.body.utf8) == Array(body.replacing("\n", with: "\r\n").utf8))
    #expect(read.lines.allSatisfy { $0.utf8.count <= 76 })
  }

  @Test(arguments: [
    "\r\nBcc: x@example.jp", "\nBcc: x@example.jp", "\rBcc: x@example.jp", "\0", "\u{85}Bcc: x", "\u{2028}x",
  ])
  func `no value can add a field to the header`(injected: String) throws {
    let names = try MailReader(try message(try Example.mail(), from: "n")).header
      .map(\.name)
    for text in ["Hello\(injected)", "結果\(injected)", "\(injected)\(injected)"] {
      let mail = try Example.mail(subject: text, body: "x\(injected)")
      let message = try self.message(mail, from: text)
      let read = try MailReader(message)
      #expect(read.header.map(\.name) == names)
      #expect(!message.contains(0))
      #expect(!read.lines.contains { $0.hasPrefix("Bcc") })
    }
  }

  @Test(arguments: ["", "a/b", "../x", "a\r\nBcc: x", "a b", "<a>", "鍵", ".", String(repeating: "a", count: 65)])
  func `a key that is no file name and no id is refused`(key: String) throws {
    let mail = try Example.mail()
    #expect(throws: MessageFault.badKey) { try message(mail, key: key) }
  }

  @Test func `a mail with a placeholder left does not become a message`() throws {
    let mail = try Example.mail(body: "初回パスワード：\(MailPlaceholder.password.marked)\n")
    #expect(throws: MessageFault.unfilled) { try message(mail) }
    #expect(throws: Never.self) {
      try message(try mail.filled(with: [.password: "x"]))
    }
  }

  @Test func `an old carrier's address is quoted`() throws {
    let read = try MailReader(
      try message(try Example.mail(to: "a..b.@docomo.example.jp")))
    #expect(read["To"] == "\"a..b.\"@docomo.example.jp")
  }

  @Test(arguments: [
    ("UTC", "Sun, 22 Nov 2026 07:34:05 +0000"), ("America/St_Johns", "Sun, 22 Nov 2026 04:04:05 -0330"),
    ("Pacific/Kiritimati", "Sun, 22 Nov 2026 21:34:05 +1400"),
  ])
  func `the date bears the zone's offset`(zone: String, expected: String) throws {
    #expect(MailDate.text(try sent(), in: try #require(TimeZone(identifier: zone))) == expected)
  }

  @Test func `an empty body is an empty body`() throws {
    #expect(try MailReader(try message(try Example.mail(body: ""))).body == "")
  }

  @Test func `any line ending becomes one line break`() throws {
    let message = try self.message(try Example.mail(body: "a\r\nb\rc\nd\n\r"))
    #expect(try MailReader(message).body == "a\r\nb\r\nc\r\nd\r\n\r\n")
  }

  @Test func `a line is longer than 78 only where there is nothing to fold at`() throws {
    let domain = [60, 60, 50].map { String(repeating: "d", count: $0) }.joined(separator: ".") + ".example.jp"
    let long = String(repeating: "l", count: 64) + "@" + domain
    var settings = try Example.mailSettings(fromName: "")
    settings.from = try Example.email(long)
    let message = try MessageWriter.message(
      try Example.mail(to: long), key: String(repeating: "k", count: 64), date: try sent(), from: settings,
      timeZone: try Example.tokyo(), training: true)
    let read = try MailReader(message)
    #expect(read["From"] == long)
    #expect(read["To"] == long)
    #expect(read["Message-ID"] == "<\(String(repeating: "k", count: 64))@\(domain)>")
    for line in read.lines where line.utf8.count > 78 {
      #expect(line.utf8.count <= 998)
      #expect(!line.dropFirst().contains(" "))
    }
  }

  @Test func `a domain in Japanese is mailed in A-labels, in addresses and in the Message-ID`() throws {
    var settings = try Example.mailSettings(fromName: "")
    settings.from = try Example.email("noreply@電電.example.jp")
    let message = try MessageWriter.message(
      try Example.mail(to: "Hanako+x@Ｄocomo.例え.jp"), key: "1", date: try sent(), from: settings,
      timeZone: try Example.tokyo(), training: false)
    let read = try MailReader(message)
    #expect(read["To"] == "Hanako+x@docomo.xn--r8jz45g.jp")
    #expect(read["From"] == "noreply@xn--xp5aa.example.jp")
    #expect(read["Message-ID"] == "<1@xn--xp5aa.example.jp>")
  }

  @Test(arguments: [
    ("Denden University", "\"Denden University\" <noreply@denden.example.ac.jp>"),
    ("Registrar, \"D\\U\"", #""Registrar, \"D\\U\"" <noreply@denden.example.ac.jp>"#),
    ("x@example.jp", "\"x@example.jp\" <noreply@denden.example.ac.jp>"),
  ])
  func `a sender's name in ASCII is quoted and not encoded: filters mistrust what is encoded without need`(
    name: String, expected: String
  ) throws {
    #expect(try MailReader(try message(try Example.mail(), from: name))["From"] == expected)
  }

  @Test func `a sender's name that looks like an encoded word comes back as it was`() throws {
    let name = "=?UTF-8?B?5pel?="
    let from = try #require(try MailReader(try message(try Example.mail(), from: name))["From"])
    #expect(try MailReader.decoded(String(from.dropLast(31))) == name)
  }

  @Test func `a long sender's name in ASCII keeps within the lines`() throws {
    let name = String(repeating: "Denden ", count: 20) + "University"
    let read = try MailReader(try message(try Example.mail(), from: name))
    #expect(read.lines.allSatisfy { $0.utf8.count <= 78 })
    #expect(try MailReader.decoded(String(try #require(read["From"]).dropLast(31))) == name)
  }
}
