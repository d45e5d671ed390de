import Domain
import Foundation

/// A file as an authority publishes it: a table of separated cells, plain or alone in a zip, in UTF-8 or CP932.
struct PublishedFile: Sendable {
  /// The encoding that was found.
  let encoding: TextEncoding
  /// SHA-256 is taken of these: the table itself, whatever it came packed in.
  let bytes: Data

  /// Several times the size of the largest edition.
  private static let largest = 64 << 20

  /// Reads a file, and the only CSV file within where it is a zip.
  init(contentsOf url: URL) throws {
    try self.init(Self.table(try Self.opened(url)))
  }

  init(_ bytes: Data) throws(PublishedFileError) {
    if bytes.isEmpty { throw .empty }
    self.bytes = bytes
    encoding = bytes.withUnsafeBytes { TextEncoding.detected(in: $0) }
  }

  /// Hands over every record with its line; nil for one whose quotation marks are not in order.
  func read(_ body: (_ line: Int, _ cells: CellReader?) throws -> Bool) throws {
    try bytes.withUnsafeBytes { bytes in
      let lines: SourceLines
      do throws(StudentFileError) {
        lines = try SourceLines(bytes, encoding: encoding)
      } catch {
        throw PublishedFileError.converterMissing
      }
      var reader = RecordReader(lines)
      while let (line, isWhole) = reader.next() {
        if isWhole, reader.cells.isBlank { continue }
        guard try body(line, isWhole ? reader.cells : nil) else { return }
      }
    }
  }

  private static func opened(_ url: URL) throws(PublishedFileError) -> OpenFile {
    guard let file = try? OpenFile(url) else { throw .unreadable }
    guard file.size <= largest else { throw .tooLarge(bytes: file.size, limit: largest) }
    return file
  }

  private static func table(_ file: OpenFile) throws -> Data {
    var head = [UInt8](repeating: 0, count: min(4, file.size))
    try head.withUnsafeMutableBytes { try file.read($0, at: 0) }
    if head == [0x50, 0x4B, 0x03, 0x04] { return try PublishedArchive.table(in: file, upTo: largest) }
    var bytes = Data(count: file.size)
    try bytes.withUnsafeMutableBytes { try file.read($0, at: 0) }
    return bytes
  }
}
