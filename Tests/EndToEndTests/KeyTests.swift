import Foundation
import Secrets
import Testing

/// `keys rotate` and `keys retire`.
@Suite struct KeyTests {
  private func change(_ home: Home, _ id: String, current: String, key: String) throws -> BundleMaker {
    try home.request(
      id, "set-password", [("account", "hanako@example.jp")],
      sealed: [(.currentPassword, current), (.password, "Denden2026"), (.secondPassword, "Tsushin2026")], to: key)
  }

  @Test func `a new key comes first, and what portals sealed to the one before still opens until it is retired`()
    async throws
  {
    let (home, password) = try await Home.withAccount()
    let old = try await home.sealKey()
    let rotated = try await home.json(["keys", "rotate", "seal"])
    #expect(rotated == (try await home.json(["keys"])))
    #expect(rotated["seal"].items.count == 2)
    #expect(rotated["seal"][1].text == old)
    #expect(rotated["sign"].items.count == 1)
    let late = try await home.ask(change(home, "S-1", current: "Wrong-2026", key: old))
    // The password is wrong, the seal is not.
    #expect(late.codes == ["request.credentials-refused"])
    let retired = try await home.json(["keys", "retire", "seal"])
    #expect(retired["seal"].items == [rotated["seal"][0]])
    let broken = try await home.ask(change(home, "S-2", current: password, key: old))
    #expect(Set(broken.codes) == ["request.seal-broken"])
    let new = try await home.ask(change(home, "S-3", current: password, key: try await home.sealKey()))
    #expect(new["outcome"].text == "accepted")
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }

  @Test func `account files are signed by the newest key, which is published before`() async throws {
    let (home, _) = try await Home.withAccount()
    let before = try await home.json(["keys"])["sign"][0]
    let keys = try await home.json(["keys", "rotate", "sign"])["sign"].items
    #expect(keys.count == 2 && keys[1] == before)
    #expect(try await home.run(["accounts", "export", "--complete"]).status == 0)
    func isValid(_ name: String, by key: JSON) throws -> Bool {
      Signing.isValid(
        try home.contents(of: "export/accounts/\(name).sig"), of: try home.contents(of: "export/accounts/\(name)"),
        by: [try #require(Data(base64Encoded: key.text ?? ""))])
    }
    #expect(try isValid("accounts-1.xml", by: keys[1]) && !isValid("accounts-1.xml", by: keys[0]))
    #expect(try isValid("accounts-complete-2.xml", by: keys[0]))
    #expect(!(try isValid("accounts-complete-2.xml", by: keys[1])))
  }

  @Test func `pictures that were sealed before open after any change of keys`() async throws {
    let home = try await Home.imported()
    for arguments in [["rotate", "seal"], ["rotate", "sign"], ["retire", "seal"], ["retire", "sign"]] {
      #expect(try await home.run(["keys"] + arguments).status == 0)
    }
    try await home.openPictures(of: "A-1")
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }

  @Test func `keys are changed by a supervisor, one sort at a time, while nobody imports`() async throws {
    let home = try await Home.imported()
    let before = try home.contents(of: "state/keys.json")
    for name in ["sato", "yoru", "kansa"] {
      #expect(try await home.run(["keys", "rotate", "seal"], as: name).status == 77)
      #expect(try await home.run(["keys", "retire", "sign"], as: name).status == 77)
    }
    for arguments in [["keys", "rotate"], ["keys", "rotate", "home"], ["keys", "retire", "all"]] {
      #expect(try await home.run(arguments).status == 64)
    }
    let watch = try await Watch(home)
    #expect(try await home.run(["keys", "rotate", "seal"]).status == 75)
    #expect(try await watch.end() == 0)
    #expect(try home.contents(of: "state/keys.json") == before)
    #expect(try await home.run(["keys", "rotate", "seal"]).status == 0)
  }

  @Test func `the key file stays readable by its owner alone, and the log names public keys only`() async throws {
    let home = try await Home.imported()
    let keys = try await home.json(["keys", "rotate", "seal"])["seal"].items.compactMap(\.text)
    let facts = try FileManager.default.attributesOfItem(atPath: home.root.appending(path: "state/keys.json").path)
    #expect(facts[.posixPermissions] as? Int == 0o600)
    let log = try await Tool.sqlite(home, "SELECT entry FROM audit_entry ORDER BY sequence DESC LIMIT 1")
    #expect(log.contains("\"action\":\"key.rotated\""))
    for key in keys { #expect(log.replacing("\\/", with: "/").contains(key)) }
    let file = try JSONDecoder().decode(JSON.self, from: home.contents(of: "state/keys.json"))
    for sort in ["seal", "sign"] {
      for secret in file[sort].items { #expect(!log.contains(try #require(secret.text))) }
    }
  }
}
