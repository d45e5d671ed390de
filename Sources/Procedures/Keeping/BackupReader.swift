import Foundation
import Secrets

/// Reads a backup front to back, each chunk verified before a byte of it is handed out.
final class BackupReader {
  private let handle: FileHandle
  private var seal: BackupSeal
  private var sealed: Data
  private var clear = Data()
  private var chunks = 0
  private var isOver = false

  /// Opens a backup with what its owner has; throws `BackupFault`, or what keeps the file from being read.
  convenience init(_ file: URL, opener: BackupOpener) throws {
    try self.init(file) { try BackupSeal(header: $0, opener: opener) }
  }

  /// Opens a backup that was just made with the key that is still at hand.
  convenience init(_ file: URL, seal: BackupSeal) throws {
    try self.init(file) { header in
      guard header == seal.header else { throw BackupFault.altered(chunk: 0) }
      return seal
    }
  }

  private init(_ file: URL, open: (Data) throws -> BackupSeal) throws {
    handle = try FileHandle(forReadingFrom: file)
    let start = try handle.read(upToCount: BackupSeal.longestHeader) ?? Data()
    guard start.starts(with: BackupSeal.magic),
      let end = start.dropFirst(BackupSeal.magic.count).firstIndex(of: 0x0A)
    else { throw BackupSeal.magic.starts(with: start) ? BackupFault.truncated : .notBackup }
    seal = try open(Data(start[...end]))
    try handle.seek(toOffset: UInt64(end + 1))
    sealed = try handle.read(upToCount: BackupSeal.chunkBytes + BackupSeal.tagBytes) ?? Data()
  }

  deinit { try? handle.close() }

  /// The next file in the archive; nil behind the last.
  func next() throws -> TarHeader? { try TarHeader(try read(TarHeader.block)) }

  /// Hands a file's content to `body`, piece by piece, and passes over what fills its last block.
  func content(of header: TarHeader, _ body: (Data) throws -> Void) throws {
    var left = header.bytes
    while left > 0 {
      let piece = try read(min(left, BackupSeal.chunkBytes))
      try body(piece)
      left -= piece.count
    }
    _ = try read(header.padding)
  }

  /// Reads on to the end, so that what stands behind the last file is verified too.
  func finish() throws { while !isOver { try openChunk() } }

  private func read(_ count: Int) throws -> Data {
    while clear.count < count {
      guard !isOver else { throw BackupFault.truncated }
      try openChunk()
    }
    defer { clear = Data(clear.dropFirst(count)) }
    return Data(clear.prefix(count))
  }

  /// Whether a chunk is the last one shows only when nothing follows it.
  private func openChunk() throws {
    guard !sealed.isEmpty else { throw BackupFault.truncated }
    let following = try handle.read(upToCount: BackupSeal.chunkBytes + BackupSeal.tagBytes) ?? Data()
    chunks += 1
    isOver = following.isEmpty
    do {
      clear.append(try seal.open(sealed, number: chunks, isLast: isOver))
    } catch {
      // A whole chunk at the end that is not the last: what followed it was cut off.
      let isCut = isOver && (try? seal.open(sealed, number: chunks, isLast: false)) != nil
      throw isCut || sealed.count < BackupSeal.tagBytes ? BackupFault.truncated : error
    }
    sealed = following
  }
}
