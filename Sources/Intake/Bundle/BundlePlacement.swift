import Foundation

extension DropFolder {
  /// Moves a bundle that was imported, or is a repeat, to `done/`.
  ///
  /// - Returns: its name there; another than before if that was taken.
  /// - Throws: `BundleError` if it cannot be moved; then it lies where it was.
  public func moveToDone(_ file: URL) throws(BundleError) -> URL {
    let done = try ownFolder("done")
    for number in 1... {
      let place = done.appending(path: DropFolder.name(file, number: number), directoryHint: .notDirectory)
      // The papers of an earlier bundle stay when its zip has gone; their name is taken.
      let papers = ["receipt.xml", "manifest.xml", "manifest.sig"].map {
        done.appending(path: "\(place.lastPathComponent.dropLast(4)).\($0)", directoryHint: .notDirectory)
      }
      guard DurableFile.isSame(file, place) || !papers.contains(where: DropFolder.exists) else { continue }
      if try move(file, to: place) { return place }
    }
    return file
  }

  /// Moves a bundle that was refused to `quarantine/`, with the reasons beside it as `NAME.reasons.txt`.
  ///
  /// The reasons are there before the bundle is. After a crash between the two, the same reasons are used again.
  /// - Returns: its name there; another than before if that was taken.
  /// - Throws: `BundleError` if it cannot be moved; then it lies where it was.
  public func moveToQuarantine(_ file: URL, reasons: String) throws(BundleError) -> URL {
    let quarantine = try ownFolder("quarantine")
    let text = Data(reasons.utf8)
    for number in 1... {
      let place = quarantine.appending(path: DropFolder.name(file, number: number), directoryHint: .notDirectory)
      guard !DropFolder.exists(place) || DurableFile.isSame(file, place) else { continue }
      let beside = place.deletingPathExtension().appendingPathExtension("reasons.txt")
      if DropFolder.exists(beside) {
        guard (try? Data(contentsOf: beside)) == text else { continue }
      } else {
        guard try DurableFile.place(text, at: beside) else { continue }
      }
      if try move(file, to: place) { return place }
    }
    return file
  }

  /// Moves a bundle from `quarantine/` back into the folder, under a name of its own.
  ///
  /// - Returns: false if the name is taken by another file; then the bundle lies where it was.
  /// - Throws: `BundleError` if it cannot be moved.
  public func putBack(_ place: URL, as name: String) throws(BundleError) -> Bool {
    let file = folder.appending(path: name, directoryHint: .notDirectory)
    return try move(place, to: file)
  }

  /// `NAME.zip`, then `NAME.2.zip`.
  ///
  /// A name that leaves no room for `.reasons.txt`, a number and what is there while a file is written is cut: a disk takes
  /// names of 255 bytes, and a bundle that cannot be put away would stop all that come after it.
  private static func name(_ file: URL, number: Int) -> String {
    var stem = file.lastPathComponent.dropLast(4)
    while stem.utf8.count > 220 { stem.removeLast() }
    return number > 1 ? "\(stem).\(number).zip" : "\(stem).zip"
  }

  private static func exists(_ file: URL) -> Bool {
    var status = stat()
    return lstat(file.path, &status) == 0
  }

  private func ownFolder(_ name: String) throws(BundleError) -> URL {
    let place = folder.appending(path: name, directoryHint: .isDirectory)
    if mkdir(place.path, 0o700) == 0 {
      try DurableFile.sync(folder)
    } else if errno != EEXIST {
      throw .system(step: .makeFolder, file: name, errno: errno)
    }
    return place
  }

  /// False if the name is taken.
  private func move(_ file: URL, to place: URL) throws(BundleError) -> Bool {
    try DurableFile.sync(file)
    guard try DurableFile.rename(file, to: place) else { return false }
    try DurableFile.sync(place.deletingLastPathComponent())
    try DurableFile.sync(file.deletingLastPathComponent())
    return true
  }
}
