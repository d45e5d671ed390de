import Foundation
import Secrets
import TestSupport
import Testing

struct EvidenceTests {
  private let picture = Data("a picture of an identity card".utf8)
  private let place = EvidencePlace(file: "x.evidence", offset: 7, sha256: String(repeating: "a", count: 64))
  private let chance = Chance.seeded(1)

  @Test func `a picture is opened in its place with its key`() throws {
    let key = EvidenceKey(from: chance)
    let sealed = try key.seal(picture, place: place, chance: chance)
    #expect(sealed.count == picture.count + 12 + 16)
    #expect(sealed.range(of: Data("identity".utf8)) == nil)
    #expect(try key.open(sealed, place: place) == picture)
  }

  @Test func `an empty picture is sealed too`() throws {
    let key = EvidenceKey(from: chance)
    #expect(try key.open(key.seal(Data(), place: place, chance: chance), place: place).isEmpty)
  }

  @Test func `a picture in another's place is not opened`() throws {
    let key = EvidenceKey(from: chance)
    let sealed = try key.seal(picture, place: place, chance: chance)
    var others = [place, place, place]
    others[0].file = "y.evidence"
    others[1].offset = 8
    others[2].sha256 = String(repeating: "b", count: 64)
    for other in others {
      #expect(throws: (any Error).self, "\(other)") { try key.open(sealed, place: other) }
    }
  }

  @Test func `another key opens nothing`() throws {
    let sealed = try EvidenceKey(from: chance).seal(picture, place: place, chance: chance)
    #expect(throws: (any Error).self) { try EvidenceKey(from: chance).open(sealed, place: place) }
  }

  @Test func `one bit that flipped anywhere is noticed, and so is a byte that is missing`() throws {
    let key = EvidenceKey(from: chance)
    let sealed = try key.seal(picture, place: place, chance: chance)
    for index in sealed.indices {
      var spoilt = sealed
      spoilt[index] ^= 1
      #expect(throws: (any Error).self, "byte \(index)") { try key.open(spoilt, place: place) }
    }
    #expect(throws: (any Error).self) { try key.open(sealed.dropLast(), place: place) }
    #expect(throws: (any Error).self) { try key.open(Data(sealed.prefix(20)), place: place) }
    #expect(throws: (any Error).self) { try key.open(Data(), place: place) }
  }

  @Test func `a wrapped key is unwrapped by the home that wrapped it, and by no other`() throws {
    let home = try HomeKeys(from: chance)
    let other = try HomeKeys(from: chance)
    let key = EvidenceKey(from: chance)
    let wrapped = try key.wrapped(with: home)
    #expect(wrapped.count == 40)
    let sealed = try key.seal(picture, place: place, chance: chance)
    #expect(try EvidenceKey(unwrapping: wrapped, with: home).open(sealed, place: place) == picture)
    #expect(throws: (any Error).self) { try EvidenceKey(unwrapping: wrapped, with: other) }
    var spoilt = wrapped
    spoilt[0] ^= 1
    #expect(throws: (any Error).self) { try EvidenceKey(unwrapping: spoilt, with: home) }
  }
}
