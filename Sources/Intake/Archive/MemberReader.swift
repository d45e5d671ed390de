import Domain
import Foundation

/// Reads members of one archive, one after another, with memory that it uses again: each thread has a reader of its own.
final class MemberReader {
  private let file: OpenFile
  private let inflater: Inflater
  private var packed = ReusableBuffer()
  private var unpacked = ReusableBuffer()

  init(_ file: OpenFile) throws(BundleError) {
    self.file = file
    inflater = try Inflater()
  }

  /// Lends the bytes of a member, counted, and checked against size and checksum; they are gone after `body`.
  ///
  /// - Throws: `LayoutRefusal` if they are damaged; `BundleError` if the bundle is not to blame; and what `body` throws.
  func withBytes<Result>(of entry: ZipEntry, _ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
    let room = unpacked.room(entry.size)
    try fill(room, with: entry)
    return try body(UnsafeRawBufferPointer(room))
  }

  /// The bytes of a member, for keeping; otherwise as `withBytes`.
  func bytes(of entry: ZipEntry) throws -> Data {
    var data = Data(count: entry.size)
    try data.withUnsafeMutableBytes { try fill($0, with: entry) }
    return data
  }

  private func fill(_ output: UnsafeMutableRawBufferPointer, with entry: ZipEntry) throws {
    do {
      guard let start = entry.dataOffset else { throw LayoutRefusal(.unreadable) }
      let place = start..<start + entry.compressedSize
      switch entry.method {
      case _ where entry.isEncrypted: throw LayoutRefusal(.member(.encrypted))
      case 0: try copy(entry, from: place, into: output)
      case 8: try inflate(entry, from: place, into: output)
      default: throw LayoutRefusal(.member(.methodUnsupported(method: entry.method)))
      }
    } catch let error as LayoutRefusal {
      try file.checkUnchanged()
      throw error.about(entry)
    }
  }

  private func copy(_ entry: ZipEntry, from place: Range<Int>, into output: UnsafeMutableRawBufferPointer) throws {
    guard place.count == output.count else { throw LayoutRefusal(.member(.headersContradict(.size))) }
    try file.read(output, at: place.lowerBound)
    try check(output, against: entry)
  }

  private func inflate(_ entry: ZipEntry, from place: Range<Int>, into output: UnsafeMutableRawBufferPointer) throws {
    if place.count <= MemberReader.packedLimit(entry.size) {
      let input = packed.room(place.count)
      try file.read(input, at: place.lowerBound)
      if let (used, made) = inflater.inflate(UnsafeRawBufferPointer(input), into: output) {
        try check(UnsafeMutableRawBufferPointer(rebasing: output[..<made]), against: entry)
        try checkEnd(place, used)
        return
      }
    }
    try inflateInPieces(entry, from: place, into: output)
  }

  /// What is longer than real data ever are is not held in memory as a whole, lest little content pass for much.
  private static func packedLimit(_ size: Int) -> Int { size + size / 4 + (1 << 16) }

  /// Tells what is wrong, or reads a stream that is in order and absurdly long.
  private func inflateInPieces(
    _ entry: ZipEntry, from place: Range<Int>, into output: UnsafeMutableRawBufferPointer
  ) throws {
    var next = place.lowerBound
    let (end, made) = try DeflateStream().inflate(
      { room in
        let piece = UnsafeMutableRawBufferPointer(rebasing: room[..<min(room.count, place.upperBound - next)])
        try file.read(piece, at: next)
        next += piece.count
        return piece.count
      }, into: output)
    let found = UnsafeMutableRawBufferPointer(rebasing: output[..<made])
    switch end {
    case .outputBeyond: throw LayoutRefusal(.member(.inflatesPastSize(stated: entry.size)))
    case .damaged: throw LayoutRefusal(.member(.dataDamaged))
    case .inputMissing where made == 0:
      throw LayoutRefusal(.member(.inflatesShort(stated: entry.size, found: made)))
    case .inputMissing:
      try check(found, against: entry)
      throw LayoutRefusal(.member(.dataDamaged))
    case .whole(let used):
      try check(found, against: entry)
      try checkEnd(place, used)
    }
  }

  private func check(_ found: UnsafeMutableRawBufferPointer, against entry: ZipEntry) throws(LayoutRefusal) {
    guard CRC32.checksum(UnsafeRawBufferPointer(found)) == entry.checksum else {
      throw LayoutRefusal(.member(.checksumWrong))
    }
    guard found.count == entry.size else {
      throw LayoutRefusal(.member(.inflatesShort(stated: entry.size, found: found.count)))
    }
  }

  /// Nothing hides between the end of the compressed data and the next structure.
  private func checkEnd(_ place: Range<Int>, _ used: Int) throws(LayoutRefusal) {
    guard used == place.count else {
      throw LayoutRefusal(.strayBytes(offset: place.lowerBound + used, count: place.count - used))
    }
  }
}
