import Foundation

/// Reads a file from its beginning to its end, a stretch at a time, so that one of any length takes the same room.
enum FileStretches {
  private static let bytes = 1 << 20

  /// Hands over every stretch; its bytes are valid only while it is looked at.
  static func each(of file: URL, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    while let stretch = try handle.read(upToCount: bytes), !stretch.isEmpty { try stretch.withUnsafeBytes(body) }
  }

  /// How many bytes the file has.
  static func length(of file: URL) throws -> Int {
    let handle = try FileHandle(forReadingFrom: file)
    defer { try? handle.close() }
    return Int(try handle.seekToEnd())
  }
}
