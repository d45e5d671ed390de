import CXML
import Domain
import Foundation

/// A compiled schema of libxml2, freed with this value.
///
/// Validation only reads it, so that threads share one.
struct XMLValidator: ~Copyable, @unchecked Sendable {
  private let schema: xmlSchemaPtr

  /// Compiles one of our own schemas.
  init(document: Data) {
    XMLLibrary.ready
    let compiled: xmlSchemaPtr? = document.withUnsafeBytes { text in
      let context = xmlSchemaNewMemParserCtxt(text.bindMemory(to: CChar.self).baseAddress, Int32(text.count))
      defer { xmlSchemaFreeParserCtxt(context) }
      return xmlSchemaParse(context)
    }
    guard let compiled else { preconditionFailure("the embedded schema does not compile") }
    self.schema = compiled
  }

  deinit { xmlSchemaFree(schema) }

  /// What the schema finds wrong in a tree, each place once.
  func troubles(in root: XMLNode) -> [XMLTrouble] {
    let findings = Findings()
    guard let context = xmlSchemaNewValidCtxt(schema), let document = XMLWriter.document(root) else {
      return [XMLTrouble(.invalid(element: root.name), line: root.line)]
    }
    defer {
      xmlSchemaFreeValidCtxt(context)
      xmlFreeDoc(document)
    }
    xmlSchemaSetValidStructuredErrors(
      context,
      { receiver, error in
        guard let receiver, let error else { return }
        Unmanaged<Findings>.fromOpaque(receiver).takeUnretainedValue().add(error.pointee)
      }, Unmanaged.passUnretained(findings).toOpaque())
    let result = withExtendedLifetime(findings) { xmlSchemaValidateDoc(context, document) }
    if result != 0, findings.troubles.isEmpty {
      return [XMLTrouble(.invalid(element: root.name), line: root.line)]
    }
    return findings.troubles
  }
}

/// Collects what the validator reports; the one translation of a schema error.
///
/// libxml2's own words hold values and stay behind.
private final class Findings {
  private(set) var troubles: [XMLTrouble] = []
  /// The same once more, to find them in: a manifest may hold a million.
  private var seen: Set<XMLTrouble> = []

  func add(_ error: xmlError) {
    guard let element = error.node?.assumingMemoryBound(to: xmlNode.self), element.pointee.type == XML_ELEMENT_NODE
    else { return }
    let name = XMLLibrary.string(element.pointee.name)
    let line = XMLWriter.line(of: element)
    let attribute = error.message.flatMap { Self.attribute(namedIn: String(cString: $0)) }
    let trouble =
      Self.isAboutValue(error.code)
      ? XMLTrouble(.valueInvalid(item: XMLItem(element: name, attribute: attribute)), line: line)
      : XMLTrouble(.invalid(element: shortened(name)), line: line)
    // A value against a facet is reported a second time, as not of its type.
    if seen.insert(trouble).inserted { troubles.append(trouble) }
  }

  /// The attribute that a message is about: libxml2 points at the element and says in words which attribute.
  ///
  /// The words begin `Element '…', attribute 'NAME': `; what follows the colon may hold a value.
  private static func attribute(namedIn message: String) -> String? {
    let mark = "', attribute '"
    guard let colon = message.range(of: "': "), let start = message[..<colon.lowerBound].range(of: mark) else {
      return nil
    }
    return shortened(String(message[start.upperBound..<colon.lowerBound]))
  }

  private static func isAboutValue(_ code: Int32) -> Bool {
    let first = XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1.rawValue
    let last = XML_SCHEMAV_CVC_ENUMERATION_VALID.rawValue
    return (Int32(first)...Int32(last)).contains(code)
  }
}
