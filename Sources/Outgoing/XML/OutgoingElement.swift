import Foundation

/// An element of a document that we write; whatever the values, the document is well-formed XML 1.0.
struct OutgoingElement {
  private enum Content {
    case text(String)
    case children([OutgoingElement])
  }

  private let name: String
  private let attributes: [(name: String, value: String)]
  private let content: Content

  /// An element with children; attributes without a value are left out.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], children: [OutgoingElement] = []) {
    self.name = name
    self.attributes = Self.present(attributes)
    content = .children(children)
  }

  /// An element with a text.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    self.name = name
    self.attributes = Self.present(attributes)
    content = .text(text)
  }

  /// The document with this root: UTF-8, lines ending in a line feed, two spaces a level.
  var document: Data {
    var text = #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n"
    write(to: &text, indent: "")
    return Data(text.utf8)
  }

  /// The element alone, so many levels below the root of a document that is written piece by piece.
  func fragment(depth: Int) -> Data {
    var text = ""
    write(to: &text, indent: String(repeating: "  ", count: depth))
    return Data(text.utf8)
  }

  private static func present(_ attributes: KeyValuePairs<String, String?>) -> [(name: String, value: String)] {
    attributes.compactMap { pair in pair.value.map { (pair.key, $0) } }
  }

  private func write(to text: inout String, indent: String) {
    text += "\(indent)<\(name)"
    for (name, value) in attributes { text += " \(name)=\"\(XMLEscape.attribute(value))\"" }
    switch content {
    case .children(let children) where children.isEmpty: text += "/>\n"
    case .text(let value): text += ">\(XMLEscape.text(value))</\(name)>\n"
    case .children(let children):
      text += ">\n"
      for child in children { child.write(to: &text, indent: indent + "  ") }
      text += "\(indent)</\(name)>\n"
    }
  }
}
