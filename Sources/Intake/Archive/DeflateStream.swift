import CZip
import Foundation

/// A raw deflate stream (RFC 1951) whose end is looked for: libzip passes over bytes that follow it inside a member.
struct DeflateStream: ~Copyable {
  /// On the heap, since zlib holds on to its address.
  private let stream: UnsafeMutablePointer<z_stream>

  init() throws(BundleError) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // Negative bits: neither a zlib nor a gzip header.
    guard inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      stream.deallocate()
      throw .outOfMemory
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// How many of the bytes belong to the stream; nil if it does not end among them.
  consuming func length(in packed: UnsafeRawBufferPointer) throws(BundleError) -> Int? {
    guard packed.count <= Int(UInt32.max) else { return nil }
    let input = packed.bindMemory(to: UInt8.self)
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.pointee.avail_in = UInt32(input.count)
    var window = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let status = window.withUnsafeMutableBufferPointer { output in
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        return inflate(stream, Z_NO_FLUSH)
      }
      switch status {
      case Z_OK: continue
      case Z_STREAM_END: return input.count - Int(stream.pointee.avail_in)
      case Z_MEM_ERROR: throw .outOfMemory
      default: return nil
      }
    }
  }
}
