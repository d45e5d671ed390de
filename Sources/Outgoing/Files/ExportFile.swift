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
    let part = part(of: url)
    try stage(bytes, for: url, group: group)
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

  /// Writes `.NAME.part` beside `url` and syncs it; what lies there is written anew.
  ///
  /// With `release` it gets its name: for files that must not come a second time where whoever takes them was faster than a
  /// crash.
  public static func stage(_ bytes: Data, for url: URL, group: String? = nil) throws(ExportFault) {
    try write(bytes, to: part(of: url), group: ConsumerGroup.named(group))
  }

  /// The same of a file that is written piece by piece; `write` is handed what takes a piece.
  public static func stage(
    for url: URL, group: String? = nil, _ write: ((Data) throws -> Void) throws -> Void
  ) throws {
    let path = part(of: url)
    let consumer = try ConsumerGroup.named(group)
    do {
      let file = try SyncedFile(creating: path)
      if let consumer { try file.share(with: consumer, mode: 0o640) }
      var pending = Data()
      try write { piece in
        pending += piece
        guard pending.count >= Self.pieceBytes else { return }
        try file.write(pending)
        pending.removeAll(keepingCapacity: true)
      }
      try file.write(pending)
      try file.sync()
    } catch {
      unlink(path)
      throw error
    }
  }

  private static let pieceBytes = 1 << 20

  /// Where a staged file lies before it gets its name.
  public static func staged(_ url: URL) -> URL { URL(filePath: part(of: url)) }

  /// Gives staged files of one folder their names, in their order, and syncs the folder; one that is not there any more got
  /// its name before.
  public static func release(_ urls: [URL]) throws(ExportFault) {
    for url in urls {
      guard rename(part(of: url), url.path) == 0 || errno == ENOENT else { throw ExportFault.last(url.path) }
    }
    if let folder = urls.first?.deletingLastPathComponent().path { try syncFolder(folder) }
  }

  /// Brings to disk that staged files are there.
  public static func syncStaged(in folder: URL) throws(ExportFault) { try syncFolder(folder.path) }

  private static func part(of url: URL) -> String {
    "\(url.deletingLastPathComponent().path)/.\(FileName.shortened(url.lastPathComponent, to: 240)).part"
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
