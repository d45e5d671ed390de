import Foundation

/// The folder that portals put bundles into (manual: bundle-format, section 1).
public struct DropFolder: Sendable {
  /// The folder.
  public let folder: URL
  /// How long a file must have lain still, in seconds.
  public let settle: TimeInterval
  /// The moment that this is measured from.
  public let now: Date

  /// Where bundles go that were imported, and where those that were refused.
  static let ownFolders: Set<String> = ["done", "quarantine"]

  /// Looks at a folder at a moment.
  public init(import folder: URL, settle: TimeInterval, now: Date) {
    self.folder = folder
    self.settle = settle
    self.now = now
  }

  /// What lies in the folder: bundles that can be taken now, in the order of their manifests' `created`, then id; and
  /// the rest with the reason why it is left, by name.
  ///
  /// Bundles that do not say when they were made come last, by name.
  /// - Throws: `BundleError` if the folder cannot be read.
  public func scan(_ reader: BundleReader) throws -> DropFolderScan {
    var scan = DropFolderScan()
    var files: [URL] = []
    for name in try FolderListing.names(in: folder).sorted(by: FolderListing.isBefore) {
      if DropFolder.ownFolders.contains(name.text), name.isUTF8 { continue }
      let file = folder.appending(path: name.text, directoryHint: .notDirectory)
      if let reason = try reasonToLeave(name, file) {
        scan.left.append(LeftFile(name: name.text, reason: reason))
      } else {
        files.append(file)
      }
    }
    // What cannot be read now is found again when it is its turn, and must not keep the others from theirs.
    let bundles = try Workers(count: 2).map(files) { (file: $0, identity: try? reader.identify($0)) }
    // What is equal keeps the order of names.
    let order = bundles.indices.sorted { first, second in
      if DropFolder.isBefore(bundles[first].identity, bundles[second].identity) { return true }
      return !DropFolder.isBefore(bundles[second].identity, bundles[first].identity) && first < second
    }
    scan.ready = order.map { bundles[$0].file }
    return scan
  }

  /// By date, then by the id's bytes; what does not say either comes last.
  private static func isBefore(_ first: BundleIdentity?, _ second: BundleIdentity?) -> Bool {
    guard let first, let second else { return first != nil && second == nil }
    if first.created != second.created { return first.created < second.created }
    return first.id.utf8.lexicographicallyPrecedes(second.id.utf8)
  }

  private func reasonToLeave(_ name: FolderListing.Name, _ file: URL) throws(BundleError) -> LeftFile.Reason? {
    let unfinished = [".part", ".tmp", ".filepart", ".crdownload"]
    let text = name.text
    if text.utf8.first == UInt8(ascii: ".") || unfinished.contains(where: text.hasSuffix) { return .unfinished }
    guard name.isUTF8 else { return .otherName }
    var status = stat()
    guard lstat(file.path, &status) == 0 else {
      guard errno == ENOENT else { throw .system(step: .inspect, file: text, errno: errno) }
      return .gone
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .specialFile
    }
    guard text.hasSuffix(".zip"), text != ".zip" else { return .otherName }
    return isSettled(status) ? nil : .notSettled
  }

  /// A date of modification in the future, as copied files may have, says nothing; the date of the last change then does.
  private func isSettled(_ status: stat) -> Bool {
    // Who waits for nothing is not kept waiting by a clock that was set back.
    guard settle > 0 else { return true }
    let modified = DropFolder.date(status.st_mtim)
    let age = now.timeIntervalSince(modified <= now ? modified : DropFolder.date(status.st_ctim))
    return age >= settle
  }

  private static func date(_ time: timespec) -> Date {
    Date(timeIntervalSince1970: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)
  }
}

/// What lies in a drop folder.
public struct DropFolderScan: Sendable {
  /// Bundles that can be taken now, in their order.
  public var ready: [URL] = []
  /// What is left where it is.
  public var left: [LeftFile] = []
}

/// Something in the drop folder that is not taken now.
public struct LeftFile: Hashable, Sendable {
  /// Its name, untrusted.
  public var name: String
  /// Why it is left.
  public var reason: Reason

  /// Why something is left.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    case unfinished, folder, link
    /// It was taken away while the folder was being looked at.
    case gone
    case notSettled = "not-settled"
    case otherName = "other-name"
    case specialFile = "special-file"
  }
}
