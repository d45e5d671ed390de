import Foundation

/// Lays files where others pick them up: under their final name only when complete and on the disk.
public enum ExportFile {
  /// Writes `.NAME.part` beside `url`, syncs it, gives it its name, syncs the folder.
  ///
  /// The file is readable by its owner alone, or by `group` as well. A file of the name stays as it is and `exists` is
  /// thrown, unless `overwriting`. After a crash the same call can be made again.
  public static func place(
    _ bytes: Data, at url: URL, group: String? = nil, overwriting: Bool = false
  ) throws(ExportFault) {
    let folder = url.deletingLastPathComponent().path
    let part = "\(folder)/.\(FileName.shortened(url.lastPathComponent, to: 240)).part"
    let group = try ConsumerGroup.named(group)
    try write(bytes, to: part, group: group)
    if overwriting {
      guard rename(part, url.path) == 0 else { throw ExportFault.last(url.path) }
    } else {
      // A link is refused where the name is taken; a rename would replace what is there.
      guard link(part, url.path) == 0 else {
        let number = errno
        unlink(part)
        throw number == EEXIST
          ? .exists(file: url.lastPathComponent) : .system(file: url.lastPathComponent, number: number)
      }
      unlink(part)
    }
    try syncFolder(folder)
  }

  /// Writes a file that is on the disk afterwards; what could not be finished is removed.
  static func write(_ bytes: Data, to path: String, group: ConsumerGroup?) throws(ExportFault) {
    let file = try SyncedFile(creating: path)
    do throws(ExportFault) {
      if let group { try file.share(with: group, mode: 0o640) }
      try file.write(bytes)
      try file.sync()
    } catch {
      unlink(path)
      throw error
    }
  }

  static func syncFolder(_ path: String) throws(ExportFault) {
    let folder = try SyncedFile(folder: path)
    try folder.sync()
  }
}
