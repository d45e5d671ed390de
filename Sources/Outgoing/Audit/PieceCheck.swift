import Foundation

/// Holds a file that goes by against what was signed of it.
struct PieceCheck {
  private let stated: ExportManifest.File
  private var hashing: PieceHashing
  private var found = 0
  private var differing: [ExportDefect] = []

  /// Begins at the first byte.
  init(_ stated: ExportManifest.File) {
    self.stated = stated
    hashing = PieceHashing(size: stated.pieceBytes)
  }

  /// Takes the next bytes.
  mutating func take(_ bytes: UnsafeRawBufferPointer) { compare(hashing.take(bytes)) }

  private mutating func compare(_ pieces: [PieceHashing.Piece]) {
    for piece in pieces {
      let isAsStated = found < stated.pieces.count && stated.pieces[found] == piece.hash
      if !isAsStated { note(piece.bytes, piece.lines) }
      found += 1
    }
  }

  private mutating func note(_ bytes: Range<Int>, _ lines: ClosedRange<Int>) {
    differing.append(.piece(from: bytes.lowerBound, to: bytes.upperBound, lines: lines))
  }

  /// Behind the last byte: where the file is not the one that was signed.
  mutating func finish() -> [ExportDefect] {
    compare(hashing.finish())
    let end = hashing.count
    while found < stated.pieces.count {
      note(end..<end, hashing.lines.upperBound...hashing.lines.upperBound)
      found += 1
    }
    // Behind bytes that were put in or taken out all pieces differ: the first says where.
    if end != stated.bytes { return [.length(stated: stated.bytes, found: end)] + differing.prefix(1) }
    if differing.isEmpty, hashing.hash() != stated.sha256 { note(0..<end, hashing.lines) }
    return differing
  }
}
