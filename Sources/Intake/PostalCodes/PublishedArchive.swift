import Domain
import Foundation

/// The zip that a table is published in: one CSV file, whatever lies beside it.
enum PublishedArchive {
  /// The bytes of the only CSV file in an archive, counted and checked; `limit` is what it may inflate to.
  ///
  /// - Throws: `PublishedFileError`; `BundleError` where the archive is not to blame.
  static func table(in file: OpenFile, upTo limit: Int) throws -> Data {
    do {
      let layout = try ZipLayout(file, limits: IntakeLimits())
      let tables = layout.entries.filter(isTable)
      guard tables.count == 1, let entry = tables.first else {
        throw PublishedFileError.archiveOfOthers(files: tables.count)
      }
      guard entry.size <= limit else { throw PublishedFileError.tooLarge(bytes: entry.size, limit: limit) }
      guard layout.refusals.isEmpty, !entry.isEncrypted else { throw PublishedFileError.archiveUnreadable }
      return try MemberReader(file, decryption: nil).bytes(of: entry)
    } catch is LayoutRefusal {
      throw PublishedFileError.archiveUnreadable
    }
  }

  private static func isTable(_ entry: ZipEntry) -> Bool {
    let ending = entry.nameBytes.suffix(4).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    return !entry.isDirectory && ending.elementsEqual(".csv".utf8)
  }
}
