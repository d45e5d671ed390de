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

  @Test func `a published vector matches its password and no other`() {
    let phc = "$scrypt$ln=14,r=8,p=1$U29kaXVtQ2hsb3JpZGU$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI"
    #expect(PasswordHash.matches(phc, "pleaseletmein"))
    for other in ["pleaseletmeiN", "pleaseletmein ", "", "pleaseletmei"] { #expect(!PasswordHash.matches(phc, other)) }
  }

  @Test func `a hash matches at the strength that it was made with, whatever is used today`() throws {
    for strength in [1, 4, 10] {
      let hash = try PasswordHash(of: "Denden2026", log2N: strength, chance: .seeded(5))
      #expect(PasswordHash.matches(hash.phc, "Denden2026"))
      #expect(!PasswordHash.matches(hash.phc, "denden2026"))
    }
  }

  @Test(arguments: [
    "", "$", "$$$$", "$scrypt$", "plain", "Denden2026", "$scrypt$ln=4,r=8,p=1$$", "$scrypt$ln=4,r=8,p=1$KioqKg$",
    "$scrypt$ln=4,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239y",
    "$scrypt$ln=4,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg$",
    "$scrypt$ln=4,r=8,p=1$KioqKioqKioqKioqKioqKg$!!!!",
    "$scrypt$ln=0,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg",
    "$scrypt$ln=-4,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg",
    "$scrypt$ln=63,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg",
    "$scrypt$ln=99999999999999999999,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg",
    "$scrypt$ln=,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg",
    "$scrypt$ln=4,r=1,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg",
    "$scrypt$ln=4,r=8,p=16$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg",
    "$scrypt$ln=,r=8,p=1,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg",
    "$argon2id$ln=4,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg",
    "scrypt$ln=4,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg",
    "ｓ$scrypt$ln=4,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg",
  ])
  func `a damaged hash matches nothing, and ends nothing`(_ phc: String) {
    #expect(!PasswordHash.matches(phc, "Denden2026"))
    #expect(!PasswordHash.matches(phc, ""))
  }

  @Test func `no damage to one byte of a stored hash lets another password in`() throws {
    let phc = Array("$scrypt$ln=4,r=8,p=1$KioqKioqKioqKioqKioqKg$kx1vpFezVpGyJIFMJ7/Zu1r3zRtEuvpUrVUW68239yg".utf8)
    for place in phc.indices {
      for byte in [UInt8(ascii: "$"), UInt8(ascii: "A"), UInt8(ascii: "1"), UInt8(ascii: "="), 0x00, 0xFF] {
        var changed = phc
        changed[place] = byte
        #expect(!PasswordHash.matches(String(decoding: changed, as: UTF8.self), "Denden2027"))
      }
    }
  }

  @Test func `pretending hashes as long as looking does, and for nothing`() throws {
    let stored = try PasswordHash(of: "Denden2026", log2N: 15, chance: .seeded(1)).phc
    let clock = ContinuousClock()
    let real = clock.measure { _ = PasswordHash.matches(stored, "wrong") }
    let pretended = clock.measure { PasswordHash.pretend("wrong", log2N: 15) }
    // Three orders of magnitude lie between hashing and not hashing; other work on the machine makes no such difference.
    #expect(pretended > real / 20 && real > pretended / 20)
  }
}
