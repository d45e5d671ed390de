import Domain
import Foundation
import JapaneseText
import TestSupport
import Testing

@testable import Outgoing

@Suite struct EveryMailTests {
  private static let rule = "\n" + String(repeating: "-", count: 70) + "\n"

  private func lines(_ text: String) -> [String] { text.components(separatedBy: "\n") }

  private func bothWays(_ purpose: NoticePurpose) throws -> [RenderedMail] {
    [
      try EveryMail.filled(purpose, try EveryMail.fullFacts(purpose)),
      try EveryMail.filled(purpose, try EveryMail.fewFacts()),
    ]
  }

  /// Somebody has read each of these as whoever gets it.
  @Test(arguments: NoticePurpose.allCases)
  func `a mail is what somebody has read and found right`(purpose: NoticePurpose) throws {
    let mail = try EveryMail.filled(purpose, try EveryMail.fullFacts(purpose))
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "fixtures/mails/\(purpose.rawValue).txt")
    try GoldenFile.compare(Data("Subject: \(mail.subject)\n\n\(mail.body)".utf8), with: file)
  }

  @Test(arguments: NoticePurpose.allCases)
  func `a mail waits for its secret and for nothing else`(purpose: NoticePurpose) throws {
    let until: Set<MailPlaceholder> = [.expiry, .expiryEnglish]
    let expected: Set<MailPlaceholder> =
      EveryMail.withLink.contains(purpose)
      ? until.union([.link]) : EveryMail.withPassword.contains(purpose) ? until.union([.password]) : []
    #expect(try EveryMail.rendered(purpose, try EveryMail.fullFacts(purpose)).placeholders == expected)
    #expect(try EveryMail.rendered(purpose, try EveryMail.fewFacts()).placeholders == expected)
  }

  @Test(arguments: NoticePurpose.allCases)
  func `a link has a line to itself and a first password ends its own, in both languages`(
    purpose: NoticePurpose
  ) throws {
    for mail in try bothWays(purpose) {
      let lines = lines(mail.body)
      #expect(lines.count { $0 == EveryMail.link } == (EveryMail.withLink.contains(purpose) ? 2 : 0))
      let passwords = ["初回パスワード：\(EveryMail.password)", "First password: \(EveryMail.password)"]
      #expect(lines.filter(passwords.contains) == (EveryMail.withPassword.contains(purpose) ? passwords : []))
    }
  }

  @Test(arguments: NoticePurpose.allCases)
  func `no value is missing from a sentence, whatever is known`(purpose: NoticePurpose) throws {
    for mail in try bothWays(purpose) {
      #expect(!mail.body.contains("{{") && !mail.body.contains("}}") && !mail.subject.contains("{{"))
      #expect(!mail.body.unicodeScalars.contains("\u{1}"))
      #expect(!mail.body.contains("\n\n\n"))
      let labels: Set = ["お問い合わせ先：", "Contact:"]
      let open = lines(mail.body).filter { line in ["：", ":", " ", "・"].contains { line.hasSuffix($0) } }
      #expect(open.filter { !labels.contains($0) } == [])
    }
    // What can be unknown is spoken of inside its own section only.
    var known: Set = ["name", "name_en", "university", "office", "office_en", "sign_in_address"]
    known.formUnion(["link", "first_password", "expiry", "expiry_en"])
    if [.approvedNew, .rejected, .returned].contains(purpose) { known.insert("application_id") }
    var open: [String] = []
    for tag in TemplateTag.all(in: TemplateName.mail(purpose).embedded) {
      switch tag.kind {
      case .section, .inverted: open.append(tag.name)
      case .close: open.removeLast()
      case .value where open.isEmpty: #expect(known.contains(tag.name), "\(tag.name)")
      default: break
      }
    }
  }

  @Test(arguments: NoticePurpose.allCases)
  func `a mail says in Japanese and then in English what it is about, who writes and whom to ask`(
    purpose: NoticePurpose
  ) throws {
    for (mail, office) in zip(try bothWays(purpose), ["ABC学部事務室 06-1111-1111", "電電大学 教務課 06-0000-0000"]) {
      let parts = mail.body.components(separatedBy: Self.rule)
      try #require(parts.count == 2)
      #expect(parts[0].contains("電電大学です。\n") && parts[0].contains("証明書発行サービス"))
      #expect(parts[0].contains(" 様\n") && parts[0].contains("※このメールは送信専用"))
      #expect(parts[0].hasSuffix("\nお問い合わせ先：\n\(office)\n"))
      #expect(parts[1].contains("Dear ") && parts[1].contains("This is 電電大学."))
      #expect(parts[1].contains("replies to it cannot be read") && parts[1].contains("\nContact:\n"))
      let words = parts[1].replacing("電電大学", with: "").replacing("ABC学部事務室", with: "")
      #expect(words.utf8.allSatisfy { $0 < 0x80 })
      let subjects = mail.subject.components(separatedBy: " / ")
      try #require(subjects.count == 2)
      #expect(subjects[0].unicodeScalars.contains { $0.value > 0x7F } && subjects[1].utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test(arguments: NoticePurpose.allCases)
  func `a mail before a closure says so, twice`(purpose: NoticePurpose) throws {
    // The decisions' mails look ahead from the end of the hold, which these files have not.
    guard ![.approvedNew, .rejected, .returned].contains(purpose) else { return }
    let mail = try EveryMail.filled(purpose, try EveryMail.fullFacts(purpose))
    #expect(lines(mail.body).contains("※2026年12月28日から2027年1月4日まで窓口を休業します。"))
    #expect(lines(mail.body).contains("The office is closed from 28 December 2026 to 4 January 2027."))
    #expect(try !EveryMail.filled(purpose, try EveryMail.fewFacts()).body.contains("休業"))
  }

  @Test(arguments: NoticePurpose.allCases)
  func `a mail names the application that it is about, and no other mail names one`(purpose: NoticePurpose) throws {
    let body = try EveryMail.filled(purpose, try EveryMail.fullFacts(purpose)).body
    let about = EveryMail.ofApplications.contains(purpose)
    #expect(body.contains("（申請番号：A-20261121-000123）") == about)
    #expect(body.contains("(application ID: A-20261121-000123)") == about)
  }

  /// No value of any mail is an address, so that none can name the new one, or somebody else's.
  @Test(arguments: NoticePurpose.allCases)
  func `no mail names an address`(purpose: NoticePurpose) throws {
    for mail in try bothWays(purpose) { #expect(!mail.subject.contains("@") && !mail.body.contains("@")) }
  }

  @Test func `only the holder of new numbers reads them`() throws {
    let naming: Set<NoticePurpose> = [.approvedNew, .approvedAddition, .approvedChangeEmail]
    for purpose in NoticePurpose.allCases {
      let lines = lines(try EveryMail.filled(purpose, try EveryMail.fullFacts(purpose)).body)
      #expect(lines.contains("学籍番号：07-1234") == naming.contains(purpose))
      #expect(lines.contains("Student number: 07-1234") == naming.contains(purpose))
    }
  }

  @Test func `results of all decisions and the link for a second number have the subjects that people look for`() throws
  {
    for purpose in [NoticePurpose.approvedNew, .approvedAddition, .approvedChangeEmail, .rejected, .returned] {
      #expect(try EveryMail.rendered(purpose, try EveryMail.fewFacts()).subject.hasPrefix("利用申請結果のお知らせ / "))
    }
    #expect(try EveryMail.rendered(.additionLink, try EveryMail.fewFacts()).subject.hasPrefix("学籍番号追加 / "))
  }

  @Test(arguments: NoticePurpose.allCases)
  func `a message keeps the lines short and gives the text back`(purpose: NoticePurpose) throws {
    for mail in try bothWays(purpose) {
      let read = try EveryMail.message(mail)
      #expect(read.lines.allSatisfy { $0.utf8.count <= 78 && $0.utf8.allSatisfy { $0 < 0x80 } })
      #expect(Array(read.body.utf8) == Array(mail.body.replacing("\n", with: "\r\n").utf8))
      #expect(try MailReader.decoded(try #require(read["Subject"])) == mail.subject)
    }
  }

  private static let hostile = [
    "another field": "花子\r\nBcc: x@example.jp\r\n\r\nx", "another line": "花子\u{2028}Bcc: x\u{85}y",
    "another direction": "\u{202E}子花\u{2066}", "an encoded word": "=?UTF-8?B?QmNjOiB4?=",
    "a placeholder": "\u{1}link\u{1}\u{1}password\u{1}", "a tag": "{{first_password}}{{> footer-en}}",
    "a long name": String(repeating: "寿限無", count: 100),
    "one long character": "x" + String(repeating: "\u{0301}", count: 200),
    "another subject": "Subject: y\n\nz", "controls": "\0\u{7F}\u{1B}[31m",
  ]

  @Test(arguments: NoticePurpose.allCases)
  func `no name brings in a field, a line, a direction or a secret`(purpose: NoticePurpose) throws {
    for composer in [try EveryMail.builtIn.get(), try EveryMail.withNameInSubject.get()] {
      let usual = try EveryMail.filled(purpose, try EveryMail.fullFacts(purpose), by: composer)
      let fields = try EveryMail.message(usual).header.map(\.name)
      for (kind, name) in Self.hostile {
        let facts = try EveryMail.fullFacts(purpose, name: PersonName(kanji: name, romaji: name))
        let mail = try EveryMail.filled(purpose, facts, by: composer)
        #expect(mail.body.count { $0 == "\n" } == usual.body.count { $0 == "\n" }, "\(kind)")
        #expect(!mail.body.contains("Dear \(EveryMail.link)") && !mail.subject.contains(EveryMail.password), "\(kind)")
        let text = mail.subject + mail.body.replacing("\n", with: "")
        #expect(SafeText(text).text.utf8.elementsEqual(text.utf8), "\(kind)")
        let read = try EveryMail.message(mail)
        #expect(read.header.map(\.name) == fields, "\(kind)")
        #expect(read.lines.allSatisfy { $0.utf8.count <= 78 }, "\(kind)")
        #expect(try MailReader.decoded(try #require(read["Subject"])) == mail.subject, "\(kind)")
      }
    }
  }
}
