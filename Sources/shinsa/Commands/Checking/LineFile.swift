import Foundation

/// A file of lines, read piece by piece, so that its size does not matter.
struct LineFile {
  private let url: URL

  /// No application is longer; a file without line ends must not fill the memory.
  private static let longest = 1 << 20

  init(_ url: URL) { self.url = url }

  /// Hands over every line that is not empty, with its number from 1.
  func each(_ body: (Data, Int) throws -> Void) throws {
    let handle = try FileHandle(forReadingFrom: url)
    defer { try? handle.close() }
    var rest = Data()
    var number = 0
    while let piece = try handle.read(upToCount: 1 << 18), !piece.isEmpty {
      rest += piece
      var start = rest.startIndex
      while let end = rest[start...].firstIndex(of: 0x0A) {
        number += 1
        if end > start { try body(Data(rest[start..<end]), number) }
        start = rest.index(after: end)
      }
      rest = Data(rest[start...])
      guard rest.count <= Self.longest else { return try body(rest, number + 1) }
    }
    if !rest.isEmpty { try body(rest, number + 1) }
  }
}
