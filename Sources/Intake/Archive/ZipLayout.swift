import Domain

/// The container's structure, read without libzip, which passes over what lies between, before and behind members.
///
/// Every byte belongs to exactly one structure, or the container is refused.
struct ZipLayout {
  /// The members, in the central directory's order.
  var entries: [ZipEntry]
  /// Where the last structure ends; only NULs follow.
  var end: Int
  /// What is wrong with the structure of single members.
  var refusals: [Refusal]

  /// Reads the structure.
  ///
  /// - Throws: `LayoutRefusal` where it gives no footing to go on.
  init(_ file: OpenFile, limits: IntakeLimits) throws {
    let zip = ZipBytes(file, window: 1 << 17)
    let end = try ZipEnd(in: zip)
    self.end = end.end
    guard end.entryCount <= limits.members else {
      throw LayoutRefusal(.tooManyMembers(count: end.entryCount, limit: limits.members))
    }
    let directoryEnd = end.directoryOffset + end.directorySize
    guard directoryEnd <= end.start else { throw LayoutRefusal(.directoryContradiction) }
    guard directoryEnd == end.start else {
      let count = end.start - directoryEnd
      // Offsets count from the first byte of the file, or, where something was put in front later, from behind that.
      let isBehind = (try? zip.u32(at: end.directoryOffset)) == ZipCentralHeader.signature
      throw LayoutRefusal(.strayBytes(offset: isBehind ? directoryEnd : 0, count: count))
    }
    let limit = ZipLayout.directoryLimit(limits)
    guard end.directorySize <= limit else {
      throw LayoutRefusal(.directoryTooLarge(bytes: end.directorySize, limit: limit))
    }
    entries = try ZipCentralHeader.entries(in: zip, end: end)
    refusals = []
    // A header and the descriptor before it are all that is looked at between the data of two members.
    try checkMembers(in: ZipBytes(file, window: 1 << 10), directory: end.directoryOffset)
  }

  /// How long a central directory may be, since it is held in memory: what each member has there is seldom over a hundred
  /// bytes, while names, extra fields and comments could make it 192 KiB.
  static func directoryLimit(_ limits: IntakeLimits) -> Int { (1 << 20) + limits.members * 1024 }

  /// Members lie side by side from the first byte to the central directory.
  private mutating func checkMembers(in zip: ZipBytes, directory: Int) throws {
    let inPlace = entries.sorted { $0.headerOffset < $1.headerOffset }
    let first = inPlace.first?.headerOffset ?? directory
    guard first == 0 else { throw LayoutRefusal(.strayBytes(offset: 0, count: first)) }
    for (place, entry) in inPlace.enumerated() {
      let next = place + 1 < inPlace.count ? inPlace[place + 1].headerOffset : directory
      do {
        guard next > entry.headerOffset else { throw LayoutRefusal(.overlap, path: entry.shownName) }
        entries[entry.index].dataOffset = try ZipLocalHeader.check(entry, in: zip, upTo: next)
      } catch let error as LayoutRefusal {
        refusals.append(error.about(entry).refusal)
      }
    }
  }
}
