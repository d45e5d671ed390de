import Domain
import Foundation

/// The contents of a member as they were packed, from front to end.
protocol PackedBytes {
  /// Fills the buffer as far as there is anything left, and tells how far.
  ///
  /// - Throws: `LayoutRefusal` if what was read turns out damaged; `BundleError` if the bundle is not to blame.
  func read(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

extension PackedBytes {
  /// Fills the buffer with all that there is, and makes sure that it is all.
  func readAll(_ buffer: UnsafeMutableRawBufferPointer) throws {
    let found = try read(buffer)
    guard found == buffer.count, try isAtEnd() else { throw LayoutRefusal(.member(.dataDamaged)) }
  }

  /// Whether nothing is left; encrypted contents are vouched for only behind their end.
  func isAtEnd() throws -> Bool {
    var beyond: UInt8 = 0
    return try withUnsafeMutableBytes(of: &beyond) { try read($0) } == 0
  }
}

/// Contents that are not encrypted, straight from the file.
final class PlainBytes: PackedBytes {
  private let file: OpenFile
  private var rest: Range<Int>

  init(_ file: OpenFile, _ place: Range<Int>) {
    self.file = file
    rest = place
  }

  func read(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = min(buffer.count, rest.count)
    try file.read(UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]), at: rest.lowerBound)
    rest = rest.dropFirst(count)
    return count
  }
}
