import Foundation
import Testing

/// `mail bounce` and `mail resend`.
@Suite struct BounceCommandTests {
  /// A rejected application, and the mail that left.
  private func rejected() async throws -> (home: Home, mail: Mail) {
    let home = try await Home.imported()
    try await home.reject("A-1")
    try await home.sendMail()
    return (home, try #require(try home.takeMails().first))
  }

  /// A report as RFC 3464 has it.
  private func report(_ mail: Mail, action: String = "failed") -> String {
    [
      "From: MAILER-DAEMON@mx.example.jp", "Subject: Undelivered",
      "Content-Type: multipart/report; report-type=delivery-status; boundary=b", "", "--b", "",
      "Sorry.", "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example.jp", "",
      "Final-Recipient: rfc822; hanako@example.jp", "Action: \(action)", "Status: 5.1.1", "", "--b",
      "Content-Type: text/rfc822-headers", "", "Message-ID: \(mail.headers["message-id"] ?? "")", "", "--b--", "",
    ].joined(separator: "\r\n")
  }

  private func flags(_ home: Home) async throws -> [JSON] {
    try await home.json(["queue", "--state", "all"])["applications"][0]["flags"].items
  }

  @Test func `a report on standard input marks its application until the mail is sent again`() async throws {
    let (home, mail) = try await rejected()
    #expect(try await home.run(["mail", "bounce", "-"], input: report(mail)).status == 0)
    #expect(try await flags(home).contains(.text("bounced")))
    let again = try await home.json(["mail", "resend", "A-1"], as: "sato")
    #expect(again["purpose"].text == "rejected")
    #expect(try await !flags(home).contains(.text("bounced")))
    let second = try #require(try home.takeMails().first)
    #expect(second.body == mail.body)
    #expect(second.headers["message-id"] != mail.headers["message-id"])
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }

  @Test func `what somebody dealt with by hand is marked so, by application or by key`() async throws {
    for place in 0..<3 {
      let (home, mail) = try await rejected()
      let key = try #require(mail.headers["message-id"]?.dropFirst().split(separator: "@").first.map(String.init))
      let name = ["A-1", "1", key][place]
      #expect(try await home.run(["mail", "bounce", "-"], input: report(mail)).status == 0)
      #expect(try await flags(home).contains(.text("bounced")))
      #expect(try await home.run(["mail", "bounce", "--handled", name], as: "sato").status == 0)
      #expect(try await !flags(home).contains(.text("bounced")))
      #expect(try await home.run(["mail", "bounce", "--handled", "A-77"], as: "sato").status == 65)
    }
  }

  @Test func `a delay changes nothing, a stranger's report falls short, and what is none is unusable`() async throws {
    let (home, mail) = try await rejected()
    #expect(try await home.run(["mail", "bounce", "-"], input: report(mail, action: "delayed")).status == 0)
    let foreign = report(mail).replacing("@denden.example.ac.jp", with: "@example.com")
      .replacing("Message-ID: <", with: "Message-ID: <x")
    #expect(try await home.run(["mail", "bounce", "-"], input: foreign).status == 1)
    for text in ["", "hello", "From: x@example.jp\r\n\r\nno report"] {
      #expect(try await home.run(["mail", "bounce", "-"], input: text).status == 65)
    }
    #expect(try await !flags(home).contains(.text("bounced")))
    #expect(try await home.run(["mail", "bounce", "-"], as: "kansa", input: report(mail)).status == 77)
  }

  @Test func `nothing of a report but its codes is kept or said`() async throws {
    let (home, mail) = try await rejected()
    let talkative = report(mail).replacing("Sorry.", with: "Private remark")
    let outcome = try await home.run(["mail", "bounce", "-"], input: talkative)
    #expect(!outcome.text.contains("hanako@") && !outcome.complaints.contains("hanako@"))
    for name in try home.names(in: "state") where name.hasPrefix("shinsa.sqlite") {
      #expect(try home.contents(of: "state/\(name)").range(of: Data("Private remark".utf8)) == nil)
    }
  }

  @Test func `a first password is sent again with another, and not once its holder has chosen others`() async throws {
    let (home, first) = try await Home.withAccount()
    #expect(try await home.run(["mail", "resend", "A-1"], as: "sato").status == 0)
    let second = try #require(try home.takeMails().first?.after("初回パスワード："))
    #expect(second != first)
    let change = try home.request(
      "S-1", "set-password", [("account", "hanako@example.jp")],
      sealed: [(.currentPassword, second), (.password, "Denden2026"), (.secondPassword, "Tsushin2026")],
      to: try await home.sealKey())
    #expect(try await home.ask(change)["outcome"].text == "accepted")
    #expect(try await home.run(["mail", "resend", "A-1"], as: "sato").status == 65)
  }

  @Test func `what was never sent is not sent again, and who may not decide sends nothing again`() async throws {
    let home = try await Home.imported([.hanako])
    try await home.reject("A-1")
    #expect(try await home.json(["mail", "resend", "A-1"], as: "sato")["purpose"].text == "received")
    #expect(try await home.run(["mail", "resend", "no-such-key"], as: "sato").status == 65)
    for name in ["kansa", "yoru"] { #expect(try await home.run(["mail", "resend", "A-1"], as: name).status == 77) }
  }
}
