import Foundation

/// The names in a folder as the file system has them, which need not be UTF-8.
enum FolderListing {
  struct Name {
    /// The name; with marks in place of what is not UTF-8.
    var text: String
    var isUTF8: Bool
  }

  static func isBefore(_ first: Name, _ second: Name) -> Bool {
    first.text.utf8.lexicographicallyPrecedes(second.text.utf8)
  }

  static func names(in folder: URL) throws(BundleError) -> [Name] {
    guard let directory = opendir(folder.path) else {
      throw .system(step: .list, file: folder.lastPathComponent, errno: errno)
    }
    defer { closedir(directory) }
    var names: [Name] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else { break }
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard bytes != Array(".".utf8), bytes != Array("..".utf8) else { continue }
      let text = String(validating: bytes, as: UTF8.self)
      names.append(Name(text: text ?? String(decoding: bytes, as: UTF8.self), isUTF8: text != nil))
    }
    guard errno == 0 else { throw .system(step: .list, file: folder.lastPathComponent, errno: errno) }
    return names
  }
}
