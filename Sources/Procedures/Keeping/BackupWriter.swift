import Foundation
import Outgoing
import Secrets

/// Writes a backup front to back: a tar archive, sealed chunk by chunk; never more than a few chunks are in memory.
final class BackupWriter {
  private let seal: BackupSeal
  private let file: URL
  private let descriptor: Int32
  private var pending = Data()
  private var chunks = 0
  private(set) var bytes = 0
  private var digest = Digest()

  /// Makes the file, which must not be there, for its owner alone.
  init(_ file: URL, seal: BackupSeal) throws {
    (self.file, self.seal) = (file, seal)
    descriptor = open(file.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.fault(file) }
    try put(seal.header)
  }

  deinit { close(descriptor) }

  /// Adds a file that is in memory.
  func add(_ path: String, _ contents: Data) throws -> BackupManifest.File {
    try write(TarHeader(path: path, bytes: contents.count).encoded)
    try write(contents)
    try write(Data(count: TarHeader(path: path, bytes: contents.count).padding))
    return BackupManifest.File(path: path, bytes: contents.count, sha256: Digest.sha256Hex(contents))
  }

  /// Adds a file of the disk; throws where it grows or shrinks meanwhile.
  func add(_ path: String, from source: URL) throws -> BackupManifest.File {
    let handle = try FileHandle(forReadingFrom: source)
    defer { try? handle.close() }
    let size = Int(try handle.seekToEnd())
    try handle.seek(toOffset: 0)
    let header = TarHeader(path: path, bytes: size)
    try write(header.encoded)
    var (left, hash) = (size, Digest())
    while left > 0 {
      guard let piece = try handle.read(upToCount: min(left, BackupSeal.chunkBytes)), !piece.isEmpty else { break }
      hash.update(piece)
      try write(piece)
      left -= piece.count
    }
    guard left == 0 else { throw BackupFault.contentsDiffer(path: path) }
    try write(Data(count: header.padding))
    return BackupManifest.File(path: path, bytes: size, sha256: hash.hex())
  }

  /// Ends the archive and brings it to the disk; returns the SHA-256 of the file.
  func finish() throws -> String {
    try write(Data(count: 2 * TarHeader.block))
    try putChunk(pending, isLast: true)
    guard fsync(descriptor) == 0 else { throw Self.fault(file) }
    return digest.hex()
  }

  /// What follows is not known yet: a full chunk is written only when there is more.
  private func write(_ contents: Data) throws {
    pending.append(contents)
    while pending.count > BackupSeal.chunkBytes {
      try putChunk(pending.prefix(BackupSeal.chunkBytes), isLast: false)
      pending = Data(pending.dropFirst(BackupSeal.chunkBytes))
    }
  }

  private func putChunk(_ chunk: Data, isLast: Bool) throws {
    chunks += 1
    try put(seal.seal(Data(chunk), number: chunks, isLast: isLast))
  }

  private func put(_ contents: Data) throws {
    digest.update(contents)
    bytes += contents.count
    var rest = contents[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw Self.fault(file) }
      rest = rest.dropFirst(count)
    }
  }

  static func fault(_ file: URL) -> ExportFault { .system(file: file.lastPathComponent, number: errno) }
}
