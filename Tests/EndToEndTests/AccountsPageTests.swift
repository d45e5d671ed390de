import Foundation
import Testing

/// The program of the manual's page about accounts, run on files that the program itself has written.
@Suite struct AccountsPageTests {
  /// A home in which the page for portals was played up to a request.
  private func played(before id: String? = nil) async throws -> Home {
    let home = try await Home()
    var play = PortalPlay(home)
    var last: KitRequest?
    for item in try PortalKit().items {
      if case .request(let request) = item {
        if request.id == id { break }
        last = request
      }
      try await play.take(item, after: last)
    }
    return home
  }

  /// Runs the page's program on the account files, with what it knows from the run before.
  private func portal(_ home: Home, _ address: String? = nil, passwords: String = "") async throws -> Outcome {
    let page = try PortalKit.page("accounts")
    let program = try #require(page.firstMatch(of: #/(?m)^```python\n((?s).*?)^```$/#)).1
    let keys = try await home.json(["keys"])["sign"].items.compactMap(\.text).joined(separator: ",")
    let files = ["export/accounts", "portal.json"].map { home.root.appending(path: $0).path }
    return try await Program.run(
      "/usr/bin/env", ["python3", "-c", String(program), keys] + files + (address.map { [$0] } ?? []),
      input: Data(passwords.utf8))
  }

  @Test func `a portal that takes every file knows who signs in with what`() async throws {
    let home = try await played(before: "S-02")
    #expect(try await portal(home).text == "1 accounts, file 1\n")
    let mail = try #require(try home.mails().compactMap { $0.after("初回パスワード：") }.first)
    let address = "Hanako@EXAMPLE.jp"
    #expect(try await portal(home, address, passwords: "\(mail)\n").text == "has to choose both passwords\n")
    #expect(try await portal(home, address, passwords: "\(mail)\nKaede-2026").text == "no\n")
    #expect(try await portal(home, address, passwords: "Sakura-2026\n").text == "no\n")
  }

  @Test func `whoever has chosen both passwords signs in with both, for the numbers of the account`() async throws {
    let home = try await played(before: "S-15")
    let address = "hanako.suzuki@example.com"
    let right = try await portal(home, address, passwords: "Ajisai-2028\nTanpopo-2028\n")
    #expect(right.text == "signed in for 07-1234 11M0042\n")
    #expect(right.status == 0)
    for wrong in ["Ajisai-2028\n", "Tanpopo-2028\nAjisai-2028", "Ajisai-2028\nMomiji-2027"] {
      #expect(try await portal(home, address, passwords: wrong).text == "no\n")
    }
    #expect(try await portal(home, "hanako@example.jp", passwords: "Ajisai-2028\nTanpopo-2028").text == "no\n")
  }

  @Test func `an altered file is not taken, and neither is what follows it`() async throws {
    let home = try await played(before: "S-05")
    let file = "export/accounts/accounts-2.xml"
    let text = String(decoding: try home.contents(of: file), as: UTF8.self)
    try home.write(text.replacing("hanako@example.jp", with: "thief@example.net"), to: file)
    let outcome = try await portal(home)
    #expect(outcome.text == "1 accounts, file 1\n")
    #expect(outcome.complaints == "accounts-2.xml: no signature of ours\n")
    #expect(outcome.status == 1)
  }

  @Test func `after a gap nothing is taken until there is a complete file, which also serves a portal that begins`()
    async throws
  {
    let home = try await played(before: "S-05")
    #expect(try await portal(home).text == "1 accounts, file 4\n")
    let files = home.root.appending(path: "export/accounts")
    try FileManager.default.removeItem(at: home.root.appending(path: "portal.json"))
    try FileManager.default.removeItem(at: files.appending(path: "accounts-1.xml"))
    let outcome = try await portal(home)
    #expect(outcome.text == "0 accounts, file 0\n")
    #expect(outcome.complaints == "accounts-2.xml: does not follow, a complete file is needed\n")
    _ = try await home.json(["accounts", "export", "--complete"])
    #expect(try await portal(home).text == "1 accounts, file 5\n")
  }
}
