import Domain
import Foundation

/// The encoding of an XML file: UTF-8, or UTF-16 with a byte order mark; the declaration must not say otherwise.
enum XMLBytes {
  /// The file in UTF-8 without byte order mark.
  static func utf8(_ bytes: Data) throws(XMLTrouble) -> [UInt8] {
    let raw = [UInt8](bytes)
    // UTF-32 in little endian begins like UTF-16; the NUL that follows tells them apart.
    if raw.starts(with: [0xFF, 0xFE, 0, 0]) { throw XMLTrouble(.encoding) }
    let name: String
    let text: [UInt8]
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      (name, text) = ("utf-16", try fromUTF16(raw.dropFirst(2), bigEndian: raw[0] == 0xFE))
    } else {
      let body = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw.dropFirst(3)) : raw
      guard String(validating: body, as: UTF8.self) != nil else { throw XMLTrouble(.encoding) }
      (name, text) = ("utf-8", body)
    }
    try checkWhatParsersPassOver(text)
    let declaration = XMLDeclaration(text)
    if let version = declaration["version"], version != "1.0" {
      throw XMLTrouble(.version(declared: shortened(version)), line: 1)
    }
    if let declared = declaration["encoding"], declared.lowercased() != name {
      throw XMLTrouble(.encodingContradicted(declared: shortened(declared)), line: 1)
    }
    return text
  }

  /// A parser in C takes a NUL for the end, behind which anything could hide, and drops a second mark.
  private static func checkWhatParsersPassOver(_ text: [UInt8]) throws(XMLTrouble) {
    // An early NUL is UTF-16 without its mark.
    if text.prefix(4).contains(0) { throw XMLTrouble(.encoding) }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { throw XMLTrouble(.malformed(.character), line: 1) }
    guard let end = text.firstIndex(of: 0) else { return }
    throw XMLTrouble(.malformed(.character), line: text[..<end].count { $0 == 0x0A } + 1)
  }

  private static func fromUTF16(_ bytes: ArraySlice<UInt8>, bigEndian: Bool) throws(XMLTrouble) -> [UInt8] {
    guard bytes.count.isMultiple(of: 2) else { throw XMLTrouble(.encoding) }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw XMLTrouble(.encoding) }
    return Array(text.utf8)
  }
}

/// A name from outside, short enough for a message.
func shortened(_ text: String) -> String { String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))) }
