import Domain
import Foundation
import Secrets
import Store
import TestSupport
import Testing

@testable import Procedures

/// The evidence guard: one picture goes for good, and nothing else does.
struct ForgetPictureTests {
  /// An application with a licence (1) and what must not be kept (2), added at the counter for the test's sake.
  private func desk() throws -> (desk: Desk, id: CaseID) {
    let desk = try Desk()
    let id = try desk.receive(.init(id: "A-1"))
    _ = try AttachPaper(desk.sato).run(Self.back, to: id, document: .myNumberCard, side: .other)
    return (desk, id)
  }

  private static let back = PictureBytes.png(mark: 9)

  private func key(_ id: CaseID, _ desk: Desk) throws -> Data {
    try #require(try desk.home.store.read { try $0.sealedPictures(of: id) }).key
  }

  private func forget(_ number: Int, of id: CaseID, _ desk: Desk) throws -> ForgetPicture.Report {
    try ForgetPicture(desk.sato).run(number, of: id, showing: .myNumber)
  }

  /// Looks into the database file and all that lies beside it under its name.
  private func isInDatabase(_ bytes: Data, _ desk: Desk) throws -> Bool {
    let folder = desk.home.folders.state
    let name = desk.home.folders.database.lastPathComponent
    return try desk.home.names(in: folder).filter { $0.hasPrefix(name) }.contains {
      try Data(contentsOf: folder.appending(path: $0)).range(of: bytes) != nil
    }
  }

  @Test func `the picture can be opened by nobody any more, the others by everybody`() throws {
    let (desk, id) = try desk()
    #expect(try OpenPicture(desk.sato).bytes(2, of: id) == Self.back)
    let report = try forget(2, of: id, desk)
    #expect(report.forgotten == [.init(id, 2)])
    #expect(report.isWiped && report.isReduced)
    let forgetting = Forgetting(at: desk.home.clock.now, reason: .forbiddenEvidence, shown: .myNumber)
    #expect(throws: PictureUnavailable.forgotten(forgetting)) { try OpenPicture(desk.kato).bytes(2, of: id) }
    #expect(try OpenPicture(desk.sato).bytes(1, of: id) == PictureBytes.png())
    #expect(try desk.file(id).pictures.map(\.keeping) == [.kept, .forgotten(forgetting)])
    // Hash, kind and size say what was there without showing it.
    #expect(try desk.file(id).pictures[1].picture.sha256 == Digest.sha256Hex(Self.back))
  }

