import Domain
import Foundation
import Secrets
import TestSupport
import Testing

struct PasswordSealTests {
  private let sender = "portal.example.ac.jp"
  private let request = "S-20261121-000045"

  private func sealed(
    _ password: String = "Denden2026", as element: SealedPassword.Element = .password, to keys: HomeKeys
  ) throws -> SealedPassword {
    try PasswordSeal.seal(password, sender: sender, request: request, element: element, to: keys.publicSealKeys[0])
  }

  @Test func `what somebody else sealed by the letter of RFC 9180 opens`() throws {
    // Computed with Python's cryptography from the steps of section 5.1.1, which gave the vector of appendix A.2.1 too.
    let sealed = "E75P6uryBMf9M1j8nAByGIHRdCeBKCJ+xnTzf3/pe23sw70Ja/bfH7B03p/UfqVf5trqmkWmZl7ceA=="
    let keys = try HomeKeys(from: .constant(0x2A))
    #expect(keys.publicSealKeys[0].base64EncodedString() == "B6r/Pp/BZydVRPTDpqF82Dfy7G54zYpXsePfs8wDWnY=")
    let password = SealedPassword(
      bytes: try #require(Data(base64Encoded: sealed)), sender: sender, request: request, element: .password)
    #expect(PasswordSeal.open(password, with: keys) == "Denden2026")
  }

  @Test(arguments: ["", "Denden2026", "パスワード🙂", String(repeating: "x", count: 10_000)])
  func `a password comes out as it went in, and is sealed otherwise each time`(_ text: String) throws {
    let keys = try HomeKeys(from: .seeded(1))
    let (one, other) = (try sealed(text, to: keys), try sealed(text, to: keys))
    #expect(PasswordSeal.open(one, with: keys) == text)
    #expect(PasswordSeal.open(other, with: keys) == text)
    #expect(one.bytes != other.bytes)
    #expect(one.bytes.count == SealedPassword.leastBytes + text.utf8.count)
  }

  @Test func `a seal opens for its own sender, request and element alone`() throws {
    let keys = try HomeKeys(from: .seeded(1))
    let own = try sealed(to: keys)
    var moved = own
    moved.sender = "another.example.ac.jp"
    #expect(PasswordSeal.open(moved, with: keys) == nil)
    moved = own
    moved.request = "S-20261121-000046"
    #expect(PasswordSeal.open(moved, with: keys) == nil)
    for element in SealedPassword.Element.allCases {
      moved = own
      moved.element = element
      #expect((PasswordSeal.open(moved, with: keys) != nil) == (element == .password), "\(element)")
    }
    #expect(PasswordSeal.open(own, with: keys) == "Denden2026")
  }

  @Test func `a seal to one home opens in no other`() throws {
    let own = try sealed(to: HomeKeys(from: .seeded(1)))
    #expect(PasswordSeal.open(own, with: try HomeKeys(from: .seeded(2))) == nil)
  }

  @Test func `a key of before opens until it is retired, and a key that is current always does`() throws {
    let chance = Chance.seeded(1)
    let before = try HomeKeys(from: chance)
    let old = try sealed(to: before)
    let rotated = try before.rotated(.seal, from: chance)
    let new = try sealed(to: rotated)
    #expect(PasswordSeal.open(old, with: rotated) == "Denden2026")
    #expect(PasswordSeal.open(new, with: rotated) == "Denden2026")
    #expect(PasswordSeal.open(new, with: before) == nil)
    let twice = try rotated.rotated(.seal, from: chance)
    #expect(PasswordSeal.open(old, with: twice) == "Denden2026")
    let retired = rotated.retired(.seal)
    #expect(PasswordSeal.open(old, with: retired) == nil)
    #expect(PasswordSeal.open(new, with: retired) == "Denden2026")
  }

  @Test func `no changed bit and no cut opens`() throws {
    let keys = try HomeKeys(from: .seeded(1))
    let own = try sealed(to: keys)
    for bit in 0..<own.bytes.count * 8 {
      var changed = own
      changed.bytes[changed.bytes.startIndex + bit / 8] ^= 1 << (bit % 8)
      let opened = PasswordSeal.open(changed, with: keys)
      // X25519 ignores the highest bit of a public key (RFC 7748 section 5); the key schedule does not.
      #expect(opened == nil, "bit \(bit)")
    }
    for count in 0..<own.bytes.count {
      var cut = own
      cut.bytes = own.bytes.prefix(count)
      #expect(PasswordSeal.open(cut, with: keys) == nil, "\(count) bytes")
    }
  }

  @Test func `an encapsulated key that is a point of small order opens nothing and ends nothing`() throws {
    let keys = try HomeKeys(from: .seeded(1))
    for first in [UInt8(0), 1] {
      let bytes = Data([first]) + Data(count: 31) + Data(count: 40)
      let forged = SealedPassword(bytes: bytes, sender: sender, request: request, element: .password)
      #expect(PasswordSeal.open(forged, with: keys) == nil)
    }
  }

  @Test func `nobody seals to what is no key`() {
    #expect(throws: (any Error).self) {
      try PasswordSeal.seal("x", sender: sender, request: request, element: .password, to: Data(count: 31))
    }
  }
}
