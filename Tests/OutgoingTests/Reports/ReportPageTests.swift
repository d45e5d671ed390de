import Domain
import Foundation
import FoundationXML
import Secrets
import TestSupport
import Testing

@testable import Outgoing

@Suite struct ReportPageTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "fixtures/reports")

  private func page(_ language: Language, faculty: String = "法学部", astray: Int = 0) throws -> Data {
    ReportPage(
      try ReportExample.facts(faculty: faculty, astray: astray), of: "電電大学", training: false
    ).bytes(language)
  }

  /// The elements of a page, read by a parser of another maker; fails where the page is not well-formed.
  private func elements(_ page: Data) throws -> [(name: String, attributes: [String: String])] {
    let reader = ElementReader()
    let parser = XMLParser(data: page)
    parser.delegate = reader
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
    return reader.elements
  }

  /// Somebody has looked at it in a browser; the style sheet stands in a file of its own.
  @Test func `a page is what somebody has looked at`() throws {
    let text = String(decoding: try page(.japanese), as: UTF8.self)
      .replacing(PageStyle.text, with: "").replacing(PageStyle.policy, with: "")
    try GoldenFile.compare(Data(text.utf8), with: Self.folder.appending(path: "report.ja.html"))
  }

  @Test(arguments: Language.allCases)
  func `a page is well-formed, names its language, and uses no id twice`(language: Language) throws {
    let elements = try elements(try page(language))
    #expect(elements.first?.attributes["lang"] == language.rawValue)
    let ids = elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for element in elements {
      for name in ["aria-labelledby"] {
        guard let id = element.attributes[name] else { continue }
        #expect(ids.contains(id), "\(id)")
      }
      if let link = element.attributes["href"] { #expect(ids.contains(String(link.dropFirst()))) }
    }
  }

  @Test func `every chart is named and stands beside its table, every cell is of a heading`() throws {
    let elements = try elements(try page(.japanese))
    #expect(elements.count { $0.attributes["role"] == "img" } == elements.count { $0.name == "figcaption" })
    for image in elements where image.attributes["role"] == "img" {
      #expect(image.attributes["aria-labelledby"] != nil)
    }
    #expect(elements.count { $0.name == "table" } == elements.count { $0.name == "caption" })
    for heading in elements where heading.name == "th" { #expect(heading.attributes["scope"] != nil) }
  }

  @Test func `a page runs nothing and fetches nothing, and its policy allows no more than its own style`() throws {
    let bytes = try page(.english)
    let elements = try elements(bytes)
    let names = Set(elements.map(\.name))
    #expect(
      names.isDisjoint(with: ["script", "link", "img", "iframe", "object", "embed", "form", "base", "image", "use"]))
    for element in elements {
      #expect(element.attributes.keys.filter { $0.hasPrefix("on") || ["src", "style", "srcset"].contains($0) } == [])
    }
    #expect(!PageStyle.text.contains("@import") && !PageStyle.text.contains("url(h") && !PageStyle.text.contains("//"))
    // What the browser hashes is what stands between the tags: nothing in it may be escaped.
    #expect(!PageStyle.text.contains { "<>&".contains($0) })
    let text = String(decoding: bytes, as: UTF8.self)
    let style = try #require(text.firstMatch(of: #/<style>([\s\S]*)<\/style>/#)).1
    #expect(PageStyle.policy.contains("'sha256-\(Digest.sha256Base64(of: String(style)))'"))
    #expect(PageStyle.policy.hasPrefix("default-src 'none';"))
  }

  @Test func `names are text wherever they stand, whatever signs they have`() throws {
    let name = #"<script>alert("1")</script>&'"#
    let bytes = try page(.japanese, faculty: name)
    let reader = ElementReader()
    let parser = XMLParser(data: bytes)
    parser.delegate = reader
    #expect(parser.parse())
    #expect(!reader.elements.contains { $0.name == "script" })
    #expect(reader.text.contains(name))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("<script"))
  }

  @Test func `books that do not add up stand out`() throws {
    let wrong = try elements(try page(.japanese, astray: 1))
    #expect(wrong.contains { $0.attributes["class"] == "verdict wrong" })
    #expect(try !elements(try page(.japanese)).contains { $0.attributes["class"] == "verdict wrong" })
  }
}

/// Collects what a page holds.
private final class ElementReader: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  private(set) var text = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) { elements.append((name, attributes)) }

  func parser(_ parser: XMLParser, foundCharacters words: String) { text += words }
}
