import Domain

/// Holds a member's local header and data descriptor against its central header (APPNOTE.TXT, sections 4.3.7 and
/// 4.3.9).
enum ZipLocalHeader {
  private static let signature = 0x0403_4b50
  private static let length = 30
  private static let descriptorSignature = 0x0807_4b50
  /// Bits that change how bytes are read: encryption, descriptor, patches, strong encryption, UTF-8, masked headers.
  private static let meaningfulFlags = 1 | 1 << 3 | 1 << 5 | 1 << 6 | 1 << 11 | 1 << 13

  /// Checks the bytes from the member's local header up to `limit`, where the next structure begins.
  ///
  /// - Returns: where the member's data begin.
  static func check(_ entry: ZipEntry, in zip: ZipBytes, upTo limit: Int) throws -> Int {
    let offset = entry.headerOffset
    guard try zip.u32(at: offset) == signature else { throw contradiction(.signature, entry) }
    let nameStart = offset + length
    let extraStart = nameStart + (try zip.u16(at: offset + 26))
    let dataStart = extraStart + (try zip.u16(at: offset + 28))
    guard dataStart + entry.compressedSize <= limit else { throw LayoutRefusal(.overlap, path: entry.shownName) }
    guard try zip.u16(at: offset + 6) & meaningfulFlags == entry.flags & meaningfulFlags else {
      throw contradiction(.flags, entry)
    }
    guard try zip.u16(at: offset + 8) == entry.method else { throw contradiction(.method, entry) }
    guard try zip.slice(nameStart, extraStart - nameStart) == entry.nameBytes else { throw contradiction(.name, entry) }
    let fields = try ZipExtraFields(in: zip, extraStart..<dataStart)
    if try fields.renames(entry.nameBytes, in: zip) { throw contradiction(.unicodePath, entry) }
    if entry.aes != nil, try fields.aes(in: zip) != entry.aes { throw contradiction(.encryption, entry) }
    try checkSizes(entry, in: zip, fields)
    try checkDescriptor(entry, in: zip, dataStart + entry.compressedSize..<limit)
    return dataStart
  }

  /// Checksum and sizes: equal, or left empty where a descriptor follows.
  private static func checkSizes(_ entry: ZipEntry, in zip: ZipBytes, _ fields: ZipExtraFields) throws {
    let offset = entry.headerOffset
    let sizes = try fields.widened([try zip.u32(at: offset + 22), try zip.u32(at: offset + 18)], in: zip)
    let open: Set<UInt64> = entry.hasDescriptor ? [0, 0xffff_ffff] : []
    let checksum = try zip.u32(at: offset + 14)
    guard checksum == Int(entry.checksum) || entry.hasDescriptor && checksum == 0 else {
      throw contradiction(.checksum, entry)
    }
    guard sizes[0] == UInt64(entry.size) || open.contains(sizes[0]) else { throw contradiction(.size, entry) }
    guard sizes[1] == UInt64(entry.compressedSize) || open.contains(sizes[1]) else {
      throw contradiction(.compressedSize, entry)
    }
  }

  /// The descriptor has to fill what is left exactly, so its form follows from its length: with or without a signature,
  /// with sizes of four or of eight bytes.
  private static func checkDescriptor(
    _ entry: ZipEntry, in zip: ZipBytes, _ range: Range<Int>
  ) throws {
    guard entry.hasDescriptor else {
      guard range.isEmpty else { throw stray(range, entry) }
      return
    }
    guard range.count >= 12 else { throw LayoutRefusal(.member(.descriptorContradicts), path: entry.shownName) }
    guard [12, 16, 20, 24].contains(range.count) else { throw stray(range, entry) }
    var offset = range.lowerBound
    if range.count % 8 == 0 {
      guard try zip.u32(at: offset) == descriptorSignature else {
        throw LayoutRefusal(.member(.descriptorContradicts), path: entry.shownName)
      }
      offset += 4
    }
    let isWide = range.count >= 20
    let sizes =
      isWide
      ? [try zip.u64(at: offset + 4), try zip.u64(at: offset + 12)]
      : [UInt64(try zip.u32(at: offset + 4)), UInt64(try zip.u32(at: offset + 8))]
    guard try zip.u32(at: offset) == Int(entry.checksum), sizes == [UInt64(entry.compressedSize), UInt64(entry.size)]
    else { throw LayoutRefusal(.member(.descriptorContradicts), path: entry.shownName) }
  }

  private static func contradiction(_ field: HeaderField, _ entry: ZipEntry) -> LayoutRefusal {
    LayoutRefusal(.member(.headersContradict(field)), path: entry.shownName)
  }

  private static func stray(_ range: Range<Int>, _ entry: ZipEntry) -> LayoutRefusal {
    LayoutRefusal(.strayBytes(offset: range.lowerBound, count: range.count), path: entry.shownName)
  }
}
