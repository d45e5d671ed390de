/// One member as the central directory describes it.
struct ZipEntry: Sendable {
  /// Its place in the central directory, from 0.
  var index: Int
  /// Its name's bytes.
  var nameBytes: [UInt8]
  /// Its name, if the bytes are UTF-8.
  var name: String?
  var flags: Int
  var method: Int
  var checksum: UInt32
  var compressedSize: Int
  /// The size that it inflates to, as stated: a claim until it has been counted.
  var size: Int
  /// The system whose attributes it bears (APPNOTE.TXT, section 4.4.2).
  var host: Int
  var attributes: Int
  var headerOffset: Int
  /// How it is encrypted; nil if it is not, or in a way that nobody explains.
  var aes: AESField?
  /// Where the central directory says how it is packed inside its encryption.
  var aesMethodOffset: Int?
  /// Where its data begin; nil if its local header is not in order.
  var dataOffset: Int?

  var isDirectory: Bool { nameBytes.last == UInt8(ascii: "/") }
  var isEncrypted: Bool { flags & (1 | 1 << 6 | 1 << 13) != 0 || method == AESField.statedMethod }
  /// Encrypted with AES by the flags and the method, whatever its extra field says.
  var isAES: Bool { flags & (1 | 1 << 6 | 1 << 13) == 1 && method == AESField.statedMethod }
  /// How its contents are packed, inside any encryption.
  var packing: Int { aes?.method ?? method }
  /// How many bytes its contents are, packed; never below zero by a rule.
  var packedSize: Int { compressedSize - (aes?.overhead ?? 0) }
  var hasDescriptor: Bool { flags & 1 << 3 != 0 }

  /// The name as a refusal can show it: no control characters, not endless.
  var shownName: String {
    let scalars = String(decoding: nameBytes, as: UTF8.self).unicodeScalars.prefix(200)
    var shown = String.UnicodeScalarView()
    for scalar in scalars {
      let isControl = scalar.properties.generalCategory == .control
      shown.append(isControl ? "\u{fffd}" : scalar)
    }
    return String(shown)
  }
}
