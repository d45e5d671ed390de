import Domain

/// A look over the raw markup before the parser sees it.
///
/// It refuses what costs the parser dearly: a document type, deep nesting, and tags with very many attributes, which
/// libxml2 compares each with each.
enum XMLMarkup {
  /// Throws what the limits forbid; markup that is broken is left to the parser.
  static func check(_ text: [UInt8], limits: IntakeLimits) throws(XMLTrouble) {
    var depth = 0
    var position = 0
    while let open = text[position...].firstIndex(of: UInt8(ascii: "<")) {
      let rest = text[open...]
      if rest.starts(with: "<!DOCTYPE".utf8) { throw XMLTrouble(.documentType, line: line(of: open, in: text)) }
      guard let skip = construct(rest) else {
        let tag = self.tag(rest)
        if tag.attributes > limits.xmlAttributes {
          throw XMLTrouble(.tooManyAttributes(limit: limits.xmlAttributes), line: line(of: open, in: text))
        }
        depth += tag.depth
        // An empty element is as deep as one with content.
        if depth + (tag.isEmptyElement ? 1 : 0) > limits.xmlDepth {
          throw XMLTrouble(.tooDeep(limit: limits.xmlDepth), line: line(of: open, in: text))
        }
        position = tag.end
        continue
      }
      position = skip
    }
  }

  /// The end of a comment, a CDATA section or a processing instruction that `text` begins with.
  private static func construct(_ text: ArraySlice<UInt8>) -> Int? {
    if text.starts(with: "<!--".utf8) { return end(of: Array("-->".utf8), in: text.dropFirst(4)) }
    if text.starts(with: "<![CDATA[".utf8) { return end(of: Array("]]>".utf8), in: text.dropFirst(9)) }
    if text.starts(with: "<?".utf8) { return end(of: Array("?>".utf8), in: text.dropFirst(2)) }
    return nil
  }

  private static func end(of mark: [UInt8], in text: ArraySlice<UInt8>) -> Int {
    var position = text.startIndex
    while let found = text[position...].firstIndex(of: mark[0]) {
      if text[found...].starts(with: mark) { return found + mark.count }
      position = found + 1
    }
    return text.endIndex
  }

  private struct Tag {
    var attributes = 0
    var depth = 0
    var isEmptyElement = false
    var end: Int
  }

  /// The tag that `text` begins with: each attribute has one equals sign outside quotes.
  private static func tag(_ text: ArraySlice<UInt8>) -> Tag {
    var quote: UInt8?
    var tag = Tag(end: text.endIndex)
    for index in text.indices.dropFirst() {
      let byte = text[index]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "="): tag.attributes += 1
      case UInt8(ascii: ">"):
        tag.isEmptyElement = text[index - 1] == UInt8(ascii: "/")
        tag.depth = text[text.startIndex + 1] == UInt8(ascii: "/") ? -1 : tag.isEmptyElement ? 0 : 1
        tag.end = index + 1
        return tag
      default: break
      }
    }
    return tag
  }

  private static func line(of position: Int, in text: [UInt8]) -> Int {
    text[..<position].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
  }
}
