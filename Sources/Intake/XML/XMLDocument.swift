import CXML
import Domain

/// A parsed document of libxml2, freed with this value; the only file that reads its tree.
struct XMLDocument: ~Copyable {
  private let document: xmlDocPtr

  private init(_ document: xmlDocPtr) { self.document = document }

  /// Parses well-formed text in UTF-8; whatever the declaration says of the encoding was looked at before.
  static func parse(utf8: [UInt8]) throws(XMLTrouble) -> XMLDocument {
    XMLLibrary.ready
    guard let context = xmlNewParserCtxt() else { throw XMLTrouble(.malformed(.syntax)) }
    defer { xmlFreeParserCtxt(context) }
    let options = [
      XML_PARSE_NONET, XML_PARSE_NOERROR, XML_PARSE_NOWARNING, XML_PARSE_BIG_LINES, XML_PARSE_IGNORE_ENC,
    ].reduce(0) { $0 | Int32($1.rawValue) }
    let errors = XMLParserErrors()
    errors.listen(to: context)
    let parsed = withExtendedLifetime(errors) {
      utf8.withUnsafeBytes { text in
        xmlCtxtReadMemory(
          context, text.bindMemory(to: CChar.self).baseAddress, Int32(text.count), nil, "UTF-8", options)
      }
    }
    guard let parsed else { throw XMLTrouble(.malformed(errors.malformation), line: errors.first?.line) }
    let document = XMLDocument(parsed)
    // libxml2 goes on after an undeclared prefix; a document with another meaning than the sender's must not pass.
    guard context.pointee.nsWellFormed == 1 else { throw XMLTrouble(.namespace, line: errors.first?.line) }
    guard parsed.pointee.intSubset == nil else { throw XMLTrouble(.documentType) }
    return document
  }

  deinit { xmlFreeDoc(document) }

  /// The root element as our own tree, with what had to be left out of it.
  func tree(expecting schema: XMLSchema) throws(XMLTrouble) -> (root: XMLNode, troubles: [XMLTrouble]) {
    guard let root = xmlDocGetRootElement(document) else { throw XMLTrouble(.malformed(.empty)) }
    let name = XMLLibrary.string(root.pointee.name)
    guard XMLTreeBuilder.belonging(root.pointee.ns) == .ours, schema.roots.contains(name) else {
      throw XMLTrouble(.rootUnexpected(found: shortened(name), expected: schema.roots), line: xmlGetLineNo(root))
    }
    var builder = XMLTreeBuilder()
    return (builder.node(root), builder.troubles)
  }
}
