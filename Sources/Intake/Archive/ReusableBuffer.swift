import Foundation

/// Memory that grows with what it has to hold, and is used again and again.
struct ReusableBuffer: ~Copyable {
  private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)

  deinit {
    memory.deallocate()
  }

  /// Room for so many bytes, with whatever was there before; it is valid until the next call.
  mutating func room(_ count: Int) -> UnsafeMutableRawBufferPointer {
    if count > memory.count {
      memory.deallocate()
      memory = .allocate(byteCount: count + count / 4, alignment: 16)
    }
    return UnsafeMutableRawBufferPointer(rebasing: memory[..<count])
  }
}
