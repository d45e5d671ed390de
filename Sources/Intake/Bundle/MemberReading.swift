import Domain
import Foundation
import Secrets

/// Reads members with several threads, and holds each against size, checksum and the manifest's hash.
struct MemberReading {
  let archive: ZipArchive
  let course: ReadingCourse

  /// What `body` makes of the members, in their order; of a damaged one what refuses the bundle.
  func read<Value: Sendable>(
    _ members: [ManifestComparison.Member],
    _ body: @Sendable (_ bytes: Data, _ member: ManifestComparison.Member, _ sha256: String) throws -> Value
  ) throws -> [MemberOutcome<Value>] {
    try Workers(count: course.workers).map(members) { member in
      try course.goOn()
      do {
        let bytes = try archive.bytes(of: member.entry)
        let sha256 = Digest.sha256Hex(bytes)
        guard sha256 == member.stated.sha256 else {
          return .refused(Refusal(.manifest(.hashWrong), path: member.stated.path, line: member.stated.line))
        }
        let value = try body(bytes, member, sha256)
        course.hasRead(bytes.count, member.place == .request)
        return .sound(value)
      } catch let error as LayoutRefusal {
        return .refused(error.refusal)
      }
    }
  }

  /// What refuses the bundle about members whose contents do not matter.
  func check(_ entries: [ZipEntry]) throws -> [Refusal] {
    try Workers(count: course.workers).map(entries) { entry -> Refusal? in
      try course.goOn()
      do {
        _ = try archive.bytes(of: entry)
        return nil
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
