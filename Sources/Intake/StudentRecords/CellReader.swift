/// Reads comma- or tab-separated cells (RFC 4180 section 2), a byte at a time: no separator is part of a UTF-8 character.
struct CellReader {
  enum Outcome { case complete, unfinished, broken }

  let separator: UInt8
  /// The cells' text, quotes resolved, one behind the other.
  private(set) var text: [UInt8] = []
  /// Where each cell ends in `text`.
  private(set) var ends: [Int] = []

  init(separator: UInt8) { self.separator = separator }

  /// The bytes of one cell.
  subscript(cell: Int) -> ArraySlice<UInt8> { text[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]] }

  var count: Int { ends.count }

  /// Whether the record holds nothing at all: an empty line, or nothing but separators.
  var isBlank: Bool { text.isEmpty }

  /// Reads a record; `unfinished` if it ends within quotes, so that the next line belongs to it.
  mutating func read(_ record: [UInt8]) -> Outcome {
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    return record.withUnsafeBufferPointer { bytes in
      var position = 0
      while true {
        let isQuoted = position < bytes.count && bytes[position] == UInt8(ascii: "\"")
        if isQuoted {
          guard let after = readQuoted(bytes, from: position + 1) else { return .unfinished }
          position = after
        } else {
          position = readPlain(bytes, from: position)
        }
        ends.append(text.count)
        if position == bytes.count || isLineEnd(bytes, position) { return .complete }
        guard bytes[position] == separator else { return .broken }
        position += 1
      }
    }
  }

  private func isLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    if bytes[position] == 0x0A { return position == bytes.count - 1 }
    return bytes[position] == 0x0D
      && (position == bytes.count - 1 || (bytes[position + 1] == 0x0A && position == bytes.count - 2))
  }

  private mutating func readPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != separator, bytes[end] != 0x0A { end += 1 }
    if end > start, bytes[end - 1] == 0x0D, isLineEnd(bytes, end - 1) { end -= 1 }
    text.append(contentsOf: bytes[start..<end])
    return end
  }

  /// Where the closing quotation mark's successor is; nil if there is no closing one.
  private mutating func readQuoted(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return position }
        position += 1
      }
      text.append(byte)
    }
    return nil
  }
}
