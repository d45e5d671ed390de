import Foundation

/// A run of a mail's bytes.
typealias MailBytes = ArraySlice<UInt8>

extension MailBytes {
  /// Where this byte stands next, from `start` on.
  func place(of byte: UInt8, from start: Int) -> Int? {
    guard start < endIndex else { return nil }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + (start - startIndex), Int32(byte), endIndex - start)
      else { return nil }
      return startIndex + (UnsafeRawPointer(found) - base)
    }
  }

  /// Where these bytes stand next, from `start` on.
  func place(of bytes: [UInt8], from start: Int) -> Int? {
    guard let first = bytes.first else { return nil }
    var candidate = place(of: first, from: start)
    while let found = candidate {
      if holds(bytes, at: found) { return found }
      candidate = place(of: first, from: found + 1)
    }
    return nil
  }

  /// Whether these bytes stand at this place.
  private func holds(_ bytes: [UInt8], at place: Int) -> Bool {
    guard endIndex - place >= bytes.count else { return false }
    return withUnsafeBytes { all in
      guard let base = all.baseAddress else { return false }
      return memcmp(base + (place - startIndex), bytes, bytes.count) == 0
    }
  }

  /// The line that begins at `start`, without its end (LF or CRLF), and where the next begins.
  func line(at start: Int) -> (text: MailBytes, next: Int) {
    let end = place(of: .lineFeed, from: start) ?? endIndex
    let text = self[start..<end]
    return (text.last == .carriageReturn ? text.dropLast() : text, Swift.min(end + 1, endIndex))
  }

  /// Whether these are the letters of a name, which is in lower case, without regard to case.
  func isName(_ name: String) -> Bool {
    count == name.utf8.count && zip(self, name.utf8).allSatisfy { $0.lowercased == $1 }
  }

  /// Whether they begin with this word, as it is written.
  func begins(with word: String) -> Bool { starts(with: word.utf8) }

  /// Whether this word, which is in lower case, is among them, without regard to case.
  func mentions(_ word: String) -> Bool { MailBytes(map(\.lowercased)).place(of: Array(word.utf8), from: 0) != nil }

  /// In lower case.
  var lowercasedText: String { String(decoding: map(\.lowercased), as: UTF8.self) }
}

extension UInt8 {
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D

  /// The small letter of a capital one of ASCII.
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// Whether it is a space, a tab, or a part of a line's end: what may stand in a folded field.
  var isMailSpace: Bool { self == 0x20 || self == 0x09 || self == .lineFeed || self == .carriageReturn }

  /// Whether the names of fields consist of such: letters, digits, hyphens, underscores and dots of ASCII.
  var isInFieldName: Bool {
    switch lowercased {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Whether it is printable ASCII, and no space.
  var isMailGraphic: Bool { (0x21...0x7E).contains(self) }
}
