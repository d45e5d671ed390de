import Foundation
import Secrets
import Testing

/// The manual's page for portals: all that stands there is true.
@Suite struct PortalKitTests {
  @Test func `every example of the page brings back what the page says`() async throws {
    let home = try await Home()
    let kit = try PortalKit()
    try #require(kit.requests.count > 20)
    var play = PortalPlay(home)
    var last: KitRequest?
    for item in kit.items {
      if case .request(let request) = item { last = request }
      try await play.take(item, after: last)
    }
    #expect(try await home.run(["audit", "verify"]).status == 0)
  }

  @Test func `every request has its outcome, and every id is used once`() throws {
    let kit = try PortalKit()
    for request in kit.requests { #expect(kit.outcome(of: request.id) != nil, "\(request.id)") }
    #expect(Set(kit.requests.map(\.id)).count == kit.requests.count)
  }

  @Test func `there is an accepted example of every kind, and of every form of setting passwords`() throws {
    let kit = try PortalKit()
    let accepted = kit.requests.filter { kit.outcome(of: $0.id)?.parts.contains("accepted") == true }
    let schema = try String(
      contentsOf: Home.project.appending(path: "Sources/Intake/Schemas/request.xsd"), encoding: .utf8)
    let types = schema.components(separatedBy: "<xs:simpleType name=\"").filter {
      $0.hasPrefix("ApplicationKind\"") || $0.hasPrefix("SelfServiceKind\"")
    }
    let kinds = types.flatMap { $0.components(separatedBy: "</xs:simpleType>")[0].matches(of: #/value="([a-z-]+)"/#) }
    try #require(kinds.count == 11)
    for kind in kinds { #expect(accepted.contains { $0.kind == kind.1 }, "\(kind.1)") }
    let passwords = ["link", "currentPassword", "currentSecondPassword", "password", "secondPassword"]
    let forms = Set(accepted.filter { $0.kind == "set-password" }.map { form in passwords.filter(form.has) })
    #expect(
      forms == [
        ["currentPassword", "password", "secondPassword"], ["currentPassword", "password"],
        ["currentSecondPassword", "secondPassword"], ["link", "password", "secondPassword"],
      ])
    let applications = accepted.filter { $0.text.hasPrefix("<application") }
    #expect(Set(applications.map { $0.has("link") }) == [true, false])
    #expect(applications.contains { $0.text.contains(" resubmits=") })
  }

  @Test func `the program of the page makes a signed bundle that a home of a known portal takes`() async throws {
    let home = try await Home()
    let kit = try PortalKit()
    let folder = home.root.appending(path: "portal")
    for name in ["requests", "images"] {
      try FileManager.default.createDirectory(at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    let request = try #require(kit.requests.first { $0.kind == "start-registration" })
    try Data(request.text.utf8).write(to: folder.appending(path: "requests/1.xml"))
    try Data(kit.programs[0].utf8).write(to: folder.appending(path: "bundle.py"))
    let key = folder.appending(path: "portal.pem").path
    _ = try await Tool.run("/usr/bin/openssl", ["genpkey", "-algorithm", "ed25519", "-out", key])
    let publicKey = try await Tool.run("/usr/bin/openssl", ["pkey", "-in", key, "-pubout", "-outform", "DER"]).suffix(
      32)
    let made = "cd \"$1\" && python3 bundle.py P-0001 portal.example.ac.jp \"$2\" ."
    _ = try await Tool.run("/bin/sh", ["-c", made, "sh", folder.path, key])
    let bundle = try Data(contentsOf: folder.appending(path: "P-0001.zip"))
    // A training home looks at the signatures of portals that it knows.
    try home.configure(
      "senders: []", "senders:\n  - {name: portal.example.ac.jp, keys: [\(publicKey.base64EncodedString())]}")
    try home.drop(bundle, as: "P-0001.zip")
    let result = try await home.json(["import", "--settle", "0"], now: "2099-01-01T00:00:00Z")
    #expect(result["bundles"][0]["outcome"].text == "imported")
    #expect(result["bundles"][0]["requests"][0]["outcome"].text == "accepted")
  }

  @Test(.enabled("needs Python's package pyhpke") { await PortalKitTests.hasPackage() })
  func `the program of the page seals what the home opens, for one element of one request`() async throws {
    let home = try await Home()
    let key = try #require(try await home.json(["keys"])["seal"][0].text)
    let place = ["portal.example.ac.jp", "S-02", "password"]
    let output = try await Program.run(
      Self.python[0], Self.python.dropFirst() + ["-c", try PortalKit().programs[1], key] + place,
      input: Data("Sakura-2026".utf8))
    let text = String(decoding: output.output, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
    let bytes = try #require(Data(base64Encoded: text), "\(output.complaints)")
    let keys = try HomeKeys(fileContents: try home.contents(of: "state/keys.json"))
    #expect(
      PasswordSeal.open(.init(bytes: bytes, sender: place[0], request: place[1], element: .password), with: keys)
        == "Sakura-2026")
    #expect(
      PasswordSeal.open(.init(bytes: bytes, sender: place[0], request: place[1], element: .secondPassword), with: keys)
        == nil)
  }

  static func hasPackage() async -> Bool {
    (try? await Program.run(python[0], Array(python.dropFirst()) + ["-c", "import pyhpke"]).status) == 0
  }

  /// The Python that the portal's side of the proofs has made itself, with its packages; else the system's.
  private static let python: [String] = {
    let own = Home.project.appending(path: ".build/portal-venv/bin/python").path
    return FileManager.default.isExecutableFile(atPath: own) ? [own] : ["/usr/bin/env", "python3"]
  }()
}
