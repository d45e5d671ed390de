/// What can be wrong with an XML file of a bundle (manual: bundle-format, XML); the codes are stable.
///
/// Names of elements and attributes are the file's own, shortened; values never appear.
public enum XMLFault: Hashable, Sendable {
  /// The file has more bytes than allowed.
  case tooLarge(bytes: Int, limit: Int)
  /// Neither UTF-8 nor UTF-16 with a byte order mark, or bytes that the encoding does not know.
  case encoding
  /// The XML declaration names an encoding that the bytes are not in.
  case encodingContradicted(declared: String)
  /// A version other than 1.0.
  case version(declared: String)
  /// A document type declaration.
  case documentType
  /// Not well-formed.
  case malformed(XMLMalformation)
  /// A prefix without a namespace, or another breach of the rules for namespaces.
  case namespace
  /// Elements nested deeper than allowed.
  case tooDeep(limit: Int)
  /// An element with more attributes than allowed.
  case tooManyAttributes(limit: Int)
  /// Another root element.
  case rootUnexpected(found: String, expected: [String])
  /// An element that the format does not name at this place.
  case elementUnknown(element: String, parent: String)
  /// An element twice where it may occur once.
  case elementRepeated(element: String, parent: String)
  /// An attribute that the format does not name here.
  case attributeUnknown(attribute: String, element: String)
  /// An attribute that has to be there.
  case attributeMissing(attribute: String, element: String)
  /// Text between elements.
  case strayText(element: String)
  /// A character that no value may hold.
  case characterForbidden(item: XMLItem, codePoint: UInt32)
  /// A value that is not of the type the schema gives it.
  case valueInvalid(item: XMLItem)
  /// Against the schema in another way.
  case invalid(element: String)
  /// So many more troubles than were named.
  case more(count: Int)

  /// The stable code.
  public var code: String {
    switch self {
    case .tooLarge: "xml.too-large"
    case .encoding: "xml.encoding"
    case .encodingContradicted: "xml.encoding-contradicted"
    case .version: "xml.version"
    case .documentType: "xml.doctype"
    case .malformed: "xml.malformed"
    case .namespace: "xml.namespace"
    case .tooDeep: "xml.too-deep"
    case .tooManyAttributes: "xml.too-many-attributes"
    case .rootUnexpected: "xml.root-unexpected"
    case .elementUnknown: "xml.element-unknown"
    case .elementRepeated: "xml.element-repeated"
    case .attributeUnknown: "xml.attribute-unknown"
    case .attributeMissing: "xml.attribute-missing"
    case .strayText: "xml.stray-text"
    case .characterForbidden: "xml.character-forbidden"
    case .valueInvalid: "xml.value-invalid"
    case .invalid: "xml.invalid"
    case .more: "xml.more"
    }
  }
}

/// Where a value stands: an element's text, or one of its attributes.
public struct XMLItem: Hashable, Sendable {
  /// The element's name.
  public var element: String
  /// The attribute's name; nil for the element's text.
  public var attribute: String?

  /// Names a place.
  public init(element: String, attribute: String? = nil) {
    self.element = element
    self.attribute = attribute
  }

  /// The place as messages write it: `birthDate`, `image/@path`.
  public var name: String { attribute.map { "\(element)/@\($0)" } ?? element }
}

/// In which way a file is not well-formed XML.
public enum XMLMalformation: Hashable, Sendable {
  /// Nothing, or no element.
  case empty
  /// The file ends inside an element.
  case unfinished
  /// An end tag that does not match its start tag.
  case tagMismatch
  /// A character that XML does not allow, escaped or not.
  case character
  /// An attribute twice in one tag.
  case attributeRepeated
  /// A reference to an entity that XML does not know.
  case entityUnknown
  /// Something after the root element.
  case trailingContent
  /// Anything else.
  case syntax
}
