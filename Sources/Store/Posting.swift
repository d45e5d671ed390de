/// How keys and records lie in the index: the first 16 bits of a key's hash name a bucket, and an entry holds 32 bits of
/// the hash, the bucket's last eight among them, and the record's id.
///
/// Two keys of one entry are found together; whoever asks compares in full.
enum Posting {
  static func bucket(_ hash: UInt64) -> Int64 { Int64(hash >> 48) }

  /// Which 256th part of the buckets a hash belongs to; entries of one part are in the order of their buckets.
  static func part(_ hash: UInt64) -> Int { Int(hash >> 56) }

  static func bucket(ofPart part: Int, entry: UInt64) -> Int64 { Int64(part) << 8 | Int64(entry >> 56) }

  static func entry(_ hash: UInt64, _ student: Int64) -> UInt64 {
    tag(hash) | UInt64(UInt32(truncatingIfNeeded: student))
  }

  /// Puts the ids of a key among a bucket's entries into `found`.
  static func students(of hash: UInt64, in entries: UnsafeRawBufferPointer, into found: inout Set<Int64>) {
    let tag = tag(hash)
    var (low, high) = (0, entries.count / 8)
    while low < high {
      let middle = (low + high) / 2
      if entry(at: middle, in: entries) < tag { low = middle + 1 } else { high = middle }
    }
    while low < entries.count / 8 {
      let entry = entry(at: low, in: entries)
      guard entry & ~0xFFFF_FFFF == tag else { break }
      found.insert(Int64(entry & 0xFFFF_FFFF))
      low += 1
    }
  }

  static func entry(at index: Int, in entries: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(littleEndian: entries.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
  }

  private static func tag(_ hash: UInt64) -> UInt64 { (hash >> 24) << 32 }
}
