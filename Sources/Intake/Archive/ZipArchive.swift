import Domain
import Foundation
import Synchronization

/// A container whose structure is in order, open for reading its members.
final class ZipArchive: Sendable {
  /// Its members, in the central directory's order.
  let entries: [ZipEntry]
  /// What is wrong with its members by the rules; whoever goes on nevertheless only tells what the bundle is called.
  let refusals: [Refusal]
  private let opened: OpenFile
  private let end: Int
  private let passphrase: Data?
  private let shared = Mutex<MemberReader?>(nil)

  /// The file's name, without its folder.
  var file: String { opened.name }

  /// Opens the file, reads its structure, and has libzip read it too, unless only its name and date are wanted.
  ///
  /// - Throws: `LayoutRefusal` if the container is damaged beyond reading; `BundleError` if it is not to blame.
  init(_ url: URL, limits: IntakeLimits, passphrase: Data? = nil, asksLibzip: Bool = true) throws {
    opened = try OpenFile(url)
    self.passphrase = passphrase
    do {
      let layout = try ZipLayout(opened, limits: limits)
      end = layout.end
      entries = layout.entries
      let broken = ContainerRules.refusals(of: layout.entries, limits: limits, hasPassphrase: passphrase != nil)
      refusals = layout.refusals + broken
      if asksLibzip, refusals.isEmpty { try ZipArchive.askSecondOpinion(opened, layout) }
    } catch let error as LayoutRefusal {
      try opened.checkUnchanged()
      throw error
    }
  }

  /// A reader for one thread; as many as there are threads can read at the same time.
  ///
  /// - Throws: `BundleError` if there is not enough memory.
  func reader() throws(BundleError) -> MemberReader {
    let decryption = passphrase.map { MemberDecryption(opened, upTo: end, entries, passphrase: $0) }
    return try MemberReader(opened, decryption: decryption)
  }

  /// The bytes of a member, counted, and checked against size and checksum; one thread at a time.
  ///
  /// - Throws: `LayoutRefusal` if they are damaged; `BundleError` if the bundle is not to blame.
  func bytes(of entry: ZipEntry) throws -> Data {
    try withBytes(of: entry) { Data($0) }
  }

  /// Lends the bytes of a member, as `MemberReader.withBytes`; one thread at a time, so that memory is needed once.
  func withBytes<Result: Sendable>(
    of entry: ZipEntry, _ body: @Sendable (UnsafeRawBufferPointer) throws -> Result
  ) throws -> Result {
    try shared.withLock { reader throws in
      let own = try reader ?? self.reader()
      reader = own
      return try own.withBytes(of: entry, body)
    }
  }

  /// Throws if the file was written to since it was opened, for who is about to refuse it.
  func checkUnchanged() throws(BundleError) {
    try opened.checkUnchanged()
  }

  /// Libzip has to see the same archive: padding is kept from it, which need not know of it.
  private static func askSecondOpinion(_ file: OpenFile, _ layout: ZipLayout) throws {
    guard let handle = try ZipHandle(reading: file, upTo: layout.end), handle.agrees(with: layout.entries) else {
      throw LayoutRefusal(.unreadable)
    }
  }
}
