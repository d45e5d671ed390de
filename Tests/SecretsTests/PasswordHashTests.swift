import Foundation
import Secrets
import TestSupport
import Testing

struct PasswordHashTests {
  @Test func `the third vector of RFC 7914 section 12 comes out, its first 32 bytes being ours`() throws {
    let salt = Chance { _ in Data("SodiumChloride".utf8) }
    let hash = try PasswordHash(of: "pleaseletmein", log2N: 14, chance: salt)
    #expect(hash.phc == "$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI")
  }

  @Test func `a hash is the one that Python's hashlib computes`() throws {
    let hash = try PasswordHash(of: "Denden2026", log2N: 4, chance: .constant(0x2A))
    #expect(
      hash.phc == "$scrypt$ln=4,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg")
  }

  @Test func `one password has another hash each time, and nothing of it shows`() throws {
    let chance = Chance.seeded(3)
    let hashes = try (0..<3).map { _ in try PasswordHash(of: "Denden2026", log2N: 1, chance: chance).phc }
    #expect(Set(hashes).count == 3)
    #expect(!hashes.contains { $0.contains("Denden") || $0.contains("=,") || $0.hasSuffix("=") })
  }
}
