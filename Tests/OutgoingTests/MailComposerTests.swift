import Domain
import Foundation
import Testing

@testable import Outgoing

@Suite struct MailComposerTests {
  private func lines(_ mail: RenderedMail) -> [String] { mail.body.components(separatedBy: "\n") }

  @Test func `an approval tells number, password and where to sign in, in both languages`() throws {
    let mail = try Example.composer().approved(case: try Example.application(), record: Example.record())
    #expect(mail.purpose == .approvedNew)
    #expect(mail.recipient.asWritten == "hanako@example.jp")
    #expect(mail.subject.hasPrefix("利用申請結果のお知らせ"))
    #expect(mail.placeholders == [.password, .expiry, .expiryEnglish])
    let filled = lines(
      try mail.filled(
        password: "Abc-23456789", expires: try Example.date("2026-12-22T07:34:05.000Z"),
        settings: try Example.settings()))
    #expect(filled.first { $0.contains("様") } == "電電 花子 様")
    #expect(filled.contains("学籍番号：07-1234"))
    #expect(filled.contains("初回パスワード：Abc-23456789"))
    #expect(filled.contains("First password: Abc-23456789"))
    #expect(filled.count { $0 == "https://portal.example.ac.jp/sign-in" } == 2)
    #expect(filled.contains("Dear DENDEN HANAKO,"))
    #expect(filled.contains("初回パスワードの有効期限は2026年12月22日（火）16:34です。期限までに設定をお済ませください。"))
    #expect(filled.contains("The first password can be used until 22 December 2026, 16:34 (UTC+09:00)."))
    #expect(filled.contains("電電大学 教務課 06-0000-0000"))
    #expect(filled.contains("Registrar's office, +81 6 0000 0000"))
  }

  @Test func `who states no name is addressed as applicant`() throws {
    var file = try Example.application(name: PersonName())
    file.application.kind = .addStudentNumber
    let mail = try Example.composer().rejected(case: file, rejection: Rejection(reasons: ["not-enrolled"]))
    #expect(lines(mail).first { $0.contains("様") } == "申請者 様")
    #expect(lines(mail).contains("Dear applicant,"))
  }

  @Test func `the Japanese comes first`() throws {
    let body = try Example.composer().approved(case: try Example.application(), record: Example.record()).body
    let japanese = try #require(body.firstRange(of: "電電 花子 様"))
    let rule = try #require(body.firstRange(of: "\n----------"))
    let english = try #require(body.firstRange(of: "Dear DENDEN HANAKO"))
    #expect(japanese.upperBound < rule.lowerBound && rule.upperBound < english.lowerBound)
  }

  @Test func `a record without a number leaves the line out`() throws {
    let record = Example.record(number: "registrar-5f2a", hasNumber: false)
    let body = try Example.composer().approved(case: try Example.application(), record: record).body
    #expect(!body.contains("学籍番号"))
    #expect(!body.contains("5f2a"))
  }

  @Test func `a faculty with its own office is the one to ask, whatever the width of its name`() throws {
    let mail = try Example.composer().approved(
      case: try Example.application(faculty: "ＡＢＣ学部"), record: Example.record())
    #expect(lines(mail).count { $0 == "ABC学部事務室 06-1111-1111" } == 2)
    #expect(!mail.body.contains("教務課"))
  }

  @Test func `a rejection tells its reasons and the note in lines of their own`() throws {
    let mail = try Example.composer().rejected(
      case: try Example.application(), rejection: Rejection(reasons: ["not-enrolled"], note: "窓口へ\r\nお越しください。"))
    #expect(mail.purpose == .rejected)
    #expect(mail.placeholders.isEmpty)
    #expect(lines(mail).contains("・在籍の記録を確認できませんでした。"))
    #expect(lines(mail).contains("- We found no record of your enrolment."))
    #expect(lines(mail).count { $0 == "お越しください。" } == 2)
  }

