import Domain
import Foundation

/// The Maildir that a mail transport's pick-up job empties: `tmp`, `new`, `cur`.
///
/// Each step can be made again after a crash, and whoever picks up may have been faster.
public struct Maildir: Sendable {
  private let folder: String
  private let group: String?

  /// The Maildir in `folder`, for the members of `group` if one is configured.
  public init(folder: URL, group: String? = nil) {
    self.folder = folder.path
    self.group = group
  }

  /// Makes the folders that are missing, and lets the group in.
  ///
  /// The group may take messages out of `new` and `cur`; `tmp` is nobody's but ours, so that no half a message can be
  /// taken and nothing be put there for us to write through.
  public func prepare() throws(ExportFault) {
    let group = try ConsumerGroup.named(group)
    try makeFolder(folder, for: group, mode: 0o750)
    try makeFolder("\(folder)/tmp", for: nil, mode: 0o700)
    try makeFolder("\(folder)/new", for: group, mode: 0o770)
    try makeFolder("\(folder)/cur", for: group, mode: 0o770)
    try ExportFile.syncFolder(folder)
  }

  /// Writes each message to `tmp/KEY` and syncs it, and the folder once; what is there is written anew, and missing
  /// folders are made.
  public func writeToTmp(_ messages: [(key: String, bytes: Data)]) throws(ExportFault) {
    if access("\(folder)/cur", F_OK) != 0 || access("\(folder)/tmp", F_OK) != 0 { try prepare() }
    let group = try ConsumerGroup.named(group)
    for (key, bytes) in messages { try ExportFile.write(bytes, to: path("tmp", key), group: group) }
    try ExportFile.syncFolder("\(folder)/tmp")
  }

  /// Whether `tmp/KEY` is there.
  public func isInTmp(key: String) throws(ExportFault) -> Bool {
    let path = try path("tmp", key)
    var facts = stat()
    if lstat(path, &facts) == 0 { return true }
    guard errno == ENOENT else { throw ExportFault.last(path) }
    return false
  }

  /// The keys of what is in `tmp`, in their order as bytes; other names there are none of ours.
  public func keysInTmp() throws(ExportFault) -> [String] {
    let tmp = "\(folder)/tmp"
    guard let handle = opendir(tmp) else {
      if errno == ENOENT { return [] }
      throw ExportFault.last(tmp)
    }
    defer { closedir(handle) }
    var keys: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if MailKey.isSafe(name) { keys.append(name) }
    }
    return keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Removes `tmp/KEY`, if it is there, and syncs the folder.
  public func removeFromTmp(key: String) throws(ExportFault) {
    let path = try path("tmp", key)
    if unlink(path) != 0 {
      if errno == ENOENT { return }
      throw ExportFault.last(path)
    }
    try ExportFile.syncFolder("\(folder)/tmp")
  }

  /// Moves each `tmp/KEY` to `new/KEY` and syncs both folders; one that is not in `tmp` was moved before.
  public func rename(keys: [String]) throws(ExportFault) {
    for key in keys {
      let (from, to) = (try path("tmp", key), try path("new", key))
      guard Foundation.rename(from, to) == 0 || errno == ENOENT else { throw ExportFault.last(to) }
    }
    // Also when another run moved them: that run may have been killed before it synced.
    try ExportFile.syncFolder("\(folder)/new")
    try ExportFile.syncFolder("\(folder)/tmp")
  }

  private func path(_ part: String, _ key: String) throws(ExportFault) -> String {
    guard MailKey.isSafe(key) else { throw .badKey }
    return "\(folder)/\(part)/\(key)"
  }

  private func makeFolder(_ path: String, for group: ConsumerGroup?, mode: mode_t) throws(ExportFault) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw ExportFault.last(path) }
    guard let group else { return }
    let handle = try SyncedFile(folder: path)
    try handle.share(with: group, mode: mode)
  }
}
