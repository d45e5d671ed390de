import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// UTF-8 to CP932 with the system's own table; several times as fast as Foundation's.
final class CP932Converter {
  /// Why text did not become CP932.
  enum Failure: Error, Equatable {
    /// The system's C library has no such table.
    case tableMissing
    /// A character that CP932 lacks; `offset` counts bytes of UTF-8.
    case noSuchCharacter(offset: Int)
  }

  private let descriptor: iconv_t

  init() throws(Failure) {
    guard let descriptor = iconv_open("CP932", "UTF-8"), descriptor != iconv_t(bitPattern: -1) else {
      throw .tableMissing
    }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  func data(_ text: String) throws(Failure) -> Data {
    var source = Array(text.utf8CString)
    // No character takes more bytes in CP932 than in UTF-8.
    var target = [CChar](repeating: 0, count: source.count)
    var (sourceLeft, targetLeft) = (source.count - 1, target.count)
    let outcome = source.withUnsafeMutableBufferPointer { from in
      target.withUnsafeMutableBufferPointer { to in
        var (input, output) = (from.baseAddress, to.baseAddress)
        return iconv(descriptor, &input, &sourceLeft, &output, &targetLeft)
      }
    }
    guard outcome != -1 else { throw .noSuchCharacter(offset: source.count - 1 - sourceLeft) }
    return target.withUnsafeBytes { Data($0.prefix(target.count - targetLeft)) }
  }
}
