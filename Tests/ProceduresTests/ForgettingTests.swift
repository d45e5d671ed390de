import Domain
import Foundation
import GRDB
import Secrets
import Store
import TestSupport
import Testing

@testable import Procedures

struct ForgettingTests {
  /// A bundle of two applications, whose pictures lie in one file.
  private func desk() throws -> (desk: Desk, first: CaseID, second: CaseID) {
    let desk = try Desk()
    var other = BundleBuilder.Request(id: "A-2")
    (other.mark, other.email) = (2, "taro@example.jp")
    try BundleBuilder("P-1", [.init(id: "A-1"), other]).drop(in: desk.home.folders.drop)
    try desk.importAll()
    let ids = try ["A-1", "A-2"].map { id in try desk.home.store.read { try $0.resolveCase(id) } }
    return (desk, ids[0], ids[1])
  }

  private func wrappedKey(_ id: CaseID, _ desk: Desk) throws -> Data {
    try #require(try desk.home.store.read { try $0.sealedPicture(1, of: id) }).key
  }

  @Test func `forgotten pictures can be opened by nobody, and it is said when and why; others can`() throws {
    let (desk, first, second) = try desk()
    let sealed = try #require(try desk.home.store.read { try $0.sealedPicture(1, of: first) })
    let log = try desk.logLength()
    let report = try ForgetEvidence(desk.nightly).run([first], reason: .retentionOver)
    #expect(report == ForgetEvidence.Report(forgotten: [first]))
    let forgetting = Forgetting(at: desk.home.clock.now, reason: .retentionOver)
    #expect(throws: PictureUnavailable.forgotten(forgetting)) { try OpenPicture(desk.sato).bytes(1, of: first) }
    #expect(try OpenPicture(desk.sato).bytes(1, of: second) == PictureBytes.png(mark: 2))
    #expect(try desk.actions(from: log + 1) == ["evidence.forgotten", "picture.opened"])
    // What is known of the picture stays.
    #expect(try desk.file(first).pictures.map(\.picture) == [sealed.place.picture])
    try desk.expectSoundLog()
  }

  @Test func `no other key of the home opens what was forgotten`() throws {
    let (desk, first, second) = try desk()
    let sealed = try #require(try desk.home.store.read { try $0.sealedPicture(1, of: first) })
    let other = try EvidenceKey(unwrapping: wrappedKey(second, desk), with: desk.nightly.keys)
    let own = try EvidenceKey(unwrapping: sealed.key, with: desk.nightly.keys)
    let file = try Data(contentsOf: desk.home.folders.evidence.appending(path: sealed.place.file))
    let bytes = file[sealed.place.start..<sealed.place.start + sealed.place.length]
    let place = EvidencePlace(
      file: sealed.place.file, offset: sealed.place.start, sha256: sealed.place.picture.sha256)
    #expect(try own.open(bytes, place: place) == PictureBytes.png())
    #expect(throws: (any Error).self) { try other.open(bytes, place: place) }
  }

  @Test func `not a byte of a forgotten key stays in the database or its log`() throws {
    let (desk, first, second) = try desk()
    let (gone, kept) = (try wrappedKey(first, desk), try wrappedKey(second, desk))
    #expect(try isInDatabase(gone, desk))
    #expect(try ForgetEvidence(desk.nightly).run([first], reason: .forbiddenEvidence).isWiped)
    #expect(try !isInDatabase(gone, desk))
    #expect(try isInDatabase(kept, desk))
  }

  /// Looks into the database file and all that lies beside it under its name.
  private func isInDatabase(_ bytes: Data, _ desk: Desk) throws -> Bool {
    let folder = desk.home.folders.state
    let name = desk.home.folders.database.lastPathComponent
    return try desk.home.names(in: folder).filter { $0.hasPrefix(name) }.contains {
      try Data(contentsOf: folder.appending(path: $0)).range(of: bytes) != nil
    }
  }

  @Test func `while somebody reads an older state the key is forgotten, and said not to be wiped yet`() throws {
    let (desk, first, _) = try desk()
    var configuration = Configuration()
    configuration.readonly = true
    let reader = try DatabaseQueue(path: desk.home.folders.database.path, configuration: configuration)
    let store = try Store(path: desk.home.folders.database.path, busyTimeout: 0)
    let office = Office(
      folders: desk.home.folders, settings: desk.home.settings, store: store, keys: desk.nightly.keys,
      templates: try desk.nightly.templates(), actor: TestHome.nightly, clock: desk.nightly.clock,
      chance: desk.nightly.chance)
    try reader.inDatabase { database in
      try database.beginTransaction()
      _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM evidence_key")
      let report = try ForgetEvidence(office).run([first], reason: .retentionOver)
      #expect(report.forgotten == [first])
      #expect(!report.isWiped)
      try database.rollback()
    }
    #expect(try ForgetEvidence(office).run([first], reason: .retentionOver).isWiped)
  }

  @Test func `an evidence file goes with the last of its keys`() throws {
    let (desk, first, second) = try desk()
    let evidence = desk.home.folders.evidence
    #expect(try ForgetEvidence(desk.nightly).run([first], reason: .retentionOver).removedFiles == 0)
    #expect(try desk.home.names(in: evidence).count == 1)
    #expect(try ForgetEvidence(desk.nightly).run([second], reason: .retentionOver).removedFiles == 1)
    #expect(try desk.home.names(in: evidence) == [])
    // The next import finds nothing missing.
    #expect(try desk.importAll().bundles.isEmpty)
  }

  @Test func `forgetting twice is forgetting once`() throws {
    let (desk, first, _) = try desk()
    try ForgetEvidence(desk.nightly).run([first], reason: .forbiddenEvidence)
    let log = try desk.logLength()
    desk.home.clock.advance(60)
    #expect(try ForgetEvidence(desk.nightly).run([first], reason: .retentionOver).forgotten == [])
    #expect(try desk.logLength() == log)
    #expect(try desk.home.store.read { try $0.forgetting(of: first)?.reason } == .forbiddenEvidence)
  }

  @Test func `a picture in another's place is damaged, as is one whose hash is another`() throws {
    let (desk, first, second) = try desk()
    let shell = try DatabaseShell(desk.home.folders.database)
    let starts = try shell.texts("SELECT CAST(start AS TEXT) FROM picture ORDER BY application")
    try shell.run("UPDATE picture SET start = ? WHERE application = ?", [starts[1], first])
    #expect(throws: PictureUnavailable.damaged) { try OpenPicture(desk.sato).bytes(1, of: first) }
    try shell.run("UPDATE picture SET start = ? WHERE application = ?", [starts[0], first])
    #expect(try OpenPicture(desk.sato).bytes(1, of: first) == PictureBytes.png())
    let digits = try #require(try shell.texts("SELECT sha256 FROM picture WHERE application = \(second)").first)
    try shell.run(
      "UPDATE picture SET content = replace(content, ?, ?) WHERE application = ?",
      [digits, String(digits.reversed()), second])
    #expect(throws: PictureUnavailable.damaged) { try OpenPicture(desk.sato).bytes(1, of: second) }
  }
}