  @Test(arguments: [nil, "", " \n　"])
  func `without a note nothing is said of one`(note: String?) throws {
    let mail = try Example.composer().rejected(
      case: try Example.application(), rejection: Rejection(reasons: ["not-enrolled"], note: note))
    #expect(!mail.body.contains("担当者からのご連絡"))
    #expect(!mail.body.contains("\n\n\n"))
  }

  @Test func `a return names fields and pictures in words and carries the link alone on its line`() throws {
    let items = [
      SendingBack.Item(field: "birth-date", reason: "unreadable"),
      SendingBack.Item(field: "image-1", reason: "unreadable"),
    ]
    let mail = try Example.composer().returned(case: try Example.application(), sendingBack: SendingBack(items: items))
    #expect(mail.placeholders == [.link, .expiry, .expiryEnglish])
    let link = try Example.mailSettings().oneTimeLink(token: "T0ken", purpose: .registration)
    #expect(link == "https://portal.example.ac.jp/again?token=T0ken")
    let filled = lines(
      try mail.filled(
        link: link, expires: try Example.date("2026-12-06T07:34:05.000Z"), settings: try Example.settings()))
    #expect(filled.contains("・生年月日：画像が不鮮明です。"))
    #expect(filled.contains("・画像1（運転免許証・表面）：画像が不鮮明です。"))
    #expect(filled.contains("- Picture 1 (driver's licence, front): The picture cannot be read."))
    #expect(filled.count { $0 == link } == 2)
    #expect(filled.contains("期限：2026年12月6日（日）16:34"))
  }

  @Test func `reasons, fields and pictures that do not exist are refused`() throws {
    let (composer, application) = (try Example.composer(), try Example.application())
    #expect(throws: DecisionObstacle.unknownReason(code: "x", known: ["not-enrolled"])) {
      try composer.rejected(case: application, rejection: Rejection(reasons: ["x"]))
    }
    let cases: [(String, DecisionObstacle)] = [
      ("age", .unknownField(name: "age")), ("image-2", .unknownPicture(number: 2, count: 1)),
      ("image-x", .unknownField(name: "image-x")),
    ]
    for (field, obstacle) in cases {
      #expect(throws: obstacle) {
        try composer.returned(
          case: application, sendingBack: SendingBack(items: [.init(field: field, reason: "unreadable")]))
      }
    }
  }

  @Test func `nothing that somebody typed is read as markup, as a placeholder or as a tag`() throws {
    let note = "<b>&\"{{name}}\u{1}password\u{1}\u{202E}"
    let name = PersonName(kanji: "<電電> & {{office}}")
    let mail = try Example.composer().rejected(
      case: try Example.application(name: name), rejection: Rejection(reasons: ["not-enrolled"], note: note))
    #expect(lines(mail).contains("<電電> & {{office}} 様"))
    #expect(lines(mail).contains("<b>&\"{{name}}␁password␁\u{FFFD}"))
    #expect(mail.placeholders.isEmpty)
  }

  @Test func `values with characters of mark-up are written as they are, in the footer too`() throws {
    let folder = try TemporaryFolder()
    try Data("{{office}} & {{name}}\n".utf8).write(to: folder.url.appending(path: "footer-ja.mustache"))
    let mail = try Example.composer(templates: folder.url).approved(
      case: try Example.application(name: PersonName(kanji: "<A> & \"B\"")), record: Example.record())
    #expect(lines(mail).contains("電電大学 教務課 06-0000-0000 & <A> & \"B\""))
  }

  @Test func `a value that is missing when the mail leaves is named`() throws {
    let mail = try Example.composer().approved(case: try Example.application(), record: Example.record())
    #expect(throws: UnfilledMail(missing: [.expiry, .expiryEnglish])) { try mail.filled(with: [.password: "x"]) }
  }

  @Test func `a preview shows that the value comes later`() throws {
    let mail = try Example.composer().approved(case: try Example.application(), record: Example.record())
    #expect(lines(mail.preview(.japanese)).contains("初回パスワード：（送信時に記入されます）"))
    #expect(lines(mail.preview(.english)).contains("初回パスワード：(filled in when sent)"))
    #expect(mail.preview(.english).placeholders.isEmpty)
  }
}
