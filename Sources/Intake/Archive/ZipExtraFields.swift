import Domain

/// The extra fields of a header that change what its other fields mean (APPNOTE.TXT, sections 4.5, 4.6.9 and 7.2).
struct ZipExtraFields {
  /// Where the Zip64 field's values lie.
  var zip64: Range<Int>?
  /// Where the Info-ZIP Unicode Path field's values lie.
  var unicodePath: Range<Int>?
  /// Where the values of the AES field lie.
  private(set) var encryption: Range<Int>?

  /// Walks the fields in a range of the file.
  init(in zip: ZipBytes, _ range: Range<Int>) throws {
    var offset = range.lowerBound
    while range.upperBound - offset >= 4 {
      let kind = try zip.u16(at: offset)
      let length = try zip.u16(at: offset + 2)
      let values = offset + 4..<offset + 4 + length
      guard values.upperBound <= range.upperBound else { throw LayoutRefusal(.member(.extraFieldMalformed)) }
      switch kind {
      case 0x0001:
        guard zip64 == nil else { throw LayoutRefusal(.member(.extraFieldMalformed)) }
        zip64 = values
      case 0x7075:
        guard unicodePath == nil else { throw LayoutRefusal(.member(.extraFieldMalformed)) }
        unicodePath = values
      case AESField.kind:
        guard encryption == nil else { throw LayoutRefusal(.member(.extraFieldMalformed)) }
        encryption = values
      default: break
      }
      offset = values.upperBound
    }
    // Tools that align data fill up with fewer NULs than a field has.
    guard try zip.slice(offset, range.upperBound - offset).allSatisfy({ $0 == 0 }) else {
      throw LayoutRefusal(.member(.extraFieldMalformed))
    }
  }

  /// The Zip64 values of the fields that are too small for them, in the order given; the others as they are.
  func widened(_ fields: [Int], in zip: ZipBytes) throws -> [UInt64] {
    var next = zip64?.lowerBound ?? 0
    var values: [UInt64] = []
    for field in fields {
      guard field == 0xffff_ffff, let zip64 else {
        values.append(UInt64(field))
        continue
      }
      guard next + 8 <= zip64.upperBound else { throw LayoutRefusal(.zip64Contradiction) }
      values.append(try zip.u64(at: next))
      next += 8
    }
    return values
  }

  /// The disk that follows the Zip64 values of the fields that are too small for them; nil if none does.
  func disk(after fields: [Int], in zip: ZipBytes) throws -> Int? {
    guard let zip64 else { return nil }
    let place = zip64.lowerBound + 8 * fields.count { $0 == 0xffff_ffff }
    return place + 4 <= zip64.upperBound ? try zip.u32(at: place) : nil
  }

  /// How the member is encrypted; nil if no field says so, or none that makes sense.
  func aes(in zip: ZipBytes) throws -> AESField? {
    try encryption.flatMap { AESField(try zip.slice($0.lowerBound, $0.count)) }
  }

  /// Whether a Unicode Path field that belongs to `name` names something else; one left over from another name is
  /// void.
  func renames(_ name: [UInt8], in zip: ZipBytes) throws -> Bool {
    guard let unicodePath, unicodePath.count >= 5 else { return false }
    guard try zip.u32(at: unicodePath.lowerBound + 1) == Int(CRC32.checksum(name)) else { return false }
    return try zip.slice(unicodePath.lowerBound + 5, unicodePath.count - 5) != name
  }
}
