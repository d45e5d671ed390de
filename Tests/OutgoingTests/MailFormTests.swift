import Domain
import Foundation
import TestSupport
import Testing

@testable import Outgoing

@Suite struct MailFormTests {
  private func library(_ text: String) throws -> (library: TemplateLibrary, folder: TemporaryFolder) {
    let folder = try TemporaryFolder()
    try Data(text.utf8).write(to: folder.url.appending(path: "received.mustache"))
    return (try TemplateLibrary(folder: folder.url), folder)
  }

  private func mail(_ library: TemplateLibrary, _ values: [String: Any]) -> [String] {
    let text = library.render(.mail(.received), values)
    return [text.subject, text.body]
  }

  /// What stays of `name` is what a first rendering and a rendering from its form both make.
  @Test func `a mail from a form is the mail that is rendered for one recipient alone`() throws {
    let text = """
      Subject: {{university}} {{name}}

      {{name}}/{{name_en}} {{#application_id}}[{{application_id}}]{{/application_id}}{{^application_id}}none{{/application_id}}
      {{> footer-en}}

      """
    for order in 0..<2 {
      let (shared, folder) = try library(text)
      var people: [[String: Any]] = [
        ["name": "電電 花子", "name_en": "Hanako", "university": "U", "application_id": "A-1", "office_en": "o"],
        ["name": "電電 太郎", "name_en": "Taro", "university": "U", "application_id": "A-2", "office_en": "o"],
        ["name": "無名", "name_en": "nobody", "university": "U", "office_en": "o"],
        ["name": "", "name_en": "empty", "university": "U", "application_id": "", "office_en": "o"],
        ["name": "a  b", "name_en": " ", "university": "V", "application_id": "{{name}}", "office_en": "p"],
      ]
      if order == 1 { people.reverse() }
      for values in people {
        let alone = try TemplateLibrary(folder: folder.url)
        #expect(mail(shared, values) == mail(alone, values))
        #expect(mail(shared, values) == mail(shared, values))
      }
      withExtendedLifetime(folder) {}
    }
  }

  @Test func `one recipient's values never stand in another's mail`() throws {
    let composer = MailComposer(settings: try Samples.settings(), templates: try TemplateLibrary(folder: nil))
    for number in 0..<50 {
      let address = try EmailAddress("a\(number)@example.jp").made("address")
      let facts = NoticeFacts(
        name: PersonName(kanji: "姓\(number)号 名", romaji: "Name\(number)x"), application: "A-\(number)x",
        due: FixedClock.start)
      let body = composer.notice(.received, to: address, facts: facts).body
      #expect(
        body.contains("姓\(number)号 名 様") && body.contains("Dear Name\(number)x,") && body.contains("A-\(number)x"))
      #expect(!body.contains("\u{2}"))
    }
  }

  @Test func `no template of a university has the mark of a gap, which would be taken for one`() {
    #expect(throws: UnusableTemplates.self) { try library("Subject: s\n\n\u{2}{{name}}\u{2}x\u{2}\n") }
  }
}
