import Foundation

/// An element of a page that we write: whatever the values, the page is well-formed, to readers of HTML and of XML alike.
struct HTMLElement {
  private enum Content {
    case text(String)
    case children([HTMLElement])
  }

  private let name: String
  private let attributes: [(name: String, value: String)]
  private let content: Content

  /// An element with children; attributes without a value are left out.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ children: [HTMLElement] = []) {
    self.name = name
    self.attributes = attributes.compactMap { pair in pair.value.map { (pair.key, $0) } }
    content = .children(children)
  }

  /// An element with a text.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    self.name = name
    self.attributes = attributes.compactMap { pair in pair.value.map { (pair.key, $0) } }
    content = .text(text)
  }

  /// The page with this root: UTF-8, lines ending in a line feed.
  var page: Data {
    var text = "<!DOCTYPE html>\n"
    write(to: &text, indent: "")
    return Data(text.utf8)
  }

  /// Elements that HTML never closes (HTML, section 13.1.2: void elements); all others have to be, even if empty.
  private static let void: Set<String> = ["meta"]

  private func write(to text: inout String, indent: String) {
    text += "\(indent)<\(name)"
    for (name, value) in attributes { text += " \(name)=\"\(XMLEscape.attribute(value))\"" }
    switch content {
    case .children where Self.void.contains(name): text += " />\n"
    case .children(let children) where children.isEmpty: text += "></\(name)>\n"
    case .text(let value): text += ">\(XMLEscape.text(value))</\(name)>\n"
    case .children(let children):
      text += ">\n"
      for child in children { child.write(to: &text, indent: indent + " ") }
      text += "\(indent)</\(name)>\n"
    }
  }
}
