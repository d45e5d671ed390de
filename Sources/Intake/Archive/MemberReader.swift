import Domain
import Foundation

/// Reads members of one archive, one after another, with memory that it uses again: each thread has a reader of its own.
final class MemberReader {
  private let file: OpenFile
  private let inflater: Inflater
  private let decryption: MemberDecryption?
  private var packed = ReusableBuffer()
  private var unpacked = ReusableBuffer()

  /// Without a decryption no encrypted member is read.
  init(_ file: OpenFile, decryption: MemberDecryption?) throws(BundleError) {
    self.file = file
    self.decryption = decryption
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
      switch entry.packing {
      case 0: try copy(entry, into: output)
      case 8: try inflate(entry, into: output)
      default: throw LayoutRefusal(.member(.methodUnsupported(method: entry.packing)))
      }
    } catch {
      try file.checkUnchanged()
      guard let refusal = error as? LayoutRefusal else { throw error }
      throw refusal.about(entry)
    }
  }

  private func source(_ entry: ZipEntry) throws -> any PackedBytes {
    guard let start = entry.dataOffset, entry.packedSize >= 0 else { throw LayoutRefusal(.unreadable) }
    guard entry.isEncrypted else { return PlainBytes(file, start..<start + entry.compressedSize) }
    guard let decryption else { throw LayoutRefusal(.member(.encrypted)) }
    return try decryption.open(entry)
  }

  private func copy(_ entry: ZipEntry, into output: UnsafeMutableRawBufferPointer) throws {
    guard entry.packedSize == output.count else { throw LayoutRefusal(.member(.headersContradict(.size))) }
    try source(entry).readAll(output)
    try check(output, against: entry)
  }

  private func inflate(_ entry: ZipEntry, into output: UnsafeMutableRawBufferPointer) throws {
    if entry.packedSize <= MemberReader.packedLimit(entry.size) {
      let source = try source(entry)
      let input = packed.room(entry.packedSize)
      try source.readAll(input)
      if let (used, made) = inflater.inflate(UnsafeRawBufferPointer(input), into: output) {
        try check(UnsafeMutableRawBufferPointer(rebasing: output[..<made]), against: entry)
        try checkEnd(entry, used)
        return
      }
    }
    try inflateInPieces(entry, into: output)
  }

  /// What is longer than real data ever are is not held in memory as a whole, lest little content pass for much.
  private static func packedLimit(_ size: Int) -> Int { size + size / 4 + (1 << 16) }

  /// Tells what is wrong, or reads a stream that is in order and absurdly long.
  private func inflateInPieces(_ entry: ZipEntry, into output: UnsafeMutableRawBufferPointer) throws {
    let source = try source(entry)
    let (end, made) = try DeflateStream().inflate(source.read, into: output)
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
      try checkEnd(entry, used)
      guard try source.isAtEnd() else { throw LayoutRefusal(.member(.dataDamaged)) }
    }
  }

  private func check(_ found: UnsafeMutableRawBufferPointer, against entry: ZipEntry) throws(LayoutRefusal) {
    // The second edition of AES states no checksum: other bytes than the sender's were refused before.
    let hasChecksum = entry.aes?.version != 2
    guard !hasChecksum || CRC32.checksum(UnsafeRawBufferPointer(found)) == entry.checksum else {
      throw LayoutRefusal(.member(.checksumWrong))
    }
    guard found.count == entry.size else {
      throw LayoutRefusal(.member(.inflatesShort(stated: entry.size, found: found.count)))
    }
  }

  /// Nothing hides between the end of the compressed data and the next structure.
  private func checkEnd(_ entry: ZipEntry, _ used: Int) throws(LayoutRefusal) {
    guard used == entry.packedSize else {
      throw LayoutRefusal(.strayBytes(offset: (entry.dataOffset ?? 0) + used, count: entry.packedSize - used))
    }
  }
}
