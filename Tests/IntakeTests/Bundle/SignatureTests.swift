import Domain
import Foundation
import Secrets
import Testing

@testable import Intake

@Suite struct SignatureTests {
  /// A private key of 32 bytes, all alike.
  private func key(_ byte: UInt8) -> Data { Data(repeating: byte, count: 32) }

  private func rules(_ keys: [UInt8], unsigned: Bool = false) throws -> IntakeRules {
    let publicKeys = try keys.map { try Signing.publicKey(of: key($0)) }
    return BundleFixture.rules(
      senders: [Sender(name: "portal.example.ac.jp", keys: publicKeys, unsignedAllowed: unsigned)])
  }

  private func signed(by byte: UInt8, _ form: (Data) -> Data = { $0 }) throws -> BundleFixture {
    var fixture = try BundleFixture("one-application")
    let manifest = try #require(fixture["manifest.xml"])
    fixture["manifest.sig"] = form(try Signing.signature(over: manifest, by: key(byte)))
    return fixture
  }

  @Test func `a signature by any of the sender's keys is taken`() throws {
    #expect(try signed(by: 2).read(try rules([1, 2])).codes == [])
  }

  @Test func `a signature in base64 is taken, with line ends too`() throws {
    let fixture = try signed(by: 1) { Data("\($0.base64EncodedString(options: [.lineLength64Characters]))\n".utf8) }
    #expect(try fixture.read(try rules([1])).codes == [])
  }

  @Test func `a signature by another key is refused`() throws {
    #expect(try signed(by: 3).read(try rules([1, 2])).codes == ["signature.wrong"])
  }

  @Test func `a manifest changed after signing is refused`() throws {
    var fixture = try signed(by: 1)
    fixture["manifest.xml"]?.append(Data("\n".utf8))
    #expect(try fixture.read(try rules([1])).codes == ["signature.wrong"])
  }

  @Test(arguments: [0, 63, 65, 5000])
  func `bytes that are no signature are refused`(count: Int) throws {
    var fixture = try BundleFixture("one-application")
    fixture["manifest.sig"] = Data(repeating: 0x2e, count: count)
    #expect(try fixture.read(try rules([1])).codes == ["signature.malformed"])
  }

  @Test func `a missing signature is refused, unless the sender may leave it out`() throws {
    let fixture = try BundleFixture("one-application")
    #expect(try fixture.read(try rules([1])).codes == ["signature.missing"])
    #expect(try fixture.read(try rules([1], unsigned: true)).codes == [])
  }

  @Test func `a wrong signature is refused even where none is needed`() throws {
    #expect(try signed(by: 3).read(try rules([1], unsigned: true)).codes == ["signature.wrong"])
  }

  @Test func `an unknown sender is refused, but not in a training home`() throws {
    let fixture = try signed(by: 3)
    #expect(try fixture.read(BundleFixture.rules(senders: [])).codes == ["manifest.sender-unknown"])
    #expect(try fixture.read(BundleFixture.rules(senders: [], training: true)).codes == [])
  }

  @Test func `a signature that the manifest lists is refused`() throws {
    var fixture = try signed(by: 1)
    fixture.replace(
      "</bundle>", with: "<member path=\"manifest.sig\" size=\"64\" sha256=\"\(Digest.sha256Hex(Data()))\"/></bundle>",
      in: "manifest.xml")
    #expect(try fixture.read().codes == ["xml.value-invalid"])
  }
}
