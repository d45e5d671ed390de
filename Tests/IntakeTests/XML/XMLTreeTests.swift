import Domain
import Foundation
import Testing

@testable import Intake

/// What stands around the content of a request in these tests.
func requestXML(_ content: String, attributes: String = "", root: String = "application") -> String {
  """
  <\(root) xmlns="urn:shinsa:bundle:1" id="A-1" kind="new" submitted="2026-11-21T21:14:05+09:00"\(attributes)>
  \(content)
  </\(root)>
  """
}

/// Reads text as a request, in UTF-8.
func readRequest(_ text: String, limits: IntakeLimits = IntakeLimits()) -> XMLReading {
  XMLTree.parse(Data(text.utf8), path: "requests/1.xml", schema: .request, limits: limits)
}

@Suite struct XMLTreeTests {
  @Test func `values come out trimmed, with single spaces, and with their lines`() throws {
    let reading = readRequest(requestXML("<applicant><name><kanji>\u{3000}電電\u{3000} 花子\n</kanji></name></applicant>"))
    let root = try #require(reading.root)
    #expect(reading.refusals == [])
    #expect(root.attribute("id") == "A-1")
    let kanji = try #require(root.child("applicant")?.child("name")?.child("kanji"))
    #expect(Array(kanji.text.utf8) == Array("電電 花子".utf8))
    #expect(kanji.line == 2)
  }

  @Test func `any prefix will do for the namespace`() {
    let text = """
      <s:application xmlns:s="urn:shinsa:bundle:1" id="A-1" kind="new" submitted="2026-11-21T21:14:05+09:00">
      <s:email>a@example.jp</s:email></s:application>
      """
    let reading = readRequest(text)
    #expect(reading.refusals == [])
    #expect(reading.root?.child("email")?.text == "a@example.jp")
  }

  @Test func `comments and instructions are ignored, and sections and references are text`() {
    let reading = readRequest(
      requestXML("<?page 1?><phone>06<!-- dash -->-<![CDATA[1234]]>-&#x35;678</phone><building/>", attributes: "")
        .replacingOccurrences(of: "<building/>", with: "<!-- <x> -->"))
    #expect(reading.refusals == [])
    #expect(reading.root?.child("phone")?.text == "06-1234-5678")
  }

  @Test func `elements and attributes of other namespaces go with their contents`() {
    let reading = readRequest(
      requestXML(
        "<x:more xmlns:x='urn:x'><email>inner</email></x:more><phone x:a='1' xmlns:x='urn:x'>06<x:y>9</x:y>1</phone>",
        attributes: " xml:lang='ja' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u f'"))
    #expect(reading.refusals == [])
    #expect(reading.root?.children.map(\.name) == ["phone"])
    #expect(reading.root?.child("phone")?.text == "061")
    #expect(reading.root?.attributes.map(\.name) == ["id", "kind", "submitted"])
  }

  @Test func `a path keeps its inner spaces`() {
    let reading = readRequest(
      requestXML(
        "<identity><image path=' images/a \u{3000}b.jpg\u{3000}' document='passport' side='front'/></identity>"))
    let path = reading.root?.child("identity")?.child("image")?.attribute("path")
    #expect(path.map { Array($0.utf8) } == Array("images/a \u{3000}b.jpg".utf8))
  }

  @Test func `the manifest is read, its values judged by its schema`() {
    let hash = String(repeating: "0", count: 64)
    let text = """
      <bundle xmlns="urn:shinsa:bundle:1" id=".P" sender="p" created="2026-11-21T23:55:00">
      <member path="requests/1.xml" size="12" sha256="\(hash)"/>
      <member path="requests/2.xml" size="-1" sha256="0"/>
      </bundle>
      """
    let reading = XMLTree.parse(Data(text.utf8), path: "manifest.xml", schema: .manifest, limits: IntakeLimits())
    let items = reading.refusals.compactMap { refusal -> String? in
      guard case .xml(.valueInvalid(let item)) = refusal.cause else { return nil }
      return "\(refusal.line ?? 0) \(item.name)"
    }
    #expect(items.sorted() == ["1 bundle/@created", "1 bundle/@id", "3 member/@sha256", "3 member/@size"])
    #expect(reading.refusals.count == 4)
    #expect(reading.root?.children.count == 2)
  }

  @Test func `lines past 65,535 are right`() {
    let text = requestXML(String(repeating: "\n", count: 70_000) + "<applicant><sex>m</sex></applicant>")
    let lines = readRequest(text).refusals.map(\.line)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0 == 70_002 })
  }
}
