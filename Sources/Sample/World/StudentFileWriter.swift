import Foundation

/// How a file of student records is encoded.
public enum StudentFileEncoding: String, CaseIterable, Sendable {
  /// Windows-31J, as Excel on Japanese Windows saves CSV.
  case cp932
  /// UTF-8.
  case utf8
  /// UTF-8 behind a byte order mark.
  case utf8WithMark
}

/// Writes student records line by line, so that a million take no more memory than a thousand.
struct StudentFileWriter {
  let population: Population
  let encoding: StudentFileEncoding

  /// Encoded lines are handed to the file in pieces of about this size.
  private static let pieceSize = 1 << 20

  func write(to url: URL) throws {
    guard FileManager.default.createFile(atPath: url.path, contents: nil) else {
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: url.lastPathComponent])
    }
    let file = try FileHandle(forWritingTo: url)
    defer { try? file.close() }
    let converter = try encoding == .cp932 ? CP932Converter() : nil
    var piece = encoding == .utf8WithMark ? "\u{FEFF}" + StudentLine.headerLine : StudentLine.headerLine
    for index in 0..<population.people {
      var random = SeededRandom(seed: population.seed, purpose: .row, index: -1 - index)
      for record in population.person(index).records { piece += StudentLine(record, &random).line }
      if piece.utf8.count > Self.pieceSize {
        try file.write(contentsOf: converter?.data(piece) ?? Data(piece.utf8))
        piece = ""
      }
    }
    try file.write(contentsOf: converter?.data(piece) ?? Data(piece.utf8))
    try file.close()
  }
}
