/// What a member is, by its path (manual: bundle-format, section 2).
enum MemberPlace: Hashable {
  case manifest
  case signature
  case request
  case picture
  /// What archivers leave behind, and folders: never looked at.
  case ignored

  static let manifestPath = "manifest.xml"
  static let signaturePath = "manifest.sig"

  private static let leftovers: Set<String> = [".DS_Store", "Thumbs.db", "desktop.ini"]

  /// Nil if the format has no place for such a path.
  init?(_ entry: ZipEntry) {
    guard let name = entry.name else { return nil }
    let parts = name.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let last = parts.last ?? ""
    if entry.isDirectory || parts.first == "__MACOSX" && parts.count > 1 || MemberPlace.leftovers.contains(last) {
      self = .ignored
      return
    }
    switch (parts.count, parts.first) {
    case (1, MemberPlace.manifestPath): self = .manifest
    case (1, MemberPlace.signaturePath): self = .signature
    case (2, "requests") where last.utf8.count > 4 && last.utf8.suffix(4).elementsEqual(".xml".utf8): self = .request
    case (2, "images"): self = .picture
    default: return nil
    }
  }
}
