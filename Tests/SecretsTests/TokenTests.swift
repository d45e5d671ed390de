import Foundation
import Secrets
import TestSupport
import Testing

struct TokenTests {
  @Test func `a token has 26 characters of Crockford's alphabet, each with five bits`() {
    let chance = Chance.seeded(5)
    let tokens = (0..<400).map { _ in OneTimeToken(from: chance).text }
    let alphabet = Set("0123456789abcdefghjkmnpqrstvwxyz")
    #expect(alphabet.count == 32)
    #expect(tokens.allSatisfy { $0.count == 26 && alphabet.isSuperset(of: $0) })
    #expect(Set(tokens).count == 400)
    // 10,400 characters over 32 letters: one that is left out, or comes twice as often, shows.
    let counts = Dictionary(tokens.joined().map { ($0, 1) }, uniquingKeysWith: +)
    #expect(alphabet.allSatisfy { (225...425).contains(counts[$0, default: 0]) })
  }

  @Test func `what is stored of a token is its hash, in a domain of its own`() {
    let token = OneTimeToken(from: .seeded(6))
    #expect(token.hash == OneTimeToken.hash(of: token.text))
    #expect(token.hash != Digest.sha256Hex(of: token.text))
    #expect(!token.hash.contains(token.text))
    // python3: hashlib.sha256(b"shinsa:link:1\n0123456789abcdefghjkmnpqrs").hexdigest()
    #expect(
      OneTimeToken.hash(of: "0123456789abcdefghjkmnpqrs")
        == "7dd8b1dfac402dcfc7059d5b2f5b4481c5c7e5dcb6538d5698decfec42f2c993")
  }

  @Test func `a first password has fourteen characters of every class and none that look alike`() {
    let chance = Chance.seeded(7)
    let passwords = (0..<300).map { _ in FirstPassword.draw(from: chance) }
    for password in passwords {
      #expect(password.utf8.count == 14)
      #expect(password.contains { $0.isUppercase } && password.contains { $0.isLowercase })
      #expect(password.contains { $0.isNumber })
    }
    #expect(Set(passwords.joined()).isDisjoint(with: "0O1lIo"))
    #expect(Set(passwords).count == 300)
  }

  @Test func `a first password has more than 70 bits, though some draws are thrown away`() {
    let letters = Set((0..<300).map { _ in FirstPassword.draw(from: .system) }.joined())
    let all = Double(letters.count)
    #expect(all == 56)
    // At most three in ten draws lack a class: that costs less than one bit.
    #expect(14 * log2(all) - 1 > 70)
  }

  @Test func `a number below a bound is drawn evenly, and what would favour some is drawn again`() {
    let queue = Queue([Data(repeating: 0xFF, count: 8), Data(repeating: 0, count: 7) + [9]])
    #expect(Chance { _ in queue.next() }.number(below: 7) == 2)
    #expect(queue.isEmpty)
    let chance = Chance.seeded(8)
    let numbers = (0..<700).map { _ in chance.number(below: 7) }
    #expect((0..<7).allSatisfy { number in (60...140).contains(numbers.count { $0 == number }) })
  }

  @Test func `the system's generator gives as many bytes as it is asked for, other ones each time`() {
    #expect(Chance.system.bytes(32).count == 32)
    #expect(Chance.system.bytes(0).isEmpty)
    #expect(Chance.system.bytes(32) != Chance.system.bytes(32))
  }
}
