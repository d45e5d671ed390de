import Foundation

@testable import Intake

extension HostileCase {
  /// The request's text in other bytes.
  private static func encoded(
    _ name: String, _ codes: String..., as bytes: @escaping @Sendable (String) -> [UInt8]
  ) -> HostileCase {
    var bent = requestBytes(name) { Data(bytes(String(decoding: $0, as: UTF8.self))) }
    bent.codes = codes
    bent.reach = codes.isEmpty ? .nothing : .request
    return bent
  }

  private static func declared(_ name: String, as encoding: String) -> HostileCase {
    request(name, "xml.encoding-contradicted", replacing: "encoding=\"UTF-8\"", with: "encoding=\"\(encoding)\"")
  }

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  private static func utf16Declared(_ text: String) -> String { text.replacing("UTF-8", with: "UTF-16") }

  /// Bytes in other encodings than they say, or than we take.
  static let encodings: [HostileCase] = [
    encoded("UTF-16 with its mark, high byte first") { [0xFE, 0xFF] + utf16(utf16Declared($0), bigEndian: true) },
    encoded("UTF-16 with its mark, low byte first") { [0xFF, 0xFE] + utf16(utf16Declared($0), bigEndian: false) },
    encoded("UTF-8 with its mark") { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
    encoded("UTF-16 without its mark, high byte first", "xml.encoding") { utf16($0, bigEndian: true) },
    encoded("UTF-16 without its mark, low byte first", "xml.encoding") { utf16($0, bigEndian: false) },
    encoded("UTF-16 with the mark of the other order", "xml.encoding") { [0xFE, 0xFF] + utf16($0, bigEndian: false) },
    encoded("UTF-16 that says UTF-8", "xml.encoding-contradicted") { [0xFE, 0xFF] + utf16($0, bigEndian: true) },
    encoded("UTF-16 with half a unit", "xml.encoding") { [0xFF, 0xFE] + utf16($0, bigEndian: false).dropLast() },
    encoded("UTF-16 with half a pair", "xml.encoding") { [0xFE, 0xFF] + utf16($0, bigEndian: true) + [0xD8, 0x00] },
    encoded("UTF-32", "xml.encoding") { text in
      [0xFF, 0xFE, 0, 0] + text.unicodeScalars.flatMap { Array(le(Int($0.value), 4)) }
    },
    encoded("Shift_JIS", "xml.encoding") { Array($0.data(using: .shiftJIS) ?? Data()) },
    encoded("EUC-JP", "xml.encoding") { _ in [0x3C, 0x61, 0x3E, 0xC7, 0xDF, 0xC5, 0xC4, 0x3C, 0x2F, 0x61, 0x3E] },
    encoded("another request behind a NUL", "xml.malformed") { Array("\($0)\u{0}\($0)".utf8) },
    encoded("two marks of UTF-16", "xml.malformed") { text in
      [0xFE, 0xFF, 0xFE, 0xFF] + utf16(utf16Declared(text), bigEndian: true)
    },
    encoded("EBCDIC", "xml.encoding") { _ in [0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0xA5, 0x85] },
    encoded("a document type in UTF-16", "xml.doctype") { text in
      [0xFE, 0xFF]
        + utf16(utf16Declared(text).replacing("<application ", with: laughs + "<application "), bigEndian: true)
    },
    encoded("an angle bracket in two bytes", "xml.encoding") { Array($0.utf8) + [0xC0, 0xBC] },
    encoded("surrogates in UTF-8", "xml.encoding") { Array($0.utf8) + [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80] },
    encoded("a character cut short", "xml.encoding") { Array($0.utf8) + [0xE9, 0x9B] },
    encoded("a NUL at the end", "xml.malformed") { Array($0.utf8) + [0] },
    encoded("a NUL inside", "xml.malformed") { Array($0.replacing("梅田3-1-1", with: "梅田\u{0}3-1-1").utf8) },
    encoded("two marks", "xml.malformed") { [0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF] + Array($0.utf8) },
    encoded("white space before the declaration", "xml.malformed") { [0x0A] + Array($0.utf8) },
    declared("UTF-7 declared", as: "UTF-7"), declared("UTF-16 declared", as: "UTF-16"),
    declared("Shift_JIS declared", as: "Shift_JIS"), declared("ISO-2022-JP declared", as: "ISO-2022-JP"),
    declared("an encoding by nickname", as: "utf8"),
    request("XML 1.1", "xml.version", replacing: "version=\"1.0\"", with: "version=\"1.1\""),
    request("XML 2.0", "xml.version", replacing: "version=\"1.0\"", with: "version=\"2.0\""),
  ]

  private static func character(_ name: String, _ code: String, _ text: String) -> HostileCase {
    request(name, "xml." + code, replacing: "梅田3-1-1", with: "梅田\(text)3-1-1")
  }

  private static func forbidden(_ scalars: (name: String, value: UInt32)...) -> [HostileCase] {
    scalars.map { character($0.name, "character-forbidden", "&#\($0.value);") }
  }

  /// Characters that no value may hold, of every class, and their neighbours that it may.
  static let characters: [HostileCase] =
    forbidden(
      ("a tab inside", 0x09), ("a line feed inside", 0x0A), ("a carriage return inside", 0x0D),
      ("a delete in a value", 0x7F),
      ("a next line", 0x85), ("an escape of one character in a value", 0x9B), ("a no-break space", 0xA0),
      ("an Arabic letter mark", 0x061C), ("an en space", 0x2002), ("a zero-width space", 0x200B),
      ("a zero-width joiner", 0x200D), ("a left-to-right mark", 0x200E), ("a line separator", 0x2028),
      ("a paragraph separator", 0x2029), ("an embedding", 0x202A), ("an override", 0x202E), ("a word joiner", 0x2060),
      ("an invisible plus", 0x2064), ("an isolate", 0x2066), ("the end of an isolate", 0x2069),
      ("a mark inside", 0xFEFF),
      ("a noncharacter in the middle", 0xFDD0), ("a noncharacter at the end of a plane", 0x1FFFE),
      ("an unassigned code point", 0x0378), ("a tag", 0xE0041), ("the last code point", 0x10FFFF))
    + [
      character("a NUL by reference", "malformed", "&#0;"), character("an escape by reference", "malformed", "&#27;"),
      character("an escape as it is", "malformed", "\u{1B}[31m"), character("a bell", "malformed", "\u{7}"),
      character("a surrogate by reference", "malformed", "&#xD83D;"),
      character("a reference beyond Unicode", "malformed", "&#x110000;"),
      character("a reference beyond all numbers", "malformed", "&#99999999999999999999;"),
      character("a noncharacter that XML does not know", "malformed", "&#xFFFE;"),
      request("a variation selector", replacing: "梅田3-1-1", with: "葛\u{E0100}3-1-1"),
      request("a character of private use", replacing: "梅田3-1-1", with: "\u{E000}3-1-1"),
      request("an emoji", replacing: "梅田3-1-1", with: "\u{1F600}3-1-1"),
      request("an ideographic space", replacing: "梅田3-1-1", with: "梅田\u{3000}3-1-1"),
    ]
}
