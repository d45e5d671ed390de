import Domain
import Foundation

/// The lines of a file in UTF-8, one after the other, whatever it is encoded in.
///
/// Line feeds are looked for in the file's own bytes: in CP932 no second byte of a character looks like one.
struct SourceLines: ~Copyable {
  private enum Form { case utf8, utf16(bigEndian: Bool), cp932 }

  private let bytes: UnsafeRawBufferPointer
  private let form: Form
  private var decoder: CP932Decoder?
  private var position = 0
  /// The line that comes next, from 1.
  private(set) var line = 1

  init(_ bytes: UnsafeRawBufferPointer, encoding: TextEncoding) throws(StudentFileError) {
    self.bytes = bytes
    switch encoding {
    case .utf8:
      form = .utf8
      position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    case .utf16:
      let isBig = bytes.starts(with: [0xFE, 0xFF])
      let hasMark = isBig || bytes.starts(with: [0xFF, 0xFE])
      position = hasMark ? 2 : 0
      form = .utf16(bigEndian: isBig || (!hasMark && Self.isBigEndian(bytes)))
    case .cp932:
      form = .cp932
      decoder = try CP932Decoder()
    }
  }

  /// Without a mark: separators and digits have their zero in front if the order is big endian.
  private static func isBigEndian(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let zeros = bytes.prefix(1024).indices.filter { bytes[$0] == 0 }
    return zeros.count { $0.isMultiple(of: 2) } * 2 > zeros.count
  }

  /// A place to come back to.
  var mark: (position: Int, line: Int) {
    get { (position, line) }
    set { (position, line) = newValue }
  }

  /// Appends the next line with its line feed; false at the end of the file.
  mutating func next(into text: inout [UInt8]) -> Bool {
    guard position < bytes.count else { return false }
    let raw = UnsafeRawBufferPointer(rebasing: bytes[position..<end()])
    position += raw.count
    line += 1
    switch form {
    case .utf8: text.append(contentsOf: raw)
    case .utf16(let bigEndian): UTF16Decoding.decode(raw, bigEndian: bigEndian, into: &text)
    case .cp932: decoder?.decode(raw, into: &text)
    }
    return true
  }

  /// Where the line at `position` ends, its line feed included.
  private func end() -> Int {
    var start = position
    while start < bytes.count, let base = bytes.baseAddress, let found = memchr(base + start, 0x0A, bytes.count - start)
    {
      let place = UnsafeRawPointer(found) - base
      guard case .utf16(let bigEndian) = form else { return place + 1 }
      // A unit's other byte may be 0x0A as well; units begin at even distances from the line's start.
      let unit = place - (place - position) % 2
      if unit + 1 < bytes.count, bytes[unit + (bigEndian ? 1 : 0)] == 0x0A, bytes[unit + (bigEndian ? 0 : 1)] == 0 {
        return unit + 2
      }
      start = place + 1
    }
    return bytes.count
  }
}
