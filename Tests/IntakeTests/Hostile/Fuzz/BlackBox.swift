import Foundation

/// A file in which the input at hand survives a crash of the process: written through memory, so it costs a copy.
final class BlackBox {
  private let file: URL
  private let memory: UnsafeMutableRawBufferPointer

  /// Makes a file with room for inputs of so many bytes.
  init(_ file: URL, longest: Int) throws {
    self.file = file
    let room = longest + MemoryLayout<UInt64>.size
    let descriptor = open(file.path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(.EIO) }
    defer { close(descriptor) }
    guard ftruncate(descriptor, off_t(room)) == 0,
      let start = mmap(nil, room, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0), start != MAP_FAILED
    else { throw POSIXError(.EIO) }
    memory = UnsafeMutableRawBufferPointer(start: start, count: room)
  }

  deinit { munmap(memory.baseAddress, memory.count) }

  /// Keeps the input: its length in eight bytes, then its bytes.
  func remember(_ input: [UInt8]) {
    let kept = input.prefix(memory.count - MemoryLayout<UInt64>.size)
    memory.storeBytes(of: UInt64(kept.count).littleEndian, as: UInt64.self)
    UnsafeMutableRawBufferPointer(rebasing: memory.dropFirst(MemoryLayout<UInt64>.size)).copyBytes(from: kept)
  }

  /// Puts the input at hand beside the file, under a name that ends in `slowest`.
  func keepSlowest() {
    let length = Int(UInt64(littleEndian: memory.load(as: UInt64.self)))
    let input = memory.dropFirst(MemoryLayout<UInt64>.size).prefix(length)
    try? Data(input).write(to: file.deletingPathExtension().appendingPathExtension("slowest"))
  }
}
