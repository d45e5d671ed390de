import Foundation
import Testing

/// Mails as they lie in the Maildir.
@Suite struct OutgoingMailTests {
  private func sent() async throws -> Home {
    let home = try await Home.imported([.hanako, .ichiro, .jun])
    try await home.approve("A-1", record: "07-1234")
    try await home.reject("A-2")
    try await home.sendBack("A-3")
    try await home.sendMail()
    return home
  }

  private func mail(to address: String, in home: Home) throws -> Mail {
    try #require(try home.mails().first { $0.headers["to"] == address })
  }

  @Test func `an approval carries number, password and address where people can copy them`() async throws {
    let home = try await sent()
    let mail = try mail(to: "hanako@example.jp", in: home)
    #expect(mail.headers["subject"] == "利用申請結果のお知らせ / Result of your application")
    #expect(mail.headers["x-shinsa-training"] == "yes")
    #expect(mail.after("学籍番号：") == "07-1234")
    #expect(mail.after("Student number: ") == "07-1234")
    let password = try #require(mail.after("初回パスワード："))
    #expect(mail.after("First password: ") == password)
    // 70 bits of an alphabet without look-alikes: at least 12 characters, none of 0 O 1 l I.
    #expect(password.utf8.count >= 12)
    #expect(password.utf8.allSatisfy { (0x21...0x7E).contains($0) })
    #expect(Set(password).isDisjoint(with: Set("0O1lI")))
    #expect(mail.lines.contains("https://shomei.example.ac.jp/sign-in"))
    #expect(mail.lines.contains("髙橋 花子 様"))
    #expect(mail.lines.contains { $0.hasPrefix("Dear TAKAHASHI HANAKO") })
  }

  @Test func `a rejection names its reason in both languages and no secret`() async throws {
    let home = try await sent()
    let mail = try mail(to: "ichiro@example.jp", in: home)
    #expect(mail.body.contains("ご申請の内容に該当する学籍を確認できませんでした。"))
    #expect(mail.body.contains("We could not find a student record that matches your application."))
    #expect(!mail.body.contains("パスワード："))
    #expect(!mail.body.contains("/link/"))
  }

  @Test func `a return names what to mend, and has the link alone on its line`() async throws {
    let home = try await sent()
    let mail = try mail(to: "jun@example.com", in: home)
    #expect(mail.body.contains("画像が不鮮明で読み取れません。"))
    #expect(mail.body.contains("The picture cannot be read."))
    #expect(mail.lines.contains("裏面もお願いします。"))
    let links = mail.lines.filter { $0.contains("https://shomei.example.ac.jp/link/") }
    // Once in Japanese, once in English: the same link.
    #expect(links.count == 2)
    #expect(Set(links).count == 1)
    #expect(links.allSatisfy { $0.hasPrefix("https://") && !$0.contains(" ") })
    // A token of 128 bits or more, and 14 days from now.
    #expect(try #require(links.first).split(separator: "/").last?.utf8.count ?? 0 >= 22)
    #expect(mail.body.contains("12月6日") || mail.body.contains("12/06") || mail.body.contains("2026-12-06"))
  }

  @Test func `every line of a message is short, ends in CRLF and is ASCII`() async throws {
    let home = try await sent()
    for name in try home.names(in: "export/mail/new") {
      let bytes = try home.contents(of: "export/mail/new/\(name)")
      #expect(bytes.allSatisfy { $0 < 0x80 })
      let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(separator: "\r\n".unicodeScalars)
      #expect(lines.allSatisfy { $0.count <= 78 && !$0.contains("\n") && !$0.contains("\r") })
    }
  }

  @Test func `no password and no link lies in the database`() async throws {
    let home = try await sent()
    let password = try #require(try mail(to: "hanako@example.jp", in: home).after("初回パスワード："))
    let token = try #require(try mail(to: "jun@example.com", in: home).after("https://shomei.example.ac.jp/link/"))
    for secret in [password, token] {
      for name in try home.names(in: "state") where name.hasPrefix("shinsa.sqlite") {
        #expect(try home.contents(of: "state/\(name)").range(of: Data(secret.utf8)) == nil)
      }
    }
  }

  @Test func `Python reads every message as it was meant`() async throws {
    let home = try await sent()
    let reader = """
      import email, email.policy, json, pathlib, sys
      mails = []
      for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
          mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
          assert not mail.defects, mail.defects
          mails.append({"to": mail["To"], "subject": mail["Subject"], "body": mail.get_content()})
      print(json.dumps(mails))
      """
    let folder = home.root.appending(path: "export/mail/new").path
    let output = try await Tool.run("/usr/bin/python3", ["-c", reader, folder])
    let read = try JSONDecoder().decode(JSON.self, from: output).items
    let own = try home.mails()
    #expect(read.compactMap { $0["to"].text } == own.compactMap { $0.headers["to"] })
    #expect(read.compactMap { $0["subject"].text } == own.compactMap { $0.headers["subject"] })
    #expect(read.compactMap { $0["body"].text?.replacing("\r\n", with: "\n") } == own.map(\.body))
  }

  @Test func `the preview shows the mail without its secrets`() async throws {
    let home = try await Home.imported()
    try await home.approve("A-1", record: "07-1234")
    let preview = try await home.run(["mail", "preview", "A-1"])
    #expect(preview.text.contains("学籍番号：07-1234"))
    try await home.sendMail()
    let password = try #require(try home.mails().first?.after("初回パスワード："))
    #expect(!(try await home.run(["mail", "preview", "A-1"]).text.contains(password)))
  }
}
