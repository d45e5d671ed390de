import Domain
import Foundation

/// Untrusted XML, read and judged: hardened parser, foreign content stripped, structure and schema checked.
public enum XMLTree {
  /// Reads a file of a bundle and names all that is wrong with its form (manual: bundle-format, XML).
  ///
  /// Nothing that the file refers to is ever fetched. Values come out without white space at their ends and with single
  /// spaces inside; a tree comes out even of an invalid file, as long as it is well-formed, so that more can be found.
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: The member's path, for the refusals.
  ///   - schema: What the file has to be.
  ///   - limits: How large, deep and broad it may be.
  public static func parse(_ bytes: Data, path: String, schema: XMLSchema, limits: IntakeLimits) -> XMLReading {
    do throws(XMLTrouble) {
      let limit = schema.byteLimit(limits)
      guard bytes.count <= limit else { throw XMLTrouble(.tooLarge(bytes: bytes.count, limit: limit)) }
      let text = try XMLBytes.utf8(bytes)
      try XMLMarkup.check(text, limits: limits)
      let read = try XMLDocument.parse(utf8: text).tree(expecting: schema)
      let troubles = read.troubles + XMLStructure.troubles(in: read.root, shape: schema.shape(of: read.root.name))
      let refusals = (troubles + schemaTroubles(of: read.root, schema: schema, known: troubles))
        .map { Refusal(.xml($0.fault), path: path, line: $0.line) }
      return XMLReading(root: read.root, refusals: refusals.named(path: path))
    } catch {
      return XMLReading(root: nil, refusals: [Refusal(.xml(error.fault), path: path, line: error.line)])
    }
  }

  /// What the schema finds besides: every value, but structure only where our own check, which goes on after the first
  /// fault of a parent, found none.
  private static func schemaTroubles(of root: XMLNode, schema: XMLSchema, known: [XMLTrouble]) -> [XMLTrouble] {
    // It could name none of its own any more, and words each of a million at length.
    guard known.count <= [Refusal].namedAtMost else { return [] }
    let told = Set(known.compactMap(\.place))
    return schema.troubles(in: root).filter { trouble in
      guard case .valueInvalid = trouble.fault, let place = trouble.place else { return known.isEmpty }
      return !told.contains(place)
    }
  }
}

/// A file that was read, as far as that was possible.
public struct XMLReading: Sendable {
  /// The root element; nil if the file is not well-formed or not what it should be at all.
  public var root: XMLNode?
  /// All that is wrong; empty if the file is valid.
  public var refusals: [Refusal]
}

/// Where one value stands.
struct ValuePlace: Hashable {
  var item: XMLItem
  var line: Int?
}

/// Something wrong in an XML file, and where.
struct XMLTrouble: Error, Hashable {
  var fault: XMLFault
  var line: Int?

  init(_ fault: XMLFault, line: Int? = nil) {
    self.fault = fault
    self.line = line
  }

  /// The value that this is about, if it is about one.
  var place: ValuePlace? {
    switch fault {
    case .characterForbidden(let item, _), .valueInvalid(let item): ValuePlace(item: item, line: line)
    default: nil
    }
  }
}
