import Foundation
import Secrets

/// Hashes a file as it goes by: all of it, and each stretch of so many bytes, of which it says where it lies.
struct PieceHashing {
  /// A stretch that has gone by.
  struct Piece {
    /// Its hash.
    var hash: String
    /// Its place in the file.
    var bytes: Range<Int>
    /// The lines that it touches, the first being 1; a line feed belongs to the line that it ends.
    var lines: ClosedRange<Int>
  }

  private let size: Int
  private var whole = Digest()
  private var piece = Digest()
  private var start = 0
  /// How many bytes have gone by.
  private(set) var count = 0
  /// Line feeds before the piece, and in it.
  private var (before, within) = (0, 0)
  private var endsLine = false

  /// Begins at the first byte; pieces have `size` bytes, the last one what is left.
  init(size: Int) { self.size = size }

  /// Takes the next bytes; returns the pieces that end in them.
  mutating func take(_ bytes: UnsafeRawBufferPointer) -> [Piece] {
    whole.update(bytes)
    var ended: [Piece] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest.prefix(size - (count - start)))
      piece.update(part)
      within += part.count { $0 == 0x0A }
      endsLine = part.last == 0x0A
      count += part.count
      rest = rest.dropFirst(part.count)
      if count - start == size { ended.append(end()) }
    }
    return ended
  }

  /// Behind the last byte; returns the piece that was begun.
  mutating func finish() -> [Piece] { count > start ? [end()] : [] }

  /// The hash of all that has gone by.
  func hash() -> String { whole.hex() }

  /// The lines that have gone by, all of them.
  var lines: ClosedRange<Int> { 1...lastLine }

  private var lastLine: Int { before + within + (endsLine ? 0 : 1) }

  private mutating func end() -> Piece {
    let ended = Piece(hash: piece.hex(), bytes: start..<count, lines: before + 1...lastLine)
    piece = Digest()
    start = count
    before += within
    within = 0
    return ended
  }
}
