import CZip
import Foundation

/// Inflates in pieces what could not be inflated at once, to tell what is wrong with it: slower, and exact.
struct DeflateStream: ~Copyable {
  /// How the inflating of a member ended.
  enum End: Equatable {
    /// At the end of the stream, after so many bytes of input.
    case whole(used: Int)
    /// There was no more input, though the stream had not ended.
    case inputMissing
    /// There was more output than stated.
    case outputBeyond
    /// The input is no deflate stream.
    case damaged
  }

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

  /// Inflates what a source yields until it yields nothing; never more than one byte over the room in `output`.
  ///
  /// - Returns: how it ended, and how many bytes of `output` were filled.
  consuming func inflate(
    _ source: (UnsafeMutableRawBufferPointer) throws -> Int, into output: UnsafeMutableRawBufferPointer
  ) throws -> (end: End, made: Int) {
    let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { input.deallocate() }
    var sink = Sink(output)
    var taken = 0
    while true {
      let got = try source(input)
      guard got > 0 else { return (.inputMissing, sink.made) }
      taken += got
      stream.pointee.next_in = input.bindMemory(to: UInt8.self).baseAddress
      stream.pointee.avail_in = UInt32(got)
      if let end = try run(&sink) {
        let isWhole = end == Z_STREAM_END
        let used = taken - Int(stream.pointee.avail_in)
        return (sink.isOver ? .outputBeyond : isWhole ? .whole(used: used) : .damaged, sink.made)
      }
    }
  }

  /// Uses up the input at hand; nil if more is needed, else zlib's last word.
  private borrowing func run(_ sink: inout Sink) throws(BundleError) -> Int32? {
    while true {
      let status = sink.fill { room in
        stream.pointee.next_out = room.bindMemory(to: UInt8.self).baseAddress
        stream.pointee.avail_out = UInt32(room.count)
        let status = CZip.inflate(stream, Z_NO_FLUSH)
        return (status, room.count - Int(stream.pointee.avail_out))
      }
      switch status {
      case Z_MEM_ERROR: throw .outOfMemory
      case Z_OK where !sink.isOver:
        // All output was taken, and all input used: only then is more needed.
        if stream.pointee.avail_in == 0, stream.pointee.avail_out > 0 { return nil }
      case Z_BUF_ERROR where stream.pointee.avail_in == 0: return nil
      default: return status
      }
    }
  }
}

/// Where inflated bytes go: into a buffer, and behind it one byte further.
private struct Sink {
  private let output: UnsafeMutableRawBufferPointer
  private(set) var made = 0
  /// Whether there was more than the buffer holds.
  private(set) var isOver = false

  init(_ output: UnsafeMutableRawBufferPointer) {
    self.output = output
  }

  /// Lets somebody write, who tells how many bytes it was.
  mutating func fill(_ write: (UnsafeMutableRawBufferPointer) -> (status: Int32, count: Int)) -> Int32 {
    guard made == output.count else {
      let piece = output[made..<min(output.count, made + 1 << 30)]
      let (status, count) = write(UnsafeMutableRawBufferPointer(rebasing: piece))
      made += count
      return status
    }
    var beyond: UInt8 = 0
    let (status, count) = withUnsafeMutableBytes(of: &beyond) { write($0) }
    isOver = count > 0
    return status
  }
}
