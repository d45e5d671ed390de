import Domain

/// Where a container ends and where its central directory lies (APPNOTE.TXT 6.3.10, sections 4.3.14 to 4.3.16).
struct ZipEnd {
  /// Where the end records begin: the Zip64 record if there is one.
  var start: Int
  /// Where the last end record, with its comment, ends.
  var end: Int
  var entryCount: Int
  var directoryOffset: Int
  var directorySize: Int

  static let signature = 0x0605_4b50
  static let length = 22
  /// How many NULs may follow, as tools write that fill tape blocks.
  static let paddingLimit = 65_536
  /// How far from the end an end record is looked for only to say what is wrong.
  private static let searchLimit = 16 << 20
  private static let searchPiece = 1 << 20

  /// Finds the one end record.
  init(in zip: ZipBytes) throws {
    let found = try ZipEnd.candidates(in: zip)
    guard let start = found.first else { throw try ZipEnd.whyNone(in: zip) }
    guard found.count == 1 else { throw LayoutRefusal(.endAmbiguous) }
    try self.init(in: zip, recordAt: start)
  }

  private init(in zip: ZipBytes, recordAt record: Int) throws {
    start = record
    end = record + ZipEnd.length + (try zip.u16(at: record + 20))
    let disks = [try zip.u16(at: record + 4), try zip.u16(at: record + 6)]
    let countHere = try zip.u16(at: record + 8)
    entryCount = try zip.u16(at: record + 10)
    directorySize = try zip.u32(at: record + 12)
    directoryOffset = try zip.u32(at: record + 16)
    if let wide = try Zip64End(in: zip, before: record) {
      try wide.check(against: self)
      guard disks.allSatisfy({ $0 == 0 || $0 == 0xffff }) else { throw LayoutRefusal(.multiDisk) }
      start = wide.start
      entryCount = wide.entryCount
      directorySize = wide.directorySize
      directoryOffset = wide.directoryOffset
    } else {
      guard disks == [0, 0], countHere == entryCount else { throw LayoutRefusal(.multiDisk) }
    }
  }

  /// Records whose comment ends at the end of the file, padding aside; newest tools write exactly one.
  private static func candidates(in zip: ZipBytes) throws -> [Int] {
    let last = zip.count - length
    guard last >= 0 else { return [] }
    let first = max(0, last - 0xffff - paddingLimit)
    let tail = try zip.slice(first, zip.count - first)
    let content = first + tail.count - tail.reversed().prefix { $0 == 0 }.count
    return try places(in: tail).map { first + $0 }.filter { offset in
      let end = offset + length + (try zip.u16(at: offset + 20))
      return end <= zip.count && end >= content && zip.count - end <= paddingLimit
    }
  }

  /// Where a record may begin, in rising order.
  private static func places(in bytes: [UInt8]) -> [Int] {
    guard bytes.count >= length else { return [] }
    return (0...bytes.count - length).filter { place in
      bytes[place] == 0x50 && bytes[place + 1] == 0x4b && bytes[place + 2] == 5 && bytes[place + 3] == 6
    }
  }

  /// Tells a file that was cut short from one with something behind its end, and from one that is no zip file.
  private static func whyNone(in zip: ZipBytes) throws -> LayoutRefusal {
    let stop = max(0, zip.count - length - searchLimit)
    var upTo = zip.count
    while upTo - length >= stop {
      let from = max(stop, upTo - searchPiece)
      // Pieces share what a record needs, so that none is cut.
      for place in places(in: try zip.slice(from, upTo - from)).reversed() {
        let end = from + place + length + (try zip.u16(at: from + place + 20))
        if end < zip.count { return LayoutRefusal(.strayBytes(offset: end, count: zip.count - end)) }
      }
      guard from > stop else { break }
      upTo = from + length - 1
    }
    let startsAsZip = zip.count >= 2 ? try zip.u16(at: 0) == 0x4b50 : false
    return LayoutRefusal(startsAsZip ? .truncated : .notZip)
  }
}