  @Test func `not a byte of the old key stays, and no key of the home opens what lies in the old file`() throws {
    let (desk, id) = try desk()
    let (old, sealed) = (try key(id, desk), try #require(try desk.home.store.read { try $0.sealedPicture(2, of: id) }))
    let file = desk.home.folders.evidence.appending(path: sealed.place.file)
    let bytes = try Data(contentsOf: file)
    #expect(try isInDatabase(old, desk))
    _ = try forget(2, of: id, desk)
    #expect(try !isInDatabase(old, desk))
    let new = try EvidenceKey(unwrapping: key(id, desk), with: desk.sato.keys)
    let place = EvidencePlace(file: sealed.place.file, offset: sealed.place.start, sha256: Digest.sha256Hex(Self.back))
    #expect(throws: (any Error).self) { try new.open(bytes, place: place) }
    // Nobody can open anything in the old file: it is gone.
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }

  @Test func `the log says who did it to which picture, and not what it held`() throws {
    let (desk, id) = try desk()
    let log = try desk.logLength()
    _ = try forget(2, of: id, desk)
    #expect(try desk.actions(from: log + 1) == ["evidence.forgotten", "bundle.reduced"])
    let entry = try #require(
      try desk.home.store.read { try $0.auditEntries(about: AuditDraft.subject(of: id)) }.last)
    for text in [
      #""name":"sato""#, #""picture":2"#, #""shown":"my-number""#, #""reason":"forbidden-evidence""#,
      #""commitments":{}"#,
    ] { #expect(entry.json.contains(text), "\(text)") }
    try desk.expectSoundLog()
  }

  @Test func `the zip that brought it goes from done at once`() throws {
    let (desk, id) = try desk()
    let done = desk.home.folders.drop.appending(path: "done")
    #expect(try desk.home.names(in: done).contains("P-A-1.zip"))
    #expect(try forget(1, of: id, desk).isReduced)
    #expect(try !desk.home.names(in: done).contains("P-A-1.zip"))
  }

  @Test func `while an import is at work the zip waits for its end`() throws {
    let (desk, id) = try desk()
    let done = desk.home.folders.drop.appending(path: "done")
    do {
      let lock = try HomeLock(.importing, in: desk.home.folders)
      #expect(try !forget(1, of: id, desk).isReduced)
      withExtendedLifetime(lock) {}
    }
    #expect(try ReduceDone(desk.nightly).run().reduced == 1)
    #expect(try !desk.home.names(in: done).contains("P-A-1.zip"))
  }

  @Test func `an application that took the pictures over loses it too, and keeps the others`() throws {
    let (desk, id) = try desk()
    let shell = try DatabaseShell(desk.home.folders.database)
    // What a correction or a resubmission without pictures does: another case with the same places and key.
    let other = try desk.receive(with(id: "A-2", mark: 3))
    try shell.run("DELETE FROM evidence_key WHERE application = ?", [other])
    try shell.run("DELETE FROM picture WHERE application = ?", [other])
    try shell.run(
      "INSERT INTO picture SELECT ?, number, content, sha256, evidence, start, length, attached, attached_by "
        + "FROM picture WHERE application = ?", [other, id])
    try shell.run("INSERT INTO evidence_key SELECT ?, wrapped FROM evidence_key WHERE application = ?", [other, id])
    let report = try forget(2, of: other, desk)
    #expect(report.forgotten == [.init(id, 2), .init(other, 2)])
    for file in [id, other] {
      #expect(throws: PictureUnavailable.self) { try OpenPicture(desk.sato).bytes(2, of: file) }
      #expect(try OpenPicture(desk.sato).bytes(1, of: file) == PictureBytes.png())
    }
    #expect(try key(id, desk) == key(other, desk))
  }

  @Test func `the very same picture goes wherever else it came`() throws {
    let (desk, id) = try desk()
    let other = try desk.receive(with(id: "A-2", mark: 9))
    let third = try desk.receive(with(id: "A-3", mark: 4))
    #expect(try forget(2, of: id, desk).forgotten == [.init(id, 2), .init(other, 1)])
    #expect(throws: PictureUnavailable.self) { try OpenPicture(desk.sato).bytes(1, of: other) }
    #expect(try OpenPicture(desk.sato).bytes(1, of: third) == PictureBytes.png(mark: 4))
    // Nothing of it is left to be opened, and its key with it.
    #expect(try desk.home.store.read { try $0.sealedPictures(of: other) } == nil)
  }

  private func with(id: String, mark: UInt8) -> BundleBuilder.Request {
    var request = BundleBuilder.Request(id: id)
    (request.mark, request.email) = (mark, "\(id.lowercased())@example.jp")
    return request
  }

  @Test func `forgetting twice is said, and changes nothing`() throws {
    let (desk, id) = try desk()
    _ = try forget(2, of: id, desk)
    let log = try desk.logLength()
    #expect(throws: PictureUnavailable.self) { try forget(2, of: id, desk) }
    #expect(throws: PictureUnavailable.noSuchPicture(number: 3, count: 2)) { try forget(3, of: id, desk) }
    #expect(try desk.logLength() == log)
    #expect(throws: NotAllowed.self) { try ForgetPicture(desk.nightly).run(1, of: id, showing: .other) }
  }

  @Test func `a picture that cannot be sealed anew stops it, and nothing is lost`() throws {
    let (desk, id) = try desk()
    let first = try #require(try desk.home.store.read { try $0.sealedPicture(1, of: id) }).place
    let file = desk.home.folders.evidence.appending(path: first.file)
    let whole = try Data(contentsOf: file)
    try Data(whole.dropLast()).write(to: file)
    #expect(throws: PictureUnavailable.damaged) { try forget(2, of: id, desk) }
    try whole.write(to: file)
    #expect(try OpenPicture(desk.sato).bytes(1, of: id) == PictureBytes.png())
    #expect(try OpenPicture(desk.sato).bytes(2, of: id) == Self.back)
    // Nor is anything left of the attempt.
    #expect(try desk.home.names(in: desk.home.folders.evidence).allSatisfy { !$0.hasPrefix(".") })
    #expect(try desk.home.names(in: desk.home.folders.evidence).count == 2)
  }

  @Test func `whoever looked at it before has to look again before deciding`() throws {
    let (desk, id) = try desk()
    let before = try desk.file(id).version
    _ = try forget(2, of: id, desk)
    _ = try OpenPicture(desk.sato).bytes(1, of: id)
    #expect(throws: DecisionObstacle.versionMoved) {
      try DecideApplication(desk.sato).decide(id, Samples.approval(), seenAt: before)
    }
    // What nobody can open keeps nobody waiting.
    #expect(try DecideApplication(desk.sato).decide(id, Samples.approval()).state == .approved)
  }

  @Test func `where nothing is left to go by nobody is approved`() throws {
    let (desk, id) = try desk()
    _ = try forget(1, of: id, desk)
    _ = try forget(2, of: id, desk)
    #expect(throws: DecisionObstacle.noEvidence) { try DecideApplication(desk.sato).decide(id, Samples.approval()) }
    #expect(try desk.home.names(in: desk.home.folders.evidence) == [])
  }

  @Test func `a resubmission that brings no pictures takes over what is left, in its numbers`() throws {
    let (desk, id) = try desk()
    _ = try forget(1, of: id, desk)
    let places = try #require(try desk.home.store.read { try $0.sealedPictures(of: id) }).places
    #expect(places.map(\.forgetting?.reason) == [.forbiddenEvidence, nil])
    #expect(places.map(\.attachment?.by) == [nil, "sato"])
  }

  @Test func `retention forgets the rest later as ever`() throws {
    let (desk, id) = try desk()
    _ = try forget(2, of: id, desk)
    #expect(try ForgetEvidence(desk.nightly).run([id], reason: .retentionOver).removedFiles == 1)
    let reasons = try desk.file(id).pictures.map { picture -> ForgettingReason? in
      if case .forgotten(let forgetting) = picture.keeping { forgetting?.reason } else { nil }
    }
    #expect(reasons == [.retentionOver, .forbiddenEvidence])
  }
}
