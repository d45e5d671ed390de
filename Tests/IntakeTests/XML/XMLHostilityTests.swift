import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct XMLHostilityTests {
  private func faults(_ bytes: Data, limits: IntakeLimits = IntakeLimits()) -> [XMLFault] {
    XMLTree.parse(bytes, path: "requests/1.xml", schema: .request, limits: limits).refusals.compactMap {
      guard case .xml(let fault) = $0.cause else { return nil }
      return fault
    }
  }

  private func faults(_ text: String, limits: IntakeLimits = IntakeLimits()) -> [XMLFault] {
    faults(Data(text.utf8), limits: limits)
  }

  @Test func `an external entity is refused with its document type`() {
    let text = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n" + requestXML("<email>&x;</email>")
    #expect(faults(text) == [.documentType])
  }

  @Test func `a billion laughs are refused before they are told`() {
    let entities = (1...9).map { "<!ENTITY l\($0) '&l\($0 - 1);&l\($0 - 1);'>" }.joined()
    let text = "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY l0 'lol'>\(entities)]>" + requestXML("<email>&l9;</email>")
    let reading = readRequest(text)
    #expect(reading.refusals == [Refusal(.xml(.documentType), path: "requests/1.xml", line: 2)])
    #expect(reading.root == nil)
  }

  @Test func `a document type in a comment or a section is none`() {
    #expect(faults(requestXML("<!-- <!DOCTYPE a> --><street/>".replacing("<street/>", with: ""))) == [])
    #expect(faults("<!-- <!DOCTYPE a> -->" + requestXML("<link><![CDATA[<!DOCTYPE a>]]></link>")) == [])
  }

  @Test func `an inclusion is foreign, so it is left out and never followed`() {
    let include = "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd' parse='text'/>"
    let reading = readRequest(requestXML("<link>a\(include)b</link>"))
    #expect(reading.refusals == [])
    #expect(reading.root?.child("link")?.text == "ab")
  }

  @Test func `an undeclared prefix is refused`() {
    #expect(faults(requestXML("<x:more/>")) == [.namespace])
    #expect(faults(requestXML("", attributes: " x:a='1'")) == [.namespace])
  }

  @Test func `an undeclared entity is refused`() {
    #expect(faults(requestXML("<email>&nbsp;</email>")) == [.malformed(.entityUnknown)])
  }

  @Test(arguments: [
    ("", XMLMalformation.empty), ("<application", .syntax), ("<a><b></a>", .tagMismatch),
    ("<a b='1' b='2'/>", .attributeRepeated),
    ("<a>\u{1}</a>", .character), ("<a>&#2;</a>", .character), ("<a/><b/>", .trailingContent), ("<a><b/>", .unfinished),
  ])
  func `what is not well-formed is refused, and said how`(text: String, malformation: XMLMalformation) {
    #expect(faults(text) == [.malformed(malformation)])
  }

  @Test func `utf-16 with a byte order mark is read in both orders`() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n" + requestXML("<email>a@example.jp</email>")
    let orders: [([UInt8], String.Encoding)] = [([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian)]
    for (mark, encoding) in orders {
      let bytes = Data(mark) + (try #require(text.data(using: encoding)))
      let reading = XMLTree.parse(bytes, path: "r", schema: .request, limits: IntakeLimits())
      #expect(reading.refusals == [])
      #expect(reading.root?.child("email")?.line == 3)
    }
  }

  @Test func `utf-16 without a mark, utf-32 and broken bytes are refused`() throws {
    let text = requestXML("")
    #expect(faults(try #require(text.data(using: .utf16LittleEndian))) == [.encoding])
    #expect(faults(try #require(text.data(using: .utf16BigEndian))) == [.encoding])
    #expect(faults(try #require(text.data(using: .utf32))) == [.encoding])
    #expect(faults(Data(text.utf8) + [0xFF]) == [.encoding])
    #expect(faults(Data([0xFF, 0xFE, 0x00, 0xD8, 0x3C, 0x00])) == [.encoding])
    #expect(faults(Data([0xFF, 0xFE, 0x3C])) == [.encoding])
  }

  @Test func `a mark of utf-8 is taken`() {
    #expect(
      faults(Data([0xEF, 0xBB, 0xBF]) + Data(("<?xml version='1.0' encoding='utf-8'?>" + requestXML("")).utf8)) == [])
  }

  @Test(arguments: ["Shift_JIS", "UTF-16", "ISO-8859-1", "utf8"])
  func `a declaration of another encoding than the bytes have is refused`(name: String) {
    let text = "<?xml version=\"1.0\" encoding = '\(name)'?>" + requestXML("")
    #expect(faults(text) == [.encodingContradicted(declared: name)])
  }

  @Test func `xml 1_1 is refused`() {
    #expect(faults("<?xml version='1.1'?>" + requestXML("")) == [.version(declared: "1.1")])
  }

  @Test func `depth is limited, foreign elements included`() {
    let deep = { (levels: Int) in
      requestXML(
        String(repeating: "<x:a xmlns:x='urn:x'>", count: levels) + String(repeating: "</x:a>", count: levels))
    }
    #expect(faults(deep(63)) == [])
    #expect(faults(deep(64)) == [.tooDeep(limit: 64)])
    #expect(faults(deep(20_000)) == [.tooDeep(limit: 64)])
  }

  @Test func `attributes of an element are limited, their values do not count`() {
    let many = { (count: Int) in
      requestXML("<x:a xmlns:x='urn:x' \((1..<count).map { "x:a\($0)='=>'" }.joined(separator: " "))/>")
    }
    #expect(faults(many(256)) == [])
    #expect(faults(many(257)) == [.tooManyAttributes(limit: 256)])
  }

  @Test func `size is limited before anything is parsed`() {
    var limits = IntakeLimits()
    limits.requestBytes = 10
    #expect(faults("<not-even-closed", limits: limits) == [.tooLarge(bytes: 16, limit: 10)])
  }

  @Test func `another root is refused`() {
    #expect(faults("<html/>") == [.rootUnexpected(found: "html", expected: ["application", "selfService"])])
    #expect(
      faults("<application xmlns='urn:other'/>")
        == [.rootUnexpected(found: "application", expected: ["application", "selfService"])])
  }

  @Test func `every cut of a request is refused and none is read`() {
    let whole = Data(requestXML("<applicant><name><kanji>電電 花子</kanji></name></applicant>").utf8)
    for count in 0..<whole.count {
      let reading = XMLTree.parse(whole.prefix(count), path: "r", schema: .request, limits: IntakeLimits())
      #expect(!reading.refusals.isEmpty)
      #expect(reading.root == nil)
    }
  }
}
