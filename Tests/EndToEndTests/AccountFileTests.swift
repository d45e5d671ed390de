import Foundation
import Secrets
import Testing

/// What the portal reads of the graduates' accounts.
@Suite struct AccountFileTests {
  private func announced() async throws -> Home {
    let home = try await Home.imported()
    try await home.approve("A-1", record: "07-1234")
    try await home.sendMail()
    return home
  }

  @Test func `an approved graduate's account is told with its number and a hash of the mailed password`() async throws {
    let home = try await announced()
    let file = String(decoding: try home.contents(of: "export/accounts/accounts-1.xml"), as: UTF8.self)
    #expect(file.contains("email=\"hanako@example.jp\""))
    #expect(file.contains("status=\"active\""))
    #expect(file.contains("mustChange=\"true\""))
    #expect(file.contains("number=\"07-1234\""))
    #expect(file.contains("scope=\"changes\""))
    #expect(file.contains("<password>$scrypt$ln="))
    let password = try #require(try home.mails().first?.after("初回パスワード："))
    #expect(!file.contains(password))
  }

  @Test func `its signature is the home's own`() async throws {
    let home = try await announced()
    let file = try home.contents(of: "export/accounts/accounts-1.xml")
    let signature = try home.contents(of: "export/accounts/accounts-1.xml.sig")
    let key = try #require(Data(base64Encoded: try await home.json(["keys"])["sign"][0].text ?? ""))
    #expect(Signing.isValid(signature, of: file, by: [key]))
    #expect(!Signing.isValid(signature, of: file + Data([0x0A]), by: [key]))
  }

  @Test func `Python finds that the mailed password is the one that was hashed`() async throws {
    let home = try await announced()
    let password = try #require(try home.mails().first?.after("初回パスワード："))
    let check = """
      import base64, hashlib, re, sys
      text = open(sys.argv[1], encoding="utf-8").read()
      _, kind, costs, salt, wanted = re.search("<password>([^<]+)", text)[1].split("$")
      costs = dict(part.split("=") for part in costs.split(","))
      plain = lambda part: base64.b64decode(part + "=" * (-len(part) % 4))
      found = hashlib.scrypt(sys.argv[2].encode(), salt=plain(salt), n=1 << int(costs["ln"]), r=int(costs["r"]),
                             p=int(costs["p"]), dklen=len(plain(wanted)))
      assert kind == "scrypt" and found == plain(wanted)
      """
    let file = home.root.appending(path: "export/accounts/accounts-1.xml").path
    _ = try await Tool.run("/usr/bin/python3", ["-c", check, file, password])
  }

  @Test func `files for others are readable by their owner alone`() async throws {
    let home = try await announced()
    let mail = try #require(try home.names(in: "export/mail/new").first)
    for path in ["export/accounts/accounts-1.xml", "export/mail/new/\(mail)", "state/keys.json", "state/shinsa.sqlite"]
    {
      let facts = try FileManager.default.attributesOfItem(atPath: home.root.appending(path: path).path)
      #expect(facts[.posixPermissions] as? Int == 0o600, "\(path)")
    }
  }
}
