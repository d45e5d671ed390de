import Domain
import Foundation
import Secrets

@testable import Intake

extension HostileCase {
  /// A private key of 32 bytes, all alike.
  private static func key(_ byte: UInt8) -> Data { Data(repeating: byte, count: 32) }

  /// A bundle of a sender who has to sign with the key of ones, and what lies there instead of its signature.
  private static func signed(
    _ name: String, _ codes: String..., form: @escaping @Sendable (_ manifest: Data) throws -> Data?
  ) -> HostileCase {
    var bent = HostileCase(name: name, reach: codes.isEmpty ? .nothing : .bundle, codes: codes) {
      var fixture = try BundleFixture("order-of-submission")
      fixture["manifest.sig"] = try form(fixture["manifest.xml"] ?? Data())
      return try fixture.zipped()
    }
    let publicKeys = [try? Signing.publicKey(of: key(1))].compactMap { $0 }
    bent.rules = BundleFixture.rules(senders: [Sender(name: "portal.example.ac.jp", keys: publicKeys)])
    return bent
  }

  /// Who vouches for a bundle.
  static let signatures: [HostileCase] = [
    signed("a signature") { try Signing.signature(over: $0, by: key(1)) },
    signed("a signature in base64, in lines") { manifest in
      Data(try Signing.signature(over: manifest, by: key(1)).base64EncodedString(options: .lineLength64Characters).utf8)
    },
    signed("no signature", "signature.missing") { _ in nil },
    signed("an empty signature", "signature.malformed") { _ in Data() },
    signed("63 bytes of signature", "signature.malformed") { try Signing.signature(over: $0, by: key(1)).dropLast() },
    signed("65 bytes of signature", "signature.malformed") { try Signing.signature(over: $0, by: key(1)) + [0] },
    signed("a megabyte of signature", "signature.malformed") { _ in Data(repeating: 0x41, count: 1 << 20) },
    signed("NULs for a signature", "signature.wrong") { _ in Data(count: 64) },
    signed("ones for a signature", "signature.wrong") { _ in Data(repeating: 0xFF, count: 64) },
    signed("somebody else's signature", "signature.wrong") { try Signing.signature(over: $0, by: key(2)) },
    signed("a signature over other bytes", "signature.wrong") { try Signing.signature(over: $0 + [0x0A], by: key(1)) },
    signed("a signature in hexadecimal", "signature.malformed") { manifest in
      Data(try Signing.signature(over: manifest, by: key(1)).map { $0 < 16 ? "0f" : "ff" }.joined().utf8)
    },
  ]
}
