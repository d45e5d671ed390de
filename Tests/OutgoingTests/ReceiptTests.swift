import Domain
import Foundation
import Testing
import Wording

@testable import Outgoing

@Suite struct ReceiptTests {
  private let writer = ReceiptWriter { refusal in Sentence(ja: "理由 <\(refusal.code)>", en: "Because & so") }

  private func text(_ receipt: Receipt) -> String { String(decoding: writer.bytes(receipt), as: UTF8.self) }

  @Test func `a receipt names the bundle and each request with all its reasons`() throws {
    let refused = Refusal(.container(.truncated), path: "images/0002.jpg", line: 14)
    let receipt = Receipt(
      file: "night.zip", bundle: "P-1", sender: "portal.example.ac.jp", outcome: .imported,
      at: try Example.date("2026-11-22T07:34:05.000Z"),
      requests: [
        .init(id: "A-1", path: "requests/0001.xml", outcome: .accepted),
        .init(id: nil, path: "requests/0002.xml", outcome: .refused, reasons: [refused]),
      ])
    let head = #"<receipt xmlns="urn:shinsa:receipt:1" file="night.zip" bundle="P-1" sender="portal.example.ac.jp""#
    #expect(
      text(receipt) == """
        <?xml version="1.0" encoding="UTF-8"?>
        \(head) outcome="imported" at="2026-11-22T07:34:05.000Z">
          <request id="A-1" path="requests/0001.xml" outcome="accepted"/>
          <request path="requests/0002.xml" outcome="refused">
            <reason code="container.truncated" path="images/0002.jpg" line="14">
              <ja>理由 &lt;container.truncated&gt;</ja>
              <en>Because &amp; so</en>
            </reason>
          </request>
        </receipt>

        """)
  }

  @Test func `a quarantined bundle has reasons of its own and may lack id and sender`() throws {
    let text = text(
      Receipt(
        file: "x.zip", outcome: .quarantined, at: Date(timeIntervalSince1970: 0),
        reasons: [Refusal(.container(.truncated))]))
    #expect(text.contains(#"file="x.zip" outcome="quarantined" at="1970-01-01T00:00:00.000Z">"#))
    #expect(text.contains(#"  <reason code="container.truncated">"#))
  }

  @Test func `a hostile name stays inside its attribute`() {
    let name = "a\"><x y='&\n\u{0}\u{FFFE}.zip"
    let text = text(Receipt(file: name, outcome: .repeated, at: Date(timeIntervalSince1970: 0)))
    #expect(text.contains("file=\"a&quot;&gt;&lt;x y='&amp;&#10;\u{FFFD}\u{FFFD}.zip\" outcome=\"repeat\""))
  }

  @Test func `what cannot be seen in a name is written out`() {
    let name = "a\u{202E}gpj\u{200B}\u{85}\u{7F}\u{E0041}é外\u{E000}.zip"
    let text = text(Receipt(file: name, outcome: .repeated, at: Date(timeIntervalSince1970: 0)))
    #expect(text.contains("file=\"a&#x202E;gpj&#x200B;&#x85;&#x7F;&#xE0041;é外\u{E000}.zip\""))
  }

  @Test func `a refusal is worded in both languages, with markup escaped`() throws {
    let refusal = Refusal(.container(.truncated))
    let receipt = Receipt(
      file: "x.zip", outcome: .quarantined, at: Date(timeIntervalSince1970: 0), reasons: [refusal])
    let text = String(decoding: ReceiptWriter { $0.sentence }.bytes(receipt), as: UTF8.self)
    #expect(text.contains("<ja>\(XMLEscape.text(refusal.sentence.ja))</ja>"))
    #expect(text.contains("<en>\(XMLEscape.text(refusal.sentence.en))</en>"))
  }

  @Test func `a second receipt of the same name gets a number`() {
    #expect(ReceiptWriter.name(for: "night.zip", isTaken: { _ in false }) == "night.xml")
    #expect(ReceiptWriter.name(for: "night.zip", isTaken: { $0 == "night.xml" }) == "night.2.xml")
    #expect(
      ReceiptWriter.name(for: "night.zip", isTaken: ["night.xml", "night.2.xml", "night.3.xml"].contains)
        == "night.4.xml")
    #expect(ReceiptWriter.name(for: "a.zip.zip", isTaken: { _ in false }) == "a.zip.xml")
  }

  @Test func `the longest name that a bundle can have leaves room for a number, and can be laid down`() throws {
    let bundle = String(repeating: "束", count: 83) + "ab.zip"
    #expect(bundle.utf8.count == 255)
    let first = ReceiptWriter.name(for: bundle, isTaken: { _ in false })
    let name = ReceiptWriter.name(for: bundle, isTaken: { $0 == first })
    #expect(name == String(repeating: "束", count: 80) + ".2.xml")
    let folder = try TemporaryFolder()
    try ExportFile.place(Data("x".utf8), at: folder.url.appending(path: name))
    #expect(try folder.names() == [name])
  }
}
