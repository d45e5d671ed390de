import Foundation
import Testing

/// Bundles that an archiver encrypted, and the file that opens them.
@Suite struct EncryptedBundleTests {
  private static let bundle = Home.project.appending(path: "fixtures/bundles/encrypted/7zip-256.zip")

  private func home(passphrase: String, mode: Int = 0o600) async throws -> (home: Home, file: URL) {
    let home = try await Home()
    let file = home.root.appending(path: "state/bundle-passphrase")
    try Data(passphrase.utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    return (home, file)
  }

  private func check(_ home: Home, _ options: [String]) async throws -> (status: Int32?, codes: Set<String>) {
    let outcome = try await home.run(["bundle", "check", "--json", Self.bundle.path] + options)
    guard !outcome.output.isEmpty else { return (outcome.status, []) }
    let reasons = try outcome.json()["bundles"][0]["reasons"].items
    return (outcome.status, Set(reasons.compactMap { $0["code"].text }))
  }

  @Test(arguments: ["himitsu", "himitsu\n", "himitsu\r\nsecond line"])
  func `the first line of the passphrase file opens a bundle`(contents: String) async throws {
    let (home, file) = try await home(passphrase: contents)
    #expect(try await check(home, []) == (1, ["container.encrypted"]))
    #expect(try await check(home, ["--passphrase-file", file.path]) == (0, []))
  }

  @Test func `another passphrase does not`() async throws {
    let (home, file) = try await home(passphrase: "Himitsu")
    #expect(try await check(home, ["--passphrase-file", file.path]) == (1, ["container.passphrase-wrong"]))
  }

  @Test(arguments: [("himitsu", 0o644, 77), ("himitsu", 0o640, 77), ("", 0o600, 65), ("\nhimitsu", 0o600, 65)])
  func `a passphrase file that others may read, or that holds none, is not used`(
    contents: String, mode: Int, status: Int32
  ) async throws {
    let (home, file) = try await home(passphrase: contents, mode: mode)
    #expect(try await check(home, ["--passphrase-file", file.path]) == (status, []))
    try home.configure("  pixels: 50000000", "  pixels: 50000000\n  passphrase-file: state/bundle-passphrase")
    #expect(try await home.run(["import"]).status == status)
  }

  @Test func `a home whose configuration names the file takes encrypted bundles`() async throws {
    let (home, _) = try await home(passphrase: "himitsu\n")
    try home.configure("  pixels: 50000000", "  pixels: 50000000\n  passphrase-file: state/bundle-passphrase")
    try home.drop(try Data(contentsOf: Self.bundle))
    let outcome = try await home.run(["import", "--settle", "0", "--json"])
    let bundle = try outcome.json()["bundles"][0]
    #expect(bundle["outcome"].text == "imported", "\(outcome.text) \(outcome.complaints)")
    #expect(bundle["requests"].items.count == 3)
  }

  @Test func `a configured file that is not there is named`() async throws {
    let home = try await Home()
    try home.configure("  pixels: 50000000", "  pixels: 50000000\n  passphrase-file: state/nowhere")
    let outcome = try await home.run(["queue"])
    #expect(outcome.status == 69)
    #expect(outcome.complaints.contains("nowhere"))
  }
}
