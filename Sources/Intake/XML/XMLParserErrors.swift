import CXML
import Domain

/// Keeps the first error that the parser reports; what follows it is mostly its echo.
final class XMLParserErrors {
  private(set) var first: (code: Int32, line: Int?)?

  /// Listens as long as `context` parses; this has to outlive it.
  func listen(to context: xmlParserCtxtPtr) {
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    context.pointee.sax?.pointee.serror = { receiver, error in
      // The receiver is the parser's context, whatever one would like it to be.
      guard let context = receiver?.assumingMemoryBound(to: xmlParserCtxt.self), let error,
        let listener = context.pointee._private, error.pointee.level != XML_ERR_WARNING
      else { return }
      Unmanaged<XMLParserErrors>.fromOpaque(listener).takeUnretainedValue().add(error.pointee)
    }
  }

  private func add(_ error: xmlError) {
    if first == nil { first = (error.code, error.line > 0 ? Int(error.line) : nil) }
  }

  /// The one translation of a well-formedness error; libxml2's own words hold values and stay behind.
  var malformation: XMLMalformation {
    guard let first else { return .syntax }
    return switch xmlParserErrors(UInt32(bitPattern: first.code)) {
    case XML_ERR_DOCUMENT_EMPTY: .empty
    case XML_ERR_TAG_NOT_FINISHED: .unfinished
    case XML_ERR_TAG_NAME_MISMATCH: .tagMismatch
    case XML_ERR_INVALID_CHAR, XML_ERR_INVALID_CHARREF: .character
    case XML_ERR_ATTRIBUTE_REDEFINED: .attributeRepeated
    case XML_ERR_UNDECLARED_ENTITY: .entityUnknown
    case XML_ERR_DOCUMENT_END: .trailingContent
    default: .syntax
    }
  }
}
