import Foundation
import GRDB

/// Entries of the index that come and go, collected and then written bucket by bucket: entering them as they come would
/// turn every bucket over hundreds of times.
struct PostingChanges {
  // Many arrays that grow a little each take less memory than one that doubles.
  private var added = [[UInt64]](repeating: [], count: 256)
  private var removed = [[UInt64]](repeating: [], count: 256)

  mutating func add(_ keys: [UInt64], of student: Int64) {
    for key in keys { added[Posting.part(key)].append(Posting.entry(key, student)) }
  }

  mutating func remove(_ keys: [UInt64], of student: Int64) {
    for key in keys { removed[Posting.part(key)].append(Posting.entry(key, student)) }
  }

  /// Writes all and forgets it.
  mutating func write(to database: Database) throws {
    let write = try database.cachedStatement(sql: "INSERT OR REPLACE INTO student_posting VALUES (?, ?)")
    let delete = try database.cachedStatement(sql: "DELETE FROM student_posting WHERE bucket = ?")
    for part in 0..<256 {
      var (comes, goes) = (added[part][...], removed[part][...])
      (added[part], removed[part]) = ([], [])
      comes.sort()
      goes.sort()
      while let first = [comes.first, goes.first].compactMap({ $0 }).min() {
        let bucket = Posting.bucket(ofPart: part, entry: first)
        let new = Self.take(&comes, first)
        let old = Self.take(&goes, first)
        let entries = try Self.merged(Self.entries(of: bucket, in: database), new, without: old)
        if entries.isEmpty {
          try delete.execute(arguments: [bucket])
        } else {
          try entries.withUnsafeBytes { bytes in
            try write.execute(arguments: [bucket, Data(bytes)])
          }
        }
      }
    }
  }

  /// The entries in the bucket of `first`, from the front.
  private static func take(_ entries: inout ArraySlice<UInt64>, _ first: UInt64) -> ArraySlice<UInt64> {
    let end = entries.firstIndex { $0 >> 56 != first >> 56 } ?? entries.endIndex
    defer { entries = entries[end...] }
    return entries[..<end]
  }

  private static func entries(of bucket: Int64, in database: Database) throws -> [UInt64] {
    let find = try RawStatement(database, "SELECT entries FROM student_posting WHERE bucket = ?")
    find.bind(bucket, at: 1)
    let entries = try find.first { row in
      let bytes = row.blob(0)
      return (0..<bytes.count / 8).map { Posting.entry(at: $0, in: bytes) }
    }
    return entries ?? []
  }

  /// Merges entries, all in order.
  ///
  /// What comes and goes at once stays: a record keeps most of its keys when it is changed.
  private static func merged(
    _ there: [UInt64], _ new: ArraySlice<UInt64>, without old: ArraySlice<UInt64>
  ) -> [UInt64] {
    var (there, new, old) = (there[...], new, old)
    var result: [UInt64] = []
    result.reserveCapacity(there.count + new.count)
    while !there.isEmpty || !new.isEmpty {
      let next = min(there.first ?? .max, new.first ?? .max)
      let (isThere, isNew) = (there.first == next, new.first == next)
      if isThere { there.removeFirst() }
      while new.first == next { new.removeFirst() }
      while let gone = old.first, gone < next { old.removeFirst() }
      if isNew || old.first != next { result.append(next.littleEndian) }
    }
    return result
  }
}
