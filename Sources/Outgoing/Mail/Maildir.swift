import Foundation

/// The Maildir that a mail transport's pick-up job empties: `tmp`, `new`, `cur`.
///
/// Each step can be made again after a crash, and whoever picks up may have been faster.
public struct Maildir: Sendable {
  private let folder: String
  private let group: ConsumerGroup?

  /// The Maildir in `folder`, for the members of `group` if one is configured; throws `unknownGroup`.
  public init(folder: URL, group: String? = nil) throws(ExportFault) {
    self.folder = folder.path
    self.group = try ConsumerGroup.named(group)
  }

  /// Makes the folders that are missing, and lets the group in.
  ///
  /// The group may take messages out of `new` and `cur`; `tmp` is nobody's but ours, so that no half a message can be
  /// taken and nothing be put there for us to write through.
  public func prepare() throws(ExportFault) {
    try makeFolder(folder, groupMode: 0o750)
    try makeFolder("\(folder)/tmp", groupMode: nil)
    try makeFolder("\(folder)/new", groupMode: 0o770)
    try makeFolder("\(folder)/cur", groupMode: 0o770)
    try ExportFile.syncFolder(folder)
  }

  /// Writes `tmp/KEY` and syncs it, and the folder; what is there is written anew.
  public func writeToTmp(key: String, bytes: Data) throws(ExportFault) {
    try ExportFile.write(bytes, to: path("tmp", key), group: group)
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

  /// Moves `tmp/KEY` to `new/KEY` and syncs both folders; false if it is not in `tmp`, because it was moved before.
  @discardableResult
  public func rename(key: String) throws(ExportFault) -> Bool {
    let (from, to) = (try path("tmp", key), try path("new", key))
    let moved = Foundation.rename(from, to) == 0
    guard moved || errno == ENOENT else { throw ExportFault.last(to) }
    // Also when another run moved it: that run may have been killed before it synced.
    try ExportFile.syncFolder("\(folder)/new")
    try ExportFile.syncFolder("\(folder)/tmp")
    return moved
  }

  private func path(_ part: String, _ key: String) throws(ExportFault) -> String {
    guard MailKey.isSafe(key) else { throw .badKey }
    return "\(folder)/\(part)/\(key)"
  }

  private func makeFolder(_ path: String, groupMode: mode_t?) throws(ExportFault) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw ExportFault.last(path) }
    guard let group, let groupMode else { return }
    let handle = try SyncedFile(folder: path)
    try handle.share(with: group, mode: groupMode)
  }
}
