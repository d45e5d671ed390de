import Foundation

@testable import Intake

extension HostileCase {
  private static func encrypted(
    _ name: String, _ codes: String..., file: String = "7zip-256", passphrase: String? = "himitsu",
    member: String = request,
    bend: @escaping @Sendable (inout EncryptedFixture) -> Void = { _ in }
  ) -> HostileCase {
    var bent = HostileCase(
      name: name, reach: codes.isEmpty ? .nothing : .bundle, codes: codes.map { "container." + $0 }
    ) {
      var fixture = try EncryptedFixture(file, member: member)
      bend(&fixture)
      return fixture.bytes
    }
    bent.rules.passphrase = passphrase.map { Data($0.utf8) }
    return bent
  }

  private static func plain(
    _ name: String, _ code: String, bend: @escaping @Sendable (inout RawMember) -> Void
  ) -> HostileCase {
    var bent = zip(name, "container." + code) { bend(&$0.members[1]) }
    bent.rules.passphrase = EncryptedFixture.passphrase
    return bent
  }

  /// Encrypted bundles: in order where a passphrase is agreed, and bent in every place that encryption adds.
  static let encryption: [HostileCase] = [
    encrypted("AES of 128 bits, by 7-Zip", file: "7zip-128"),
    encrypted("AES of 192 bits, stored, by 7-Zip", file: "7zip-192-stored"),
    encrypted("AES of 256 bits, by 7-Zip"),
    encrypted("pictures encrypted, the rest not", file: "7zip-mixed"),
    encrypted("AES with checksums and descriptors, by bsdtar", file: "bsdtar-256"),
    encrypted("AES of 128 bits, stored, with checksums, by bsdtar", file: "bsdtar-128-stored"),
    encrypted(
      "pictures encrypted where no passphrase is agreed", "encrypted", "encrypted", "encrypted", file: "7zip-mixed",
      passphrase: nil),
    encrypted("another passphrase", "passphrase-wrong", passphrase: "Himitsu"),
    encrypted(
      "another passphrase for the pictures", "passphrase-wrong", "passphrase-wrong", "passphrase-wrong",
      file: "7zip-mixed", passphrase: "secret"),
    encrypted("a flipped salt", "passphrase-wrong") { $0.flip(0) },
    encrypted("a flipped verification value", "passphrase-wrong") { $0.flip(16) },
    encrypted("a flipped byte of the contents", "data-damaged") { $0.flip(18) },
    encrypted("a flipped byte of stored contents", "data-damaged", file: "7zip-192-stored") { $0.flip(100) },
    encrypted("a flipped byte of what vouches for the contents", "data-damaged") { $0.flip(-1) },
    encrypted("the same where there is a checksum too", "data-damaged", file: "bsdtar-256") { $0.flip(-10) },
    encrypted("another strength in each header", "headers-contradict") {
      $0.writeField([1], at: 4, centralOnly: true)
    },
    encrypted("another edition in each header", "headers-contradict") { $0.writeField([1], at: 0, centralOnly: true) },
    encrypted("another packing in each header", "headers-contradict", "headers-contradict") {
      $0.writeField([0], at: 5, centralOnly: true)
    },
    encrypted("a weaker key than it has", "passphrase-wrong") { $0.writeField([1], at: 4) },
    encrypted("a key of no known length", "extra-field-malformed") { $0.writeField([4], at: 4) },
    encrypted("no key length", "extra-field-malformed") { $0.writeField([0], at: 4) },
    encrypted("a third edition", "extra-field-malformed") { $0.writeField([3], at: 0) },
    encrypted("another vendor", "extra-field-malformed") { $0.writeField(Array("ae".utf8), at: 2) },
    encrypted("AES that no field explains", "extra-field-malformed") { $0.hideField() },
    encrypted("bzip2 inside AES", "method-unsupported") { $0.writeField([12], at: 5) },
    encrypted("AES inside AES", "method-unsupported") { $0.writeField([99], at: 5) },
    encrypted("said to be stored inside", "headers-contradict") { $0.writeField([0], at: 5) },
    encrypted("said to be deflated inside", "data-damaged", file: "7zip-192-stored") { $0.writeField([8], at: 5) },
    encrypted("a checksum where there should be none", "headers-contradict") { $0.write(1, 4, over: .checksum) },
    encrypted("a first edition with no checksum", "checksum-wrong") { $0.writeField([1], at: 0) },
    encrypted("a size above the true one", "inflates-short", member: "manifest.xml") {
      $0.write($0.number(.size, 4) + 1, 4, over: .size)
    },
    encrypted("a size below the true one", "inflates-past-size", member: "manifest.xml") {
      $0.write($0.number(.size, 4) - 1, 4, over: .size)
    },
    encrypted("strong encryption flagged beside AES", "encryption-unsupported") { $0.write(0x41, 2, over: .flags) },
    encrypted("AES without the flag that says encrypted", "encryption-unsupported") { $0.write(0, 2, over: .flags) },
    encrypted(
      "ZipCrypto where AES is agreed", "encryption-unsupported", "encryption-unsupported", "encryption-unsupported",
      "encryption-unsupported", "encryption-unsupported", "encryption-unsupported", "encryption-unsupported",
      file: "7zip-zipcrypto"),
    plain("encrypted by the flag alone", "encryption-unsupported") { $0.flags |= 1 },
    plain("AES of less than nothing", "data-damaged") { member in
      (member.method, member.flags, member.checksum) = (99, 0x0801, 0)
      let field = le(0x9901, 2) + le(7, 2) + Data([2, 0, 0x41, 0x45, 3, 8, 0])
      (member.localExtra, member.centralExtra, member.stored) = (field, field, Data(count: 27))
    },
    plain("two AES fields", "extra-field-malformed") { member in
      let field = le(0x9901, 2) + le(7, 2) + Data([2, 0, 0x41, 0x45, 3, 8, 0])
      (member.method, member.flags, member.centralExtra) = (99, 0x0801, field + field)
    },
  ]
}
