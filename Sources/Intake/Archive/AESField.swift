/// The extra field of a member that WinZip's AES encrypts (https://www.winzip.com/en/support/aes-encryption, section II.B).
struct AESField: Hashable, Sendable {
  /// 1 with a checksum of the contents, 2 without one.
  var version: Int
  /// 1, 2 and 3 for keys of 128, 192 and 256 bits.
  var strength: Int
  /// How the contents were packed before they were encrypted.
  var method: Int

  static let kind = 0x9901
  /// Where among the values the method lies.
  static let methodOffset = 5
  /// The method that headers state in place of the real one.
  static let statedMethod = 99
  private static let vendor = Array("AE".utf8)

  /// Nil if the field's values make no sense.
  init?(_ values: [UInt8]) {
    guard values.count == 7, Array(values[2..<4]) == AESField.vendor, values[1] == 0 else {
      return nil
    }
    version = Int(values[0])
    strength = Int(values[4])
    method = Int(values[5]) | Int(values[6]) << 8
    guard (1...2).contains(version), (1...3).contains(strength) else { return nil }
  }

  /// What encrypted data have beside themselves: salt, two bytes that tell a wrong passphrase, and ten that vouch for all.
  var overhead: Int { 4 * (strength + 1) + 2 + 10 }
}
