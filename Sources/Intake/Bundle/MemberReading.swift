import CZip
import Domain
import Foundation
import Secrets

/// Reads members with several threads, and holds each against size, checksum and the manifest's hash.
struct MemberReading {
  let archive: ZipArchive
  let course: ReadingCourse
  /// Members beyond this size are read one at a time, so that memory does not grow with the number of threads.
  private static let large = 4 << 20

  private static let returnsMemory: Void = shinsa_return_memory_over(Int32(large))

  init(archive: ZipArchive, course: ReadingCourse) {
    Self.returnsMemory
    self.archive = archive
    self.course = course
  }

  /// What `body` makes of the members, in their order; of a damaged one what refuses the bundle.
  ///
  /// The bytes are lent: they lie in memory that the next member uses again.
  func read<Value: Sendable>(
    _ members: [ManifestComparison.Member],
    _ body: @Sendable (_ bytes: Data, _ member: ManifestComparison.Member, _ sha256: String) throws -> Value
  ) throws -> [MemberOutcome<Value>] {
    try Workers(count: course.workers).map(members, with: { try archive.reader() }) { reader, member in
      try course.goOn()
      do {
        return try withBytes(of: member.entry, reader) { try judge(Self.lent($0), member, body) }
      } catch let error as LayoutRefusal {
        return .refused(error.refusal)
      }
    }
  }

  private func withBytes<Result: Sendable>(
    of entry: ZipEntry, _ reader: MemberReader, _ body: @Sendable (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    entry.size + entry.compressedSize > Self.large
      ? try archive.withBytes(of: entry, body) : try reader.withBytes(of: entry, body)
  }

  private func judge<Value: Sendable>(
    _ bytes: Data, _ member: ManifestComparison.Member,
    _ body: @Sendable (_ bytes: Data, _ member: ManifestComparison.Member, _ sha256: String) throws -> Value
  ) throws -> MemberOutcome<Value> {
    let sha256 = Digest.sha256Hex(bytes)
    guard sha256 == member.stated.sha256 else {
      // A file that is still being written is nobody's fault.
      try archive.checkUnchanged()
      return .refused(Refusal(.manifest(.hashWrong), path: member.stated.path, line: member.stated.line))
    }
    let value = try body(bytes, member, sha256)
    course.hasRead(bytes.count, member.place == .request)
    return .sound(value)
  }

  /// The bytes as `Data` without a copy, of no use once they are given back.
  private static func lent(_ bytes: UnsafeRawBufferPointer) -> Data {
    guard let start = bytes.baseAddress else { return Data() }
    return Data(bytesNoCopy: UnsafeMutableRawPointer(mutating: start), count: bytes.count, deallocator: .none)
  }

  /// What refuses the bundle about members whose contents do not matter.
  func check(_ entries: [ZipEntry]) throws -> [Refusal] {
    try Workers(count: course.workers).map(entries, with: { try archive.reader() }) { reader, entry -> Refusal? in
      try course.goOn()
      do {
        return try withBytes(of: entry, reader) { _ in nil }
      } catch let error as LayoutRefusal {
        return error.refusal
      }
    }.compactMap(\.self)
  }
}

/// What became of a member when it was read.
enum MemberOutcome<Value: Sendable>: Sendable {
  case sound(Value)
  /// It is damaged, or not what the manifest says: the whole bundle is refused.
  case refused(Refusal)
}

extension ReadingCourse {
  /// Throws `BundleError.stopped` once reading has to end.
  func goOn() throws(BundleError) {
    if isStopping() { throw .stopped }
  }
}
