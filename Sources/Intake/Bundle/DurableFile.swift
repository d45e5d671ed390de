import Foundation

/// Files that are complete and on disk before they bear their names, and that never replace another.
enum DurableFile {
  /// Writes a file that its owner alone can read.
  ///
  /// - Returns: false if the name is taken.
  static func place(_ bytes: Data, at file: URL) throws(BundleError) -> Bool {
    let folder = file.deletingLastPathComponent()
    let part = folder.appending(path: ".\(file.lastPathComponent).part", directoryHint: .notDirectory)
    try write(bytes, to: part)
    guard try rename(part, to: file) else {
      unlink(part.path)
      return false
    }
    try sync(folder)
    return true
  }

  /// Brings a file or a folder to disk.
  static func sync(_ file: URL) throws(BundleError) {
    let descriptor = open(file.path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw error(.open, file) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw error(.sync, file) }
  }

  /// Gives a file another name; a file that bears both since a crash loses the first.
  ///
  /// - Returns: false if the name is taken by another.
  static func rename(_ file: URL, to place: URL) throws(BundleError) -> Bool {
    // Unlike a rename, a link never replaces.
    if link(file.path, place.path) != 0 {
      switch errno {
      case EEXIST:
        guard isSame(file, place) else { return false }
      case EPERM, EOPNOTSUPP, ENOSYS, EMLINK:
        return try renameWithoutLinks(file, to: place)
      default: throw error(.move, place)
      }
    }
    guard unlink(file.path) == 0 else { throw error(.move, file) }
    return true
  }

  /// Some network file systems know no links; there a look before has to do.
  private static func renameWithoutLinks(_ file: URL, to place: URL) throws(BundleError) -> Bool {
    var status = stat()
    guard lstat(place.path, &status) != 0 else { return false }
    guard Foundation.rename(file.path, place.path) == 0 else { throw error(.move, place) }
    return true
  }

  /// Whether both names are those of one file.
  static func isSame(_ first: URL, _ second: URL) -> Bool {
    var one = stat()
    var other = stat()
    guard lstat(first.path, &one) == 0, lstat(second.path, &other) == 0 else { return false }
    return one.st_ino == other.st_ino && one.st_dev == other.st_dev
  }

  private static func write(_ bytes: Data, to file: URL) throws(BundleError) {
    let descriptor = open(file.path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw error(.open, file) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw error(.write, file) }
      rest = rest.dropFirst(max(count, 0))
    }
    guard fsync(descriptor) == 0 else { throw error(.sync, file) }
  }

  private static func error(_ step: FileStep, _ file: URL) -> BundleError {
    .system(step: step, file: file.lastPathComponent, errno: errno)
  }
}
