import CZip
import Domain
import Foundation
import Synchronization

/// A container whose structure is in order, open for reading its members.
final class ZipArchive: Sendable {
  /// Its members, in the central directory's order.
  let entries: [ZipEntry]
  /// What is wrong with its members by the rules; whoever goes on nevertheless only tells what the bundle is called.
  let refusals: [Refusal]
  /// The file's name, without its folder.
  let file: String
  private let opened: Mutex<OpenedZip?>

  /// Maps the file, reads its structure, and has libzip open it.
  ///
  /// - Throws: `LayoutRefusal` if the container is damaged beyond reading; `BundleError` if it is not to blame.
  init(_ url: URL, limits: IntakeLimits) throws {
    let mapped = try MappedFile(url)
    let layout = try ZipLayout(mapped.bytes, limits: limits)
    entries = layout.entries
    refusals = layout.refusals + ContainerRules.refusals(of: layout.entries, limits: limits)
    file = url.lastPathComponent
    let zip = try OpenedZip(mapped, layout)
    guard zip != nil || !refusals.isEmpty else { throw LayoutRefusal(.unreadable) }
    opened = Mutex(zip)
  }

  /// The bytes of a member, counted, and checked against size and checksum.
  ///
  /// - Throws: `LayoutRefusal` if they are damaged; `BundleError` if the bundle is not to blame.
  func bytes(of entry: ZipEntry) throws -> Data {
    try opened.withLock { zip throws in
      guard let data = try zip?.bytes(of: entry) else { throw LayoutRefusal(.unreadable) }
      return data
    }
  }
}

/// The mapped file and libzip's view of it: let go of in the right order.
struct OpenedZip: ~Copyable {
  private let handle: ZipHandle
  private let mapped: MappedFile

  /// Nil if libzip sees no archive there, or other members than our own reading: names with NULs among them.
  init?(_ mapped: consuming MappedFile, _ layout: ZipLayout) throws(BundleError) {
    // Padding is kept from libzip, which need not know of it.
    let content = UnsafeRawBufferPointer(rebasing: mapped.bytes[..<layout.end])
    guard let handle = try ZipHandle(reading: content), handle.agrees(with: layout.entries) else { return nil }
    self.handle = handle
    self.mapped = mapped
  }

  borrowing func bytes(of entry: ZipEntry) throws -> Data {
    let bytes = try ZipMember(entry, in: handle).bytes()
    try checkEnd(of: entry)
    return bytes
  }

  /// Nothing hides between the end of the compressed data and the next structure.
  private borrowing func checkEnd(of entry: ZipEntry) throws {
    guard entry.method == 8, let start = entry.dataOffset else { return }
    let packed = UnsafeRawBufferPointer(rebasing: mapped.bytes[start..<start + entry.compressedSize])
    guard let length = try DeflateStream().length(in: packed) else {
      throw LayoutRefusal(.member(.dataDamaged), path: entry.shownName)
    }
    guard length == packed.count else {
      throw LayoutRefusal(.strayBytes(offset: start + length, count: packed.count - length), path: entry.shownName)
    }
  }
}
