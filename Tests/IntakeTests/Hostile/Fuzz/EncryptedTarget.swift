import Foundation

@testable import Intake

extension FuzzTarget {
  /// Bundles whose members are encrypted; slow, since a key is derived for each member.
  static func encrypted(in folder: URL) throws -> FuzzTarget {
    let names = ["7zip-mixed", "7zip-192-stored", "bsdtar-256"]
    let seeds = try names.map { Array(try EncryptedFixture($0).bytes) }
    let file = folder.appending(path: "encrypted.zip")
    var rules = BundleFixture.rules()
    rules.passphrase = EncryptedFixture.passphrase
    let reader = BundleReader(rules: rules)
    return FuzzTarget(
      name: "encrypted", seeds: seeds, tokens: ZipMutation.tokens, reshaped: { bent($0, &$1) },
      outcome: { bytes in
        try Data(bytes).write(to: file)
        let (reading, kept) = try reader.reading(file)
        guard let bundle = reading.bundle else {
          try BrokenPromise.unless(!reading.codes.isEmpty, "a refused bundle says why")
          return Set(reading.codes).sorted().joined(separator: " ")
        }
        // Every byte of contents is vouched for: what is read at all is what was sent.
        for picture in ["images/2.gif", "images/3", "images/4.jpg"] {
          try BrokenPromise.unless(kept[picture] != nil, "a picture that nobody touched is kept")
        }
        return "read \(bundle.requests.map(\.codes))"
      })
  }

  /// Something that encryption adds, changed in one header or in both of a member.
  private static func bent(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    let field: [UInt8] = [0x01, 0x99, 0x07, 0x00]
    let places = bytes.indices.dropLast(field.count + 7).filter { bytes[$0...].starts(with: field) }
    guard !places.isEmpty else { return ByteMutation(tokens: ZipMutation.tokens).mutated(bytes, &chance) }
    var result = bytes
    let place = chance.pick(Array(places))
    // In a local header the encrypted data follow the field.
    let offset = chance.oneIn(2) ? chance.below(11) : 11 + chance.below(200)
    guard place + offset < result.count else { return result }
    result[place + offset] = chance.oneIn(2) ? chance.byte() : result[place + offset] ^ 1 << UInt8(chance.below(8))
    return result
  }
}
