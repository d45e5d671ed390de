import Foundation
import FoundationXML
import Testing

@testable import Intake
@testable import Outgoing

/// Holds a file that we wrote against its schema, with the validator that judges what portals send.
enum SchemaCheck {
  /// All that the schema finds wrong.
  static func troubles(in file: Data, schema: OutgoingSchema, namespace: String) throws -> [XMLTrouble] {
    let reader = TreeReader()
    let parser = XMLParser(data: file)
    parser.shouldProcessNamespaces = true
    parser.delegate = reader
    try #require(parser.parse())
    #expect(reader.namespaces == [namespace])
    // The validator knows one namespace; which one the file has was looked at.
    let text = String(decoding: schema.document, as: UTF8.self).replacing(namespace, with: XMLLibrary.namespace)
    return XMLValidator(document: Data(text.utf8)).troubles(in: try #require(reader.root))
  }
}

/// Builds the tree of a file.
private final class TreeReader: NSObject, XMLParserDelegate {
  private(set) var root: Intake.XMLNode?
  private(set) var namespaces: Set<String> = []
  private var open: [Intake.XMLNode] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    namespaces.insert(namespaceURI ?? "")
    let own = attributes.filter { !$0.key.hasPrefix("xmlns") }.sorted { $0.key < $1.key }
    open.append(
      Intake.XMLNode(name: name, attributes: own.map { ($0.key, $0.value) }, line: parser.lineNumber))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard !open.isEmpty else { return }
    open[open.count - 1].text += text
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    var node = open.removeLast()
    // White space between elements is only there for readers.
    if !node.children.isEmpty { node.text = "" }
    if open.isEmpty { root = node } else { open[open.count - 1].children.append(node) }
  }
}
