import CDeflate
import Foundation

/// Inflates whole members at once (RFC 1951), one after another; never used by two threads at a time.
struct Inflater: ~Copyable {
  private let decompressor: OpaquePointer

  init() throws(BundleError) {
    guard let decompressor = libdeflate_alloc_decompressor() else { throw .outOfMemory }
    self.decompressor = decompressor
  }

  deinit {
    libdeflate_free_decompressor(decompressor)
  }

  /// How many bytes were used and made; nil if the stream is damaged, does not end, or has more than there is room for.
  borrowing func inflate(
    _ packed: UnsafeRawBufferPointer, into output: UnsafeMutableRawBufferPointer
  ) -> (used: Int, made: Int)? {
    guard let input = packed.baseAddress, let start = output.baseAddress else { return nil }
    var used = 0
    var made = 0
    let result = libdeflate_deflate_decompress_ex(
      decompressor, input, packed.count, start, output.count, &used, &made)
    return result == LIBDEFLATE_SUCCESS ? (used, made) : nil
  }
}
