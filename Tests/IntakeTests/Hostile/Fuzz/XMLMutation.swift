/// Changes to XML that keep most of it well-formed, so that more than the parser's first lines is reached.
enum XMLMutation {
  static let tokens =
    [
      "<![CDATA[", "]]>", "<!--", "-->", "<?a b?>", "<?xml version='1.0' encoding='UTF-16'?>", "<?xml version='1.1'?>",
      "<!DOCTYPE a [", "<!ENTITY a 'b'>", "<!ENTITY % p SYSTEM 'file:///dev/zero'>%p;", "]>", "&amp;", "&lt;", "&a;",
      "&#0;", "&#x202E;", "&#xD;", "&#x1F600;", "&#x110000;", "&#99999999999;", "<a>", "</a>", "<x:a>", "<x:a/>",
      " xmlns=''", " xmlns='urn:shinsa:bundle:1'", " xmlns:x='urn:x'", " xmlns:x='urn:shinsa:bundle:1'",
      " xml:lang='ja'",
      " xmlns:xml='urn:x'", " id='A-1'", " x:id='1'", "\u{FEFF}", "\u{0}", "\u{1B}", "\u{202E}", "\u{3000}", "\r\n",
      "\t",
      "<image path='images/2.gif' document='other' side='other'/>", "<email/>", "</application>", "=", "'", "\"", "<",
      ">",
      "<selfService", "change-profile", "set-password", "add-student-number", "2026-02-30", "9999-12-31T24:00:00Z",
      "-0001-01-01", "２０２６", "images/../manifest.xml", "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude'/>",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xC0, 0x80], [0xED, 0xA0, 0x80]]

  /// The text with whole tags moved, doubled, dropped, nested or in another encoding.
  static func reshaped(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    let tags = spans(in: bytes)
    guard !tags.isEmpty else { return bytes }
    var result = bytes
    let tag = chance.pick(tags)
    switch chance.below(8) {
    case 0: result.removeSubrange(tag)
    case 1: result.insert(contentsOf: bytes[tag], at: chance.pick(tags).lowerBound)
    case 2: result.insert(contentsOf: chance.pick(tokens), at: tag.lowerBound)
    case 3: result.insert(contentsOf: chance.pick(tokens), at: tag.upperBound)
    case 4: result.insert(contentsOf: chance.pick(tokens), at: tag.upperBound - 1)
    case 5: result.insert(contentsOf: nested(chance.pick([5, 60, 300])), at: tag.upperBound)
    case 6: result.insert(contentsOf: attributes(chance.pick([3, 255, 300])), at: tag.upperBound - 1)
    default: result = chance.oneIn(8) ? utf16(bytes) : repeated(bytes, tag, chance.pick([2, 20, 400]))
    }
    return result
  }

  private static func spans(in bytes: [UInt8]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var start: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "<") { start = index }
      guard byte == UInt8(ascii: ">"), let open = start else { continue }
      spans.append(open..<index + 1)
      start = nil
    }
    return spans
  }

  private static func nested(_ depth: Int) -> [UInt8] {
    Array((String(repeating: "<x xmlns='urn:x'>", count: depth) + String(repeating: "</x>", count: depth)).utf8)
  }

  private static func attributes(_ count: Int) -> [UInt8] {
    (0..<count).flatMap { Array(" a\($0)='=>'".utf8) }
  }

  private static func repeated(_ bytes: [UInt8], _ tag: Range<Int>, _ count: Int) -> [UInt8] {
    bytes[..<tag.lowerBound] + (0..<count).flatMap { _ in bytes[tag] } + bytes[tag.upperBound...]
  }

  /// In UTF-16 with its mark, low byte first.
  static func utf16(_ bytes: [UInt8]) -> [UInt8] {
    [0xFF, 0xFE] + String(decoding: bytes, as: UTF8.self).utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }
}
