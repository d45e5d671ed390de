import CXML

/// Builds a document of libxml2 from our tree, so that the schema judges what is left after stripping and trimming.
enum XMLWriter {
  /// The document, which whoever asks frees; nil if memory ran out.
  static func document(_ root: XMLNode) -> xmlDocPtr? {
    guard let document = xmlNewDoc("1.0") else { return nil }
    guard let element = xmlNewDocNode(document, nil, root.name, nil) else {
      xmlFreeDoc(document)
      return nil
    }
    xmlDocSetRootElement(document, element)
    fill(element, from: root, namespace: xmlNewNs(element, XMLLibrary.namespace, nil), document: document)
    return document
  }

  /// The line in the original: kept beside the node, since libxml2's own field ends at 65,535.
  static func line(of element: xmlNodePtr) -> Int { Int(bitPattern: element.pointee._private) }

  private static func fill(_ element: xmlNodePtr, from node: XMLNode, namespace: xmlNsPtr?, document: xmlDocPtr) {
    xmlSetNs(element, namespace)
    element.pointee._private = UnsafeMutableRawPointer(bitPattern: node.line)
    for attribute in node.attributes { xmlNewNsProp(element, nil, attribute.name, attribute.value) }
    if !node.text.isEmpty { xmlAddChild(element, xmlNewDocText(document, node.text)) }
    for child in node.children {
      guard let inner = xmlNewDocNode(document, nil, child.name, nil) else { continue }
      xmlAddChild(element, inner)
      fill(inner, from: child, namespace: namespace, document: document)
    }
  }
}
