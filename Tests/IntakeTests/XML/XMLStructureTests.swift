import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct XMLStructureTests {
  private func faults(_ text: String) -> [XMLFault] {
    readRequest(text).refusals.compactMap {
      guard case .xml(let fault) = $0.cause else { return nil }
      return fault
    }
  }

  @Test func `all that is wrong is named, not the first`() {
    let text = requestXML(
      "<unknown/>stray<email/><email/><applicant><wrong/></applicant><identity><image/></identity>",
      attributes: " a='1'")
    #expect(
      Set(faults(text)) == [
        .elementUnknown(element: "unknown", parent: "application"), .strayText(element: "application"),
        .elementRepeated(element: "email", parent: "application"),
        .elementUnknown(element: "wrong", parent: "applicant"),
        .attributeMissing(attribute: "path", element: "image"),
        .attributeMissing(attribute: "document", element: "image"),
        .attributeMissing(attribute: "side", element: "image"),
        .attributeUnknown(attribute: "a", element: "application"),
      ])
  }

  @Test func `an element of no namespace is unknown, whatever its name`() {
    #expect(faults(requestXML("<email xmlns=''/>")) == [.elementUnknown(element: "email", parent: "application")])
  }

  @Test func `an attribute with the prefix of our namespace is unknown`() {
    let text = requestXML("", attributes: " xmlns:s='urn:shinsa:bundle:1' s:kind='new'")
    #expect(faults(text) == [.attributeUnknown(attribute: "kind", element: "application")])
  }

  @Test func `an element inside a value is unknown`() {
    #expect(faults(requestXML("<email><b/></email>")).contains(.elementUnknown(element: "b", parent: "email")))
  }

  @Test func `ideographic spaces between elements are white space`() {
    #expect(faults(requestXML("\u{3000}<email/>\u{3000}")) == [])
  }

  @Test(
    arguments: [
      ("a\tb", 0x09), ("a\nb", 0x0A), ("a\u{200B}b", 0x200B), ("a\u{202E}b", 0x202E), ("a\u{85}", 0x85),
      ("a\u{A0}b", 0xA0),
      ("\u{FEFF}a", 0xFEFF), ("a\u{0378}", 0x378), ("a\u{E0041}", 0xE0041), ("a\u{1FFFE}", 0x1FFFE),
      ("\u{61C}a", 0x61C),
    ] as [(String, UInt32)])
  func `a forbidden character is named by its number`(value: String, codePoint: UInt32) {
    let item = XMLItem(element: "building")
    let text = requestXML("<address><building>\(value)</building></address>")
    #expect(faults(text) == [.characterForbidden(item: item, codePoint: codePoint)])
  }

  @Test(arguments: ["葛\u{E0100}城", "\u{E000}", "a b", "\u{FE00}a", "𠮷野家", "한글"])
  func `variation selectors, private use and every script are taken`(value: String) {
    #expect(faults(requestXML("<address><building>\(value)</building></address>")) == [])
  }

  @Test func `a tab in an attribute is a space to xml unless it is escaped`() {
    let consent = { (terms: String) in
      requestXML("<consent terms='\(terms)' agreed='2026-11-21T21:02:00+09:00'/>")
    }
    #expect(faults(consent("2026\t04")) == [])
    let item = XMLItem(element: "consent", attribute: "terms")
    #expect(faults(consent("2026&#9;04")) == [.characterForbidden(item: item, codePoint: 9)])
  }

  @Test func `what only the schema knows is found by the schema`() {
    let item = XMLItem(element: "currentPassword")
    let text = requestXML("<currentPassword>not base64!</currentPassword>", root: "selfService")
      .replacing("kind=\"new\"", with: "kind=\"set-password\"")
    #expect(faults(text) == [.valueInvalid(item: item)])
  }

  @Test func `an empty element counts as absent to the schema`() {
    #expect(faults(requestXML("<applicant><sex/><birthDate> </birthDate><lastEnrolled/></applicant>")) == [])
  }

  @Test func `a flood of troubles is counted, not listed`() {
    let flood = requestXML(String(repeating: "<unknown/>\n", count: 1_000))
    let reading = readRequest(flood)
    #expect(reading.refusals.count == 201)
    #expect(reading.refusals.last?.cause == .xml(.more(count: 800)))
    let pictures = String(repeating: "<image path='images/a' document='x' side='front'/>\n", count: 1_000)
    let request = RequestSample().with("<identity>", "<identity>\n" + pictures).parsed()
    #expect((200...210).contains(request.refusals.count))
    #expect(request.refusals.contains { $0.code == "xml.more" })
  }
}
