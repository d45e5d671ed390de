import CXML

/// The parser library itself.
enum XMLLibrary {
  /// Touched before anything else of libxml2: its tables are not safe to initialise from two threads at once.
  static let ready: Void = xmlInitParser()

  /// The namespace of everything that a bundle says.
  static let namespace = "urn:shinsa:bundle:1"

  static func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}
