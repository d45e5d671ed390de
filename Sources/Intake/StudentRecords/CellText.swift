/// White space in cells, on bytes: a million rows have twenty million of them.
enum CellText {
  /// The cell without spaces, ideographic ones included, at its ends.
  static func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var cell = cell
    while let first = cell.first {
      if isBlank(first) {
        cell.removeFirst()
      } else if cell.starts(with: ideographicSpace) {
        cell.removeFirst(3)
      } else {
        break
      }
    }
    while let last = cell.last {
      if isBlank(last) {
        cell.removeLast()
      } else if last == 0x80, cell.suffix(3).elementsEqual(ideographicSpace) {
        cell.removeLast(3)
      } else {
        break
      }
    }
    return cell
  }

  /// The trimmed cell with one space for every run of spaces: how names are kept.
  static func collapsed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let cell = trimmed(cell)
    var result: [UInt8] = []
    result.reserveCapacity(cell.count)
    var position = cell.startIndex
    while position < cell.endIndex {
      let isWide = cell[position] == 0xE3 && cell[position...].starts(with: ideographicSpace)
      if isWide || isBlank(cell[position]) {
        if result.last != 0x20 { result.append(0x20) }
        position += isWide ? 3 : 1
      } else {
        result.append(cell[position])
        position += 1
      }
    }
    return result[...]
  }

  private static let ideographicSpace: [UInt8] = [0xE3, 0x80, 0x80]

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
