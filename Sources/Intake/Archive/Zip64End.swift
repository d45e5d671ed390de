import Domain

/// The Zip64 end record and its locator (APPNOTE.TXT, sections 4.3.14 and 4.3.15).
struct Zip64End {
  var start: Int
  var entryCount: Int
  var directoryOffset: Int
  var directorySize: Int

  private static let locatorSignature = 0x0706_4b50
  private static let locatorLength = 20
  private static let recordSignature = 0x0606_4b50
  private static let recordLength = 56

  /// Reads the record that the locator right before the end record points to; nil if there is no locator.
  init?(in zip: ZipBytes, before endRecord: Int) throws {
    let locator = endRecord - Zip64End.locatorLength
    guard locator >= 0, try zip.u32(at: locator) == Zip64End.locatorSignature else { return nil }
    // Some writers count no disks at all where the format has one.
    guard try zip.u32(at: locator + 4) == 0, try zip.u32(at: locator + 16) <= 1 else {
      throw LayoutRefusal(.multiDisk)
    }
    start = try zip.position(at: locator + 8)
    // The first edition of the record only: the second exists for encrypted directories.
    guard
      start + Zip64End.recordLength == locator, try zip.u32(at: start) == Zip64End.recordSignature,
      try zip.u64(at: start + 4) == UInt64(Zip64End.recordLength - 12)
    else { throw LayoutRefusal(.zip64Contradiction) }
    guard try zip.u32(at: start + 16) == 0, try zip.u32(at: start + 20) == 0 else { throw LayoutRefusal(.multiDisk) }
    let countHere = try zip.u64(at: start + 24)
    let count = try zip.u64(at: start + 32)
    guard countHere == count else { throw LayoutRefusal(.multiDisk) }
    entryCount = Int(clamping: count)
    directorySize = try zip.position(at: start + 40)
    directoryOffset = try zip.position(at: start + 48)
  }

  /// Whatever the short record states in full has to agree.
  func check(against short: ZipEnd) throws(LayoutRefusal) {
    guard
      short.entryCount == 0xffff || short.entryCount == entryCount,
      short.directorySize == 0xffff_ffff || short.directorySize == directorySize,
      short.directoryOffset == 0xffff_ffff || short.directoryOffset == directoryOffset
    else { throw LayoutRefusal(.zip64Contradiction) }
  }
}
