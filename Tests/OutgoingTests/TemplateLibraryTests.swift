import Domain
import Foundation
import Testing

@testable import Outgoing

@Suite struct TemplateLibraryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func lay(_ text: String, as name: String = "rejected.mustache") throws {
    try Data(text.utf8).write(to: folder.url.appending(path: name))
  }

  private func problems(_ text: String, as name: String = "rejected.mustache") throws -> [TemplateProblem] {
    try lay(text, as: name)
    return TemplateLibrary.problems(in: folder.url)
  }

  @Test(arguments: TemplateName.allCases)
  func `our own templates pass the check`(name: TemplateName) {
    #expect(TemplateCheck.problems(of: name.embedded, as: name, file: name.fileName) == [])
  }

  @Test func `a template of the same name wins, whatever its line endings`() throws {
    try lay("\u{FEFF}Subject: 結果 {{application_id}}\r\n\r\n{{name}}様\r\n{{> footer-ja}}\r\n")
    let mail = try Example.composer(templates: folder.url).rejected(
      case: try Example.application(), rejection: Rejection(reasons: ["not-enrolled"]))
    #expect(mail.subject == "結果 A-20261121-000123")
    #expect(mail.body.hasPrefix("電電 花子様\n※このメール"))
    #expect(!mail.body.unicodeScalars.contains("\r"))
  }

  @Test func `a folder that is not there has no templates`() throws {
    #expect(TemplateLibrary.problems(in: folder.url.appending(path: "none")) == [])
    #expect(throws: Never.self) { try TemplateLibrary(folder: folder.url.appending(path: "none")) }
  }

  @Test func `a placeholder that nothing fills is refused with its line`() throws {
    let found = try problems("Subject: x\n\nあ\n{{nmae}}\n")
    guard case .unknownPlaceholder(file: "rejected.mustache", line: 4, name: "nmae", let known) = found.first else {
      Issue.record("found \(found)")
      return
    }
    #expect(known.contains("name"))
    #expect(throws: UnusableTemplates(problems: found)) { try TemplateLibrary(folder: folder.url) }
  }

  @Test(arguments: TemplateName.allCases)
  func `in every template a slip of the pen is named, with file and line`(name: TemplateName) throws {
    let line = name.embedded.count { $0 == "\n" } + 1
    let known = TemplateVocabulary(of: name).known
    #expect(
      try problems(name.embedded + "{{expire}}\n", as: name.fileName)
        == [.unknownPlaceholder(file: name.fileName, line: line, name: "expire", known: known)])
    #expect(known.contains("name") && !known.contains("expire"))
  }

  @Test(arguments: TemplateName.allCases)
  func `in every template a value that has to be there, and where it stands, is seen to`(name: TemplateName) throws {
    let text = name.embedded
    for value in TemplateVocabulary(of: name).required {
      #expect(text.contains("{{\(value)}}"))
      #expect(
        try problems(text.replacing("{{\(value)}}", with: ""), as: name.fileName)
          == [.missingPlaceholder(file: name.fileName, name: value)])
    }
    for value in TemplateVocabulary.places.keys where text.contains("{{\(value)}}") {
      let found = try problems(text.replacing("{{\(value)}}", with: "{{\(value)}}です"), as: name.fileName)
      #expect(found.count == 2)
      for problem in found {
        guard case .misplacedPlaceholder(name.fileName, _, value, _) = problem else {
          Issue.record("found \(problem)")
          continue
        }
      }
    }
  }

  @Test(arguments: [TemplateName.mail(.suspended), .mail(.addressObjection), .footerJapanese])
  func `an application's id is refused where a mail may be about none`(name: TemplateName) throws {
    let line = name.embedded.count { $0 == "\n" } + 1
    let known = TemplateVocabulary(of: name).known
    #expect(
      try problems(name.embedded + "{{application_id}}\n", as: name.fileName)
        == [.unknownPlaceholder(file: name.fileName, line: line, name: "application_id", known: known)])
  }

  @Test func `a number that hangs on another value than its list is refused`() throws {
    let name = "approved-addition.mustache"
    let text = "Subject: x\n\n{{#student_numbers}}\n{{number}}\n{{/student_numbers}}\n"
    #expect(try problems(text, as: name) == [])
    let hanging = text.replacing("{{number}}", with: "{{#closure}}\n{{number}}\n{{/closure}}")
    #expect(try problems(hanging, as: name) == [.missingPlaceholder(file: name, name: "number")])
  }

  @Test func `an item's value outside its list is refused`() throws {
    #expect(try problems("Subject: x\n\n{{#reasons}}{{ja}}{{/reasons}}\n") == [])
    #expect(try problems("Subject: x\n\n{{ja}}\n").count == 1)
    #expect(try problems("Subject: x\n\n{{^reasons}}{{ja}}{{/reasons}}\n").count == 1)
  }

  @Test func `a note may be spoken of as the section's own value`() throws {
    #expect(try problems("Subject: x\n\n{{#note}}\n{{.}}\n{{/note}}\n") == [])
    #expect(try problems("Subject: x\n\n{{.}}\n").count == 1)
    #expect(try problems("Subject: x\n\n{{^note}}{{.}}{{/note}}\n").count == 1)
  }

  @Test func `a link spoken of as the section's own value has to stand alone like any other`() throws {
    let name = "reset-link.mustache"
    let text = "Subject: x\n\n{{expiry}}\n{{#link}}\nhere: {{.}}\n{{/link}}\n"
    #expect(try problems(text, as: name) == [.misplacedPlaceholder(file: name, line: 5, name: "link", alone: true)])
    #expect(try problems(text.replacing("here: ", with: ""), as: name) == [])
  }

  @Test func `a subject keeps to itself when a value has several lines`() throws {
    try lay("Subject: 結果 {{office}}\n\n{{name}}様\n")
    var settings = try Example.settings()
    settings.mail.office = Sentence(ja: "教務課\n06-0000-0000", en: "x")
    let composer = MailComposer(settings: settings, templates: try TemplateLibrary(folder: folder.url))
    let mail = try composer.rejected(
      case: try Example.application(), rejection: Rejection(reasons: ["not-enrolled"]))
    #expect(mail.subject == "結果 教務課 06-0000-0000")
    #expect(mail.body == "電電 花子様\n")
  }

  @Test func `an approval without the password, or with it in the middle of a line, is refused`() throws {
    let text = TemplateName.mail(.approvedNew).embedded
    let name = TemplateName.mail(.approvedNew).fileName
    #expect(
      try problems(text.replacing("{{first_password}}", with: ""), as: name)
        == [.missingPlaceholder(file: name, name: "first_password")])
    #expect(
      try problems(text.replacing("初回パスワード：{{first_password}}", with: "初回パスワード：{{first_password}}です。"), as: name)
        == [.misplacedPlaceholder(file: name, line: 13, name: "first_password", alone: false)])
  }

  @Test func `a return whose link shares its line is refused`() throws {
    let text = TemplateName.mail(.returned).embedded.replacing("\n{{link}}\n\n期限", with: "\nリンク {{link}}\n\n期限")
    let found = try problems(text, as: "returned.mustache")
    #expect(found.count == 1)
    guard case .misplacedPlaceholder(_, _, "link", alone: true) = found.first else {
      Issue.record("found \(found)")
      return
    }
  }

  @Test(arguments: ["{{#note}}\n", "{{/note}}\n", "{{#note}}{{/reasons}}\n", "{{name\n"])
  func `sections that do not close and tags that do not end are refused`(tag: String) throws {
    #expect(try problems("Subject: x\n\n\(tag)").contains(.malformed(file: "rejected.mustache", line: 3)))
  }

  @Test(arguments: ["{{=<% %>=}}", "{{% CONTENT_TYPE:HTML}}", "{{<footer-ja}}{{/footer-ja}}", "{{$x}}{{/x}}"])
  func `kinds of tags that would escape the check are refused`(tag: String) throws {
    let found = try problems("Subject: x\n\n\(tag)\n")
    #expect(found.contains(.unsupportedTag(file: "rejected.mustache", line: 3)))
  }

  @Test(arguments: ["x\n\ny\n", "Subject:\n\ny\n", "Subject: x\ny\n", ""])
  func `a template without a subject is refused`(text: String) throws {
    #expect(try problems(text).contains(.missingSubject(file: "rejected.mustache")))
  }

  @Test(arguments: ["{{first_password}}", "{{expiry}}", "{{student_number}}", "{{#name}}x{{/name}}"])
  func `a subject with a secret, or that may have several lines, is refused`(tag: String) throws {
    let name = TemplateName.mail(.approvedNew).fileName
    let text = TemplateName.mail(.approvedNew).embedded.replacing("Subject: ", with: "Subject: \(tag) ")
    #expect(try !problems(text, as: name).isEmpty)
  }

  @Test func `a password that hangs on another value is refused`() throws {
    let name = TemplateName.mail(.approvedNew).fileName
    let text = "Subject: x\n\n{{student_number}}\n{{sign_in_address}}\n{{#office}}\n{{first_password}}\n{{/office}}\n"
    #expect(try problems(text, as: name) == [.missingPlaceholder(file: name, name: "first_password")])
  }

  @Test func `a control character in a template is refused with its line`() throws {
    #expect(try problems("Subject: x\n\ny\n\u{1}link\u{1}\n") == [.malformed(file: "rejected.mustache", line: 4)])
  }

  @Test func `a file whose name is no template's is refused, other files are left alone`() throws {
    try lay("x", as: "README.txt")
    #expect(TemplateLibrary.problems(in: folder.url) == [])
    let found = try problems("x", as: "aproved.mustache")
    #expect(found == [.unknownFile(file: "aproved.mustache", known: TemplateName.allCases.map(\.fileName))])
  }

  @Test func `bytes that are not UTF-8 are refused`() throws {
    try Data([0x82, 0xA0]).write(to: folder.url.appending(path: "rejected.mustache"))
    #expect(TemplateLibrary.problems(in: folder.url) == [.unreadable(file: "rejected.mustache")])
  }

  @Test func `the originals can be laid out for editing, and never over what is there`() throws {
    try lay("Subject: x\n\ny\n")
    let written = try TemplateLibrary.writeOriginals(to: folder.url)
    #expect(written.count == TemplateName.allCases.count - 1)
    #expect(
      try String(contentsOf: folder.url.appending(path: "rejected.mustache"), encoding: .utf8) == "Subject: x\n\ny\n")
    #expect(TemplateLibrary.problems(in: folder.url) == [])
  }
}
