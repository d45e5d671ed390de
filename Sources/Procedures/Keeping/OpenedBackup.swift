import Foundation
import Secrets
import Store

/// A backup that is open: unpacks it, and checks what it holds.
struct OpenedBackup {
  let reader: BackupReader

  /// Unpacks the files that `wants` names below `folder`; every file is checked against the manifest, wanted or not.
  ///
  /// Throws `BackupFault`, or what keeps a file from being written.
  func unpack(into folder: URL, wants: (String) -> Bool) throws -> BackupManifest {
    var found: [BackupManifest.File] = []
    var manifest: BackupManifest?
    while let header = try reader.next() {
      var hash = Digest()
      if header.path == BackupManifest.path {
        var bytes = Data()
        try reader.content(of: header) { bytes.append($0) }
        manifest = try? JSONDecoder().decode(BackupManifest.self, from: bytes)
        continue
      }
      let place = wants(header.path) ? try UnpackedFile(folder.appending(path: header.path)) : nil
      try reader.content(of: header) { piece in
        hash.update(piece)
        try place?.write(piece)
      }
      try place?.finish()
      found.append(BackupManifest.File(path: header.path, bytes: header.bytes, sha256: hash.hex()))
    }
    try reader.finish()
    guard let manifest else { throw BackupFault.contentsDiffer(path: BackupManifest.path) }
    if let (stated, _) = zip(manifest.files, found).first(where: { $0 != $1 }) {
      throw BackupFault.contentsDiffer(path: stated.path)
    }
    guard manifest.files.count == found.count else { throw BackupFault.contentsDiffer(path: BackupManifest.path) }
    return manifest
  }

  /// Checks the unpacked database: sound in itself, its log intact and ending where the manifest says, no sealed file amiss.
  ///
  /// Throws `BackupFault`.
  static func check(_ database: URL, against manifest: BackupManifest) throws {
    do {
      let store = try Store(path: database.path)
      defer { store.close() }
      guard try store.isSound() else { throw BackupFault.databaseDamaged }
      let report = try VerifyAudit.run(store, heads: [])
      guard report.faults.isEmpty, report.head.text == manifest.head else { throw BackupFault.auditBroken }
      let held = Set(manifest.files.map(\.path) + manifest.missing.map { BackupManifest.evidence + $0 })
      for name in try store.read({ try $0.evidenceFilesWithKeys() }).sorted()
      where !held.contains(BackupManifest.evidence + name) {
        throw BackupFault.contentsDiffer(path: BackupManifest.evidence + name)
      }
    } catch StoreError.damaged {
      throw BackupFault.databaseDamaged
    }
  }
}

/// A file that is being unpacked, on the disk when it is finished.
private final class UnpackedFile {
  private let url: URL
  private let descriptor: Int32

  init(_ url: URL) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    self.url = url
    descriptor = open(url.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw BackupWriter.fault(url) }
  }

  deinit { close(descriptor) }

  func write(_ bytes: Data) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw BackupWriter.fault(url) }
      rest = rest.dropFirst(count)
    }
  }

  func finish() throws {
    guard fsync(descriptor) == 0 else { throw BackupWriter.fault(url) }
  }
}
