import Domain
import Foundation
import Procedures
import Secrets
import Store
import Wording

/// Makes a home, or completes one that was interrupted in the making; what is there is never overwritten.
struct HomeMaking {
  let folders: HomeFolders
  let training: Bool

  /// Returns whether the home is new, and who is its supervisor.
  func run() throws -> (isNew: Bool, supervisor: String) {
    for folder in folders.all { try make(folder) }
    let hasDatabase = FileManager.default.fileExists(atPath: folders.database.path)
    let store = try Store(path: folders.database.path)
    try store.migrate()
    let kind = try store.read { try $0.homeIsTraining() }
    if let kind, kind != training {
      throw StatedFailure(exit: .usage, sentence: HomeWording.otherKind(training: kind))
    }
    try makeConfiguration()
    try makeKeys(isNew: kind == nil || !hasDatabase)
    let user = CallingUser.current(homeOwner: geteuid(), environment: ProcessInfo.processInfo.environment)
    let actor = Actor(name: user.name, osUser: user.name, role: .supervisor)
    guard kind == nil else { return (false, user.name) }
    let clock = try Workplace.clock(training: training)
    try store.write(as: Scribe(actor: actor, moment: clock(), chance: .system)) { writing in
      try writing.createHome(training: training)
      try writing.addStaff(StaffMember(name: user.name, role: .supervisor))
    }
    return (true, user.name)
  }

  private func make(_ folder: URL) throws {
    if mkdir(folder.path, 0o700) == 0 || errno == EEXIST { return }
    // The home's own parents may be missing; everything below it was made just before.
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  private func makeConfiguration() throws {
    if !FileManager.default.fileExists(atPath: folders.weights.path) {
      try create(folders.weights, Data(PackageResources.weights_yaml))
    }
    guard !FileManager.default.fileExists(atPath: folders.configuration.path) else { return }
    let text = String(decoding: PackageResources.shinsa_yaml, as: UTF8.self)
      .replacingOccurrences(of: "@LINK-REQUIRED@", with: training ? "false" : "true")
      .replacingOccurrences(of: "@SCRYPT-LOG2N@", with: training ? "10" : "15")
    try create(folders.configuration, Data(text.utf8))
  }

  /// New keys only for a new home: evidence sealed with lost keys could never be opened again.
  private func makeKeys(isNew: Bool) throws {
    guard !FileManager.default.fileExists(atPath: folders.keys.path) else { return }
    guard isNew else { throw WorkplaceFault.fileMissing(name: "state/" + folders.keys.lastPathComponent) }
    try create(folders.keys, try HomeKeys(from: .system).fileContents())
  }

  private func create(_ file: URL, _ contents: Data) throws {
    do {
      try contents.write(to: file, options: [.withoutOverwriting])
    } catch {
      throw StatedFailure(exit: .cannotWrite, sentence: FailureWording.file(file.lastPathComponent))
    }
    chmod(file.path, 0o600)
  }
}
