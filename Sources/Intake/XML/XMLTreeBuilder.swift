import CXML
import Domain
import JapaneseText

/// Turns libxml2's nodes into ours: foreign elements and attributes go with their contents, values are trimmed.
struct XMLTreeBuilder {
  /// What the format forbids whatever it is called: elements of no namespace, attributes with our prefix.
  var troubles: [XMLTrouble] = []

  /// Whose an element or attribute is.
  enum Belonging { case ours, none, foreign }

  static func belonging(_ namespace: UnsafePointer<xmlNs>?) -> Belonging {
    guard let namespace else { return .none }
    return XMLLibrary.string(namespace.pointee.href) == XMLLibrary.namespace ? .ours : .foreign
  }

  /// The element with all that is ours in it; nesting was limited before.
  mutating func node(_ element: xmlNodePtr) -> XMLNode {
    var node = XMLNode(name: XMLLibrary.string(element.pointee.name), line: xmlGetLineNo(element))
    node.attributes = attributes(of: element, line: node.line)
    var text = ""
    var next = element.pointee.children
    while let child = next {
      switch child.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: text += XMLLibrary.string(child.pointee.content)
      case XML_ELEMENT_NODE: add(child, to: &node)
      default: break
      }
      next = child.pointee.next
    }
    node.text = TextRules.trimmedAndCollapsed(text)
    return node
  }

  private mutating func add(_ child: xmlNodePtr, to parent: inout XMLNode) {
    switch Self.belonging(child.pointee.ns) {
    case .ours: parent.children.append(node(child))
    case .foreign: break
    case .none:
      let name = shortened(XMLLibrary.string(child.pointee.name))
      troubles.append(
        XMLTrouble(.elementUnknown(element: name, parent: parent.name), line: xmlGetLineNo(child)))
    }
  }

  private mutating func attributes(of element: xmlNodePtr, line: Int) -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    var next = element.pointee.properties
    while let attribute = next {
      let name = XMLLibrary.string(attribute.pointee.name)
      switch Self.belonging(attribute.pointee.ns) {
      case .none: result.append((name, Self.value(of: attribute, isPath: name == "path")))
      case .foreign: break
      case .ours:
        let owner = shortened(XMLLibrary.string(element.pointee.name))
        troubles.append(XMLTrouble(.attributeUnknown(attribute: shortened(name), element: owner), line: line))
      }
      next = attribute.pointee.next
    }
    return result
  }

  private static func value(of attribute: xmlAttrPtr, isPath: Bool) -> String {
    guard let text = xmlNodeListGetString(attribute.pointee.doc, attribute.pointee.children, 1) else { return "" }
    defer { shinsa_xml_free(text) }
    let value = String(cString: text)
    return isPath ? trimmed(value) : TextRules.trimmedAndCollapsed(value)
  }

  private static func trimmed(_ text: String) -> String {
    let white: Set<Unicode.Scalar> = ["\u{9}", "\u{A}", "\u{D}", " ", "\u{3000}"]
    var rest = text.unicodeScalars[...]
    while let first = rest.first, white.contains(first) { rest.removeFirst() }
    while let last = rest.last, white.contains(last) { rest.removeLast() }
    return String(rest)
  }
}
