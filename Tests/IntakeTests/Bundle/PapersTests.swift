import Domain
import Foundation
import Testing

@testable import Intake

/// What is kept of a bundle for good.
@Suite struct PapersTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "papers-\(UUID().uuidString)")

  private func papers(_ bytes: Data, _ rules: IntakeRules = BundleFixture.rules()) throws -> BundlePapers? {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "P-1.zip")
    try bytes.write(to: file)
    return try BundleReader(rules: rules).papers(of: file)
  }

  @Test func `manifest and signature come out byte for byte, whoever may send today`() throws {
    var fixture = try BundleFixture("one-application")
    fixture["manifest.sig"] = Data(repeating: 9, count: 64)
    let papers = try #require(try papers(fixture.raw().bytes(), BundleFixture.rules(senders: [])))
    #expect(papers.manifest == fixture["manifest.xml"])
    #expect(papers.signature == Data(repeating: 9, count: 64))
  }

  @Test func `a bundle without a signature has none`() throws {
    let papers = try #require(try papers(BundleFixture("one-application").raw().bytes()))
    #expect(papers.signature == nil)
  }

  @Test func `an encrypted manifest is opened with the passphrase that was agreed`() throws {
    let bytes = try Data(contentsOf: EncryptedFixture.folder.appending(path: "7zip-256.zip"))
    var rules = BundleFixture.rules()
    #expect(try papers(bytes, rules) == nil)
    rules.passphrase = EncryptedFixture.passphrase
    let papers = try #require(try papers(bytes, rules))
    #expect(papers.manifest.starts(with: Data("<".utf8)))
  }

  @Test func `what is no bundle has no papers, and what is not there is no bundle's fault`() throws {
    #expect(try papers(Data("no zip".utf8)) == nil)
    #expect(throws: BundleError.self) {
      try BundleReader(rules: BundleFixture.rules()).papers(of: folder.appending(path: "nowhere.zip"))
    }
  }
}
