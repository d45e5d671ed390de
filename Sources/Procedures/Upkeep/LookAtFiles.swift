import Domain
import Foundation

/// Looks at the files of a home and the file system below them, for the checks of `doctor` to judge.
public struct LookAtFiles: Sendable {
  let folders: HomeFolders

  /// Looks at a home, whatever state it is in.
  public init(_ folders: HomeFolders) { self.folders = folders }

  /// Every folder of a home, and the files that are its owner's own, with what the file system says of them.
  public func files() -> [FileFacts] {
    let places: [(URL, FileFacts.Sort)] =
      [(folders.root, .home), (folders.drop, .dropped), (folders.state, .own), (folders.evidence, .own)]
      + [(folders.export, .passage)]
      + [folders.mail, folders.receipts, folders.accounts, folders.audit, folders.reports].map { ($0, .shared) }
      + [(folders.configuration, .secret), (folders.weights, .secret)]
    let fixed = places.map { FileFacts(path: path(of: $0.0), sort: $0.1, inode: Self.inode($0.0)) }
    return fixed.filter { $0.sort != .secret || $0.inode != nil } + own()
  }

  /// What lies in `state/`, evidence aside, that is no passing file.
  private func own() -> [FileFacts] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folders.state.path)) ?? []
    let files = names.filter { $0 != folders.evidence.lastPathComponent && !$0.hasPrefix(".") }.sorted()
    return files.map { name in
      let url = folders.state.appending(path: name)
      return FileFacts(path: path(of: url), sort: .secret, inode: Self.inode(url))
    }.filter { $0.inode != nil }
  }

  /// The user who owns the home, and that user's name; nil where there is no home.
  public func owner() -> (number: UInt32, name: String)? {
    guard let inode = Self.inode(folders.root) else { return nil }
    let name = getpwuid(inode.owner).flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
    return (inode.owner, name ?? String(inode.owner))
  }

  /// The file system; nil where it does not answer.
  public func disk() -> DiskFacts? {
    var facts = statvfs()
    guard statvfs(folders.root.path, &facts) == 0 else { return nil }
    return DiskFacts(
      free: Int64(facts.f_bavail) * Int64(facts.f_frsize), freeFiles: facts.f_files > 0 ? Int64(facts.f_favail) : nil,
      database: Self.inode(folders.database)?.size ?? 0, isReadOnly: facts.f_flag & UInt(ST_RDONLY) != 0)
  }

  /// The groups of export folders, as the configuration names them.
  public func groups(_ configured: [String: String], owner: String) -> [ConsumerFacts] {
    configured.sorted { $0.key < $1.key }.map { folder, name in
      var (entry, found): (group, UnsafeMutablePointer<group>?) = (group(), nil)
      var buffer = [CChar](repeating: 0, count: 1 << 20)
      let status = getgrnam_r(name, &entry, &buffer, buffer.count, &found)
      let number = status == 0 && found != nil ? entry.gr_gid : nil
      return ConsumerFacts(
        folder: "export/\(folder)", group: name, number: number,
        hasOwner: number.map { Self.groups(of: owner).contains($0) } ?? false)
    }
  }

  /// Locks that a process which is gone has left.
  public func leftLocks() -> [LockFacts] {
    HomeLock.Work.allCases.compactMap { work in
      HomeLock.left(work, in: folders).map { LockFacts(work: work.rawValue, holder: $0) }
    }
  }

  /// Every group that a user belongs to.
  private static func groups(of user: String) -> Set<gid_t> {
    guard let entry = getpwnam(user) else { return [] }
    // Who acts for the owner now has these; what is configured since counts from the next login.
    var count: Int32 = 4_096
    var numbers = [gid_t](repeating: 0, count: Int(count))
    guard getgrouplist(user, entry.pointee.pw_gid, &numbers, &count) >= 0 else { return [] }
    return Set(numbers.prefix(Int(count)))
  }

  private func path(of url: URL) -> String {
    guard url.path != folders.root.path else { return "." }
    return String(url.path.dropFirst(folders.root.path.count).drop { $0 == "/" })
  }

  private static func inode(_ url: URL) -> Inode? {
    var facts = stat()
    guard stat(url.path, &facts) == 0 else { return nil }
    return Inode(
      owner: facts.st_uid, group: facts.st_gid, mode: Int(facts.st_mode & 0o7777),
      isFolder: facts.st_mode & S_IFMT == S_IFDIR, size: Int64(facts.st_size))
  }
}
