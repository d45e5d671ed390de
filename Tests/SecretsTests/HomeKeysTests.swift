import Foundation
import Secrets
import TestSupport
import Testing

struct HomeKeysTests {
  @Test func `keys come back from their file as they were`() throws {
    let keys = try HomeKeys(from: .seeded(1))
    let read = try HomeKeys(fileContents: keys.fileContents())
    #expect(read.home == keys.home)
    #expect(read.publicSealKeys == keys.publicSealKeys)
    #expect(read.publicSignKeys == keys.publicSignKeys)
    #expect(try read.fileContents() == keys.fileContents())
  }

  @Test func `two homes have nothing in common`() throws {
    let chance = Chance.seeded(1)
    let (one, other) = (try HomeKeys(from: chance), try HomeKeys(from: chance))
    #expect(one.home != other.home)
    #expect(one.publicSealKeys != other.publicSealKeys)
    #expect(one.publicSignKeys != other.publicSignKeys)
  }

  @Test func `what a home signs is checked with its public key alone`() throws {
    let keys = try HomeKeys(from: .seeded(2))
    let message = Data("a receipt".utf8)
    let signature = try keys.signature(of: message)
    #expect(signature.count == Signing.signatureBytes)
    #expect(Signing.isValid(signature, of: message, by: keys.publicSignKeys))
    #expect(!Signing.isValid(signature, of: message + [0], by: keys.publicSignKeys))
    #expect(!Signing.isValid(signature.dropLast(), of: message, by: keys.publicSignKeys))
    #expect(!Signing.isValid(signature, of: message, by: try HomeKeys(from: .seeded(3)).publicSignKeys))
    #expect(!Signing.isValid(signature, of: message, by: []))
    #expect(Signing.isValid(signature, of: message, by: [Data(count: 5)] + keys.publicSignKeys))
  }

  @Test(arguments: KeySort.allCases)
  func `a new key comes first, the ones before it stay behind it until they are retired`(_ sort: KeySort) throws {
    let chance = Chance.seeded(4)
    let before = try HomeKeys(from: chance)
    func own(_ keys: HomeKeys) -> [Data] { sort == .seal ? keys.publicSealKeys : keys.publicSignKeys }
    func other(_ keys: HomeKeys) -> [Data] { sort == .seal ? keys.publicSignKeys : keys.publicSealKeys }
    let twice = try before.rotated(sort, from: chance).rotated(sort, from: chance)
    #expect(own(twice).count == 3 && Set(own(twice)).count == 3)
    #expect(own(twice).last == own(before).first)
    let retired = twice.retired(sort)
    #expect(own(retired) == Array(own(twice).prefix(1)))
    for keys in [twice, retired] {
      #expect(other(keys) == other(before))
      #expect(keys.home == before.home)
      #expect(try HomeKeys(fileContents: keys.fileContents()).fileContents() == keys.fileContents())
    }
  }

  @Test func `the current key signs, and what an earlier one signed is checked while its key is published`() throws {
    let chance = Chance.seeded(4)
    let before = try HomeKeys(from: chance)
    let rotated = try before.rotated(.sign, from: chance)
    let message = Data("accounts".utf8)
    let (old, new) = (try before.signature(of: message), try rotated.signature(of: message))
    #expect(Signing.isValid(new, of: message, by: [rotated.publicSignKeys[0]]))
    #expect(!Signing.isValid(new, of: message, by: before.publicSignKeys))
    #expect(Signing.isValid(old, of: message, by: rotated.publicSignKeys))
    #expect(!Signing.isValid(old, of: message, by: rotated.retired(.sign).publicSignKeys))
  }

  @Test(arguments: ["", "{}", "[]", "not json"])
  func `a file that is no key file is refused`(_ text: String) {
    #expect(throws: (any Error).self) { try HomeKeys(fileContents: Data(text.utf8)) }
  }

  @Test(arguments: [("home", 31), ("home", 0), ("seal", 31), ("sign", 33)])
  func `a key of another size is refused`(_ name: String, _ size: Int) throws {
    var fields = ["home": 32, "seal": 32, "sign": 32]
    #expect(throws: Never.self) { try HomeKeys(fileContents: contents(fields)) }
    fields[name] = size
    #expect(throws: (any Error).self) { try HomeKeys(fileContents: contents(fields)) }
  }

  @Test(arguments: ["seal", "sign"])
  func `a file without a key to seal or sign with is refused`(_ name: String) throws {
    let full = contents(["home": 32, "seal": 32, "sign": 32])
    let text = String(decoding: full, as: UTF8.self)
    let key = Data(repeating: 9, count: 32).base64EncodedString()
    let emptied = text.replacing("\"\(name)\":[\"\(key)\"]", with: "\"\(name)\":[]")
    #expect(emptied != text)
    #expect(throws: (any Error).self) { try HomeKeys(fileContents: Data(emptied.utf8)) }
  }

  private func contents(_ sizes: [String: Int]) -> Data {
    func key(_ name: String) -> String { Data(repeating: 9, count: sizes[name, default: 0]).base64EncodedString() }
    return Data(#"{"home":"\#(key("home"))","seal":["\#(key("seal"))"],"sign":["\#(key("sign"))"]}"#.utf8)
  }
}
