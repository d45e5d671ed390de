import Domain

/// Reads the headers of the central directory (APPNOTE.TXT, section 4.3.12).
enum ZipCentralHeader {
  static let signature = 0x0201_4b50
  private static let length = 46

  /// Every member, in the directory's order; the headers have to fill the directory exactly.
  static func entries(in zip: ZipBytes, end: ZipEnd) throws -> [ZipEntry] {
    var entries: [ZipEntry] = []
    var offset = end.directoryOffset
    let directoryEnd = end.directoryOffset + end.directorySize
    for index in 0..<end.entryCount {
      guard offset + length <= directoryEnd, try zip.u32(at: offset) == signature else {
        throw LayoutRefusal(.directoryContradiction)
      }
      let (entry, next) = try entry(in: zip, at: offset, index: index)
      guard next <= directoryEnd else { throw LayoutRefusal(.directoryContradiction) }
      entries.append(entry)
      offset = next
    }
    guard offset == directoryEnd else { throw LayoutRefusal(.directoryContradiction) }
    return entries
  }

  private static func entry(
    in zip: ZipBytes, at offset: Int, index: Int
  ) throws -> (entry: ZipEntry, next: Int) {
    let nameStart = offset + length
    let extraStart = nameStart + (try zip.u16(at: offset + 28))
    let commentStart = extraStart + (try zip.u16(at: offset + 30))
    let next = commentStart + (try zip.u16(at: offset + 32))
    guard next <= zip.count else { throw LayoutRefusal(.truncated) }
    let name = try zip.slice(nameStart, extraStart - nameStart)
    var entry = ZipEntry(
      index: index, nameBytes: name, name: String(validating: name, as: UTF8.self),
      flags: try zip.u16(at: offset + 8), method: try zip.u16(at: offset + 10),
      checksum: UInt32(try zip.u32(at: offset + 16)), compressedSize: try zip.u32(at: offset + 20),
      size: try zip.u32(at: offset + 24), host: try zip.u16(at: offset + 4) >> 8,
      attributes: try zip.u32(at: offset + 38), headerOffset: try zip.u32(at: offset + 42))
    do {
      try widen(&entry, in: zip, extra: extraStart..<commentStart, disk: try zip.u16(at: offset + 34))
    } catch let error as LayoutRefusal {
      throw error.about(entry)
    }
    return (entry, next)
  }

  private static func widen(
    _ entry: inout ZipEntry, in zip: ZipBytes, extra: Range<Int>, disk: Int
  ) throws {
    let fields = try ZipExtraFields(in: zip, extra)
    let narrow = [entry.size, entry.compressedSize, entry.headerOffset]
    let statedDisk = disk == 0xffff ? try fields.disk(after: narrow, in: zip) : disk
    guard statedDisk == 0 else { throw LayoutRefusal(.multiDisk) }
    let wide = try fields.widened(narrow, in: zip)
    entry.size = Int(clamping: wide[0])
    guard wide[1] <= UInt64(zip.count), wide[2] <= UInt64(zip.count) else {
      throw LayoutRefusal(.truncated)
    }
    entry.compressedSize = Int(wide[1])
    entry.headerOffset = Int(wide[2])
    if entry.method == AESField.statedMethod, let aes = try fields.aes(in: zip) {
      entry.aes = aes
      entry.aesMethodOffset = fields.encryption.map { $0.lowerBound + AESField.methodOffset }
    }
    if try fields.renames(entry.nameBytes, in: zip) {
      throw LayoutRefusal(.member(.headersContradict(.unicodePath)))
    }
  }
}
