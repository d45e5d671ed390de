import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Where a backup is put together: what lies there in the clear never leaves `state/`, and goes with the workshop.
struct BackupWorkshop: ~Copyable {
  private let folder: URL

  /// Opens a workshop; what an interrupted run left in one is removed.
  init(in folders: HomeFolders) throws {
    folder = folders.state.appending(path: ".backup", directoryHint: .isDirectory)
    try? FileManager.default.removeItem(at: folder)
    guard mkdir(folder.path, 0o700) == 0 else { throw BackupWriter.fault(folder) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes and checks a backup, and only then gives it its name; returns with the report the SHA-256 of the file.
  func make(
    _ target: URL, of office: Office, seal: BackupSeal, at moment: Date
  ) throws -> (BackUpHome.Report, sha256: String) {
    let part = target.deletingLastPathComponent().appending(path: ".\(target.lastPathComponent).part")
    try removeFile(part)
    do {
      let (manifest, bytes, sha256) = try write(part, of: office, seal: seal, at: moment)
      try verify(part, seal: seal, manifest)
      try release(part, as: target)
      guard let head = ChainHead(manifest.head) else { throw BackupFault.auditBroken }
      // What was forgotten meanwhile is not missing.
      let wanted = try office.store.read { try $0.evidenceFilesWithKeys() }
      let report = BackUpHome.Report(
        file: target, bytes: bytes, head: head, files: manifest.files.count,
        missing: manifest.missing.filter(wanted.contains))
      return (report, sha256)
    } catch {
      unlink(part.path)
      throw error
    }
  }

  private func write(
    _ part: URL, of office: Office, seal: BackupSeal, at moment: Date
  ) throws -> (BackupManifest, bytes: Int, sha256: String) {
    let database = folder.appending(path: "copy.sqlite")
    try office.store.copy(to: database.path)
    let (head, evidence) = try facts(of: database)
    let writer = try BackupWriter(part, seal: seal)
    var manifest = BackupManifest(
      made: Instant.text(moment), training: office.settings.training, head: head.text)
    manifest.files.append(try writer.add(BackupManifest.database, from: database))
    try removeFile(database)
    for (path, file) in try smallFiles(of: office) { manifest.files.append(try writer.add(path, from: file)) }
    for name in evidence.sorted() {
      let file = office.folders.evidence.appending(path: name)
      guard FileManager.default.fileExists(atPath: file.path) else {
        manifest.missing.append(name)
        continue
      }
      manifest.files.append(try writer.add(BackupManifest.evidence + name, from: file))
    }
    _ = try writer.add(BackupManifest.path, manifest.encoded())
    let sha256 = try writer.finish()
    return (manifest, writer.bytes, sha256)
  }

  private func facts(of database: URL) throws -> (ChainHead, evidence: Set<String>) {
    let copy = try Store(path: database.path)
    defer { copy.close() }
    let facts = try copy.read { (try $0.chainHead(), try $0.evidenceFilesWithKeys()) }
    try copy.emptyLog()
    return facts
  }

  /// Keys and configuration, and what the configuration refers to inside of the home.
  private func smallFiles(of office: Office) throws -> [(String, URL)] {
    let folders = office.folders
    var files = [("state/keys.json", folders.keys)]
    let names = [office.settings.passphraseFile, office.settings.night.backupPassphraseFile].compactMap(\.self)
    let templates = (try? FileManager.default.contentsOfDirectory(atPath: folders.templates.path)) ?? []
    for path in ["shinsa.yaml", "weights.yaml"] + names + templates.sorted().map({ "templates/\($0)" }) {
      let file = folders.root.appending(path: path)
      let isInside = !path.hasPrefix("/") && !path.split(separator: "/").contains("..")
      guard isInside, FileManager.default.isReadableFile(atPath: file.path) else { continue }
      files.append((path, file))
    }
    return files
  }

  /// Opens what was written, as somebody would who needs it: every chunk, every file, the database and its log.
  private func verify(_ part: URL, seal: BackupSeal, _ manifest: BackupManifest) throws {
    let opened = OpenedBackup(reader: try BackupReader(part, seal: seal))
    let found = try opened.unpack(into: folder) { $0 == BackupManifest.database }
    guard found == manifest else { throw BackupFault.contentsDiffer(path: BackupManifest.path) }
    try OpenedBackup.check(folder.appending(path: BackupManifest.database), against: manifest)
  }

  /// Never replaces a file.
  private func release(_ part: URL, as target: URL) throws {
    guard link(part.path, target.path) == 0 else {
      throw errno == EEXIST ? ExportFault.exists(file: target.lastPathComponent) : BackupWriter.fault(target)
    }
    unlink(part.path)
    try syncFolder(target.deletingLastPathComponent())
  }
}

/// Brings to disk which files lie in a folder.
func syncFolder(_ folder: URL) throws {
  let descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
  guard descriptor >= 0 else { throw BackupWriter.fault(folder) }
  defer { close(descriptor) }
  guard fsync(descriptor) == 0 else { throw BackupWriter.fault(folder) }
}
