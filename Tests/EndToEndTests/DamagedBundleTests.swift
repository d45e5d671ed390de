import Foundation
import Secrets
import Testing

/// Bundles that must not get in: each is refused with a reason that names file and cause, and nothing else happens.
@Suite struct DamagedBundleTests {
  private func home(for damage: Damage) async throws -> Home {
    let home = try await Home()
    guard damage.knownSender else { return home }
    let key = try Signing.publicKey(of: Damage.key).base64EncodedString()
    try home.configure("senders: []", "senders:\n  - name: portal.example.ac.jp\n    keys: [\"\(key)\"]")
    return home
  }

  @Test(arguments: Damage.all)
  func `a damaged bundle is refused with a reason`(damage: Damage) async throws {
    let home = try await home(for: damage)
    var bundle = BundleMaker([.hanako])
    damage.spoil(&bundle)
    var bytes = try bundle.zip()
    damage.corrupt(&bytes)
    try home.drop(bytes)

    let outcome = try await home.run(["import", "--settle", "0", "--json"])
    #expect(outcome.status == 1, "\(outcome.complaints)")
    let entry = try outcome.json()["bundles"][0]
    #expect(entry["file"].text == "P-1.zip")
    let reasons =
      damage.reach == .bundle ? entry["reasons"].items : entry["requests"].items.flatMap { $0["reasons"].items }
    let reason = try #require(reasons.first { $0["code"].text == damage.code }, "\(reasons)")
    if let path = damage.path { #expect(reason["path"].text == path) }
    #expect(reason["text"].text?.isEmpty == false)

    switch damage.reach {
    case .bundle:
      #expect(entry["outcome"].text == "quarantined")
      #expect(try home.names(in: "import/quarantine") == ["P-1.zip", "P-1.reasons.txt"].sorted())
      let note = String(decoding: try home.contents(of: "import/quarantine/P-1.reasons.txt"), as: UTF8.self)
      #expect(note.contains("P-1.zip"))
    case .request:
      #expect(entry["outcome"].text == "imported")
      #expect(entry["requests"].items.allSatisfy { $0["outcome"].text == "refused" })
      let receipt = String(decoding: try home.contents(of: "export/receipts/P-1.xml"), as: UTF8.self)
      #expect(receipt.contains("code=\"\(damage.code)\""))
    }
    #expect(try await home.json(["queue", "--state", "all"])["applications"].items.isEmpty)
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }

  @Test func `a sound request beside a damaged one gets in`() async throws {
    let home = try await Home()
    var bundle = BundleMaker([.hanako, .ichiro])
    bundle.replace("1988-09-09", with: "1988-02-30", in: Damage.request)
    try home.drop(bundle)
    let outcome = try await home.run(["import", "--settle", "0", "--json"])
    #expect(outcome.status == 1)
    let requests = try outcome.json()["bundles"][0]["requests"].items
    #expect(requests.compactMap { $0["outcome"].text } == ["refused", "accepted"])
    #expect(try await home.states() == ["A-2": "waiting"])
  }

  @Test func `a mended request may come again under its id`() async throws {
    let home = try await Home()
    var bundle = BundleMaker([.hanako])
    bundle.replace("1988-09-09", with: "1988-02-30", in: Damage.request)
    try home.drop(bundle)
    #expect(try await home.run(["import", "--settle", "0"]).status == 1)
    var mended = BundleMaker([.hanako])
    mended.id = "P-2"
    try home.drop(mended, as: "P-2.zip")
    #expect(try await home.run(["import", "--settle", "0"]).status == 0)
    #expect(try await home.states() == ["A-1": "waiting"])
  }

  @Test func `what the sender signed gets in`() async throws {
    let home = try await home(for: Damage(testDescription: "", code: "", path: nil, reach: .bundle, knownSender: true))
    var bundle = BundleMaker([.hanako])
    bundle.signingKey = Damage.key
    try home.drop(bundle)
    #expect(try await home.run(["import", "--settle", "0"]).status == 0)
  }

  @Test func `a refusal repeats no personal value`() async throws {
    let home = try await Home()
    var bundle = BundleMaker([.jun.with(\.id, "A-1")])
    bundle.replace("jun@example.com", with: "jun@@example..com", in: Damage.request)
    bundle.replace("1993-12-01", with: "1993-12-99", in: Damage.request)
    try home.drop(bundle)
    let outcome = try await home.run(["import", "--settle", "0"])
    #expect(outcome.status == 1)
    for value in ["jun@", "1993", "佐藤"] { #expect(!(outcome.text + outcome.complaints).contains(value)) }
  }
}
