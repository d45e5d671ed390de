import Domain
import Foundation
import Procedures
import Wording

/// A file that the user named, or standard input.
///
/// Through sudo only what lies in `import/` is read: the home's owner may read files that the caller may not.
struct InputFile: ~Copyable {
  let url: URL
  private let isTemporary: Bool

  init(_ name: String, in folders: HomeFolders) throws {
    guard name != "-" else {
      url = folders.state.appending(path: ".input-\(UUID().uuidString)")
      isTemporary = true
      try Self.copyStandardInput(to: url)
      return
    }
    url = URL(filePath: name).standardizedFileURL
    isTemporary = false
    let user = CallingUser.current(
      homeOwner: Workplace.owner(of: folders), environment: ProcessInfo.processInfo.environment)
    guard !user.isThroughSudo || Self.isInDropFolder(url, folders) else {
      throw StatedFailure(exit: .notAllowed, sentence: FailureWording.outsideDrop(url.lastPathComponent))
    }
    guard access(url.path, R_OK) == 0 else {
      throw StatedFailure(exit: .missing, sentence: FailureWording.file(url.lastPathComponent))
    }
  }

  /// The first bytes of a file or of standard input, one more than `limit` at most; nothing of it is written anywhere.
  static func bytes(_ name: String, atMost limit: Int, in folders: HomeFolders) throws -> Data {
    guard name != "-" else { return try read(.standardInput, atMost: limit + 1) }
    let input = try InputFile(name, in: folders)
    let handle = try FileHandle(forReadingFrom: input.url)
    defer { try? handle.close() }
    return try read(handle, atMost: limit + 1)
  }

  /// A pipe gives what it holds, and not what was asked for.
  private static func read(_ handle: FileHandle, atMost count: Int) throws -> Data {
    var bytes = Data()
    while bytes.count < count, let more = try handle.read(upToCount: count - bytes.count), !more.isEmpty {
      bytes += more
    }
    return bytes
  }

  deinit { if isTemporary { unlink(url.path) } }

  /// Whether the file itself, no link, lies directly in the drop folder.
  static func isInDropFolder(_ url: URL, _ folders: HomeFolders) -> Bool {
    url.resolvingSymlinksInPath().deletingLastPathComponent().path == folders.drop.resolvingSymlinksInPath().path
  }

  private static func copyStandardInput(to url: URL) throws {
    guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600]),
      let handle = try? FileHandle(forWritingTo: url)
    else { throw StatedFailure(exit: .cannotWrite, sentence: FailureWording.file("state/")) }
    defer { try? handle.close() }
    while let bytes = try FileHandle.standardInput.read(upToCount: 1 << 20), !bytes.isEmpty {
      try handle.write(contentsOf: bytes)
    }
  }
}
