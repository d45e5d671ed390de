import Domain
import Foundation

/// The system's converter from CP932 to UTF-8, closed with this value.
struct CP932Decoder: ~Copyable {
  private let descriptor: iconv_t
  private var scratch: [CChar] = []

  /// Opens the converter.
  init() throws(StudentFileError) {
    guard let descriptor = iconv_open("UTF-8", "CP932"), descriptor != iconv_t(bitPattern: -1) else {
      throw .converterMissing
    }
    self.descriptor = descriptor
  }

  deinit { iconv_close(descriptor) }

  /// Appends the text in UTF-8; a byte that is no text becomes 0xFF, which no UTF-8 has.
  mutating func decode(_ bytes: UnsafeRawBufferPointer, into text: inout [UInt8]) {
    // Three bytes of UTF-8 are the most that one byte of CP932 makes (half-width kana).
    let needed = bytes.count * 3 + 16
    if scratch.count < needed { scratch = [CChar](repeating: 0, count: needed) }
    var input = UnsafeMutablePointer(mutating: bytes.bindMemory(to: CChar.self).baseAddress)
    var inputLeft = bytes.count
    while inputLeft > 0 {
      let (status, written) = scratch.withUnsafeMutableBufferPointer { buffer in
        var output = buffer.baseAddress
        var outputLeft = buffer.count
        let status = iconv(descriptor, &input, &inputLeft, &output, &outputLeft)
        return (status, buffer.count - outputLeft)
      }
      scratch.withUnsafeBytes { text.append(contentsOf: $0.prefix(written)) }
      guard status == -1 else { return }
      text.append(0xFF)
      input = input?.advanced(by: 1)
      inputLeft -= 1
      iconv(descriptor, nil, nil, nil, nil)
    }
  }
}
