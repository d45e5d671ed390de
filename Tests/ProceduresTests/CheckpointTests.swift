import Domain
import Foundation
import Procedures
import Secrets
import Store
import TestSupport
import Testing

@Suite struct CheckpointTests {
  private func checkpoint(_ number: Int64, in desk: Desk) throws -> (AuditCheckpoint, bytes: Data, signature: Data) {
    let file = desk.home.folders.audit.appending(path: AuditCheckpoint.name(number))
    let bytes = try Data(contentsOf: file)
    let signature = try Data(contentsOf: file.appendingPathExtension("sig"))
    return (try AuditCheckpoint(bytes: bytes).made("checkpoint"), bytes, signature)
  }

  @Test func `a checkpoint states the head, signed, and names the one before`() throws {
    let desk = try Desk()
    let head = try desk.home.store.read { try $0.auditHead() }
    let first = try KeepCheckpoint(desk.nightly).run()
    #expect(first.number == 1)
    #expect(first.head.text == "\(head.count):\(head.hash)")
    let second = try KeepCheckpoint(desk.nightly).run()
    #expect(second.number == 2 && second.head.count > first.head.count)
    let (one, bytes, signature) = try checkpoint(1, in: desk)
    let (two, _, _) = try checkpoint(2, in: desk)
    #expect(Signing.isValid(signature, of: bytes, by: desk.nightly.keys.publicSignKeys))
    #expect(one.head == first.head.text && one.previous == ChainHead.start.hash)
    #expect(two.head == second.head.text && two.previous == Digest.sha256Hex(bytes))
    #expect(try one.home == two.home && desk.home.store.read { try $0.auditHash(of: 1) } == one.home)
    #expect(try desk.actions().suffix(2) == ["audit.checkpoint-kept", "audit.checkpoint-kept"])
    try desk.expectSoundLog()
  }

  @Test func `the auditor is mailed number and head, if the office names one`() throws {
    let desk = try Desk()
    #expect(try !KeepCheckpoint(desk.nightly).run().isMailed)
    #expect(try desk.deliver().isEmpty)
    var settings = desk.home.settings
    settings.night.auditorEmail = EmailAddress("kansa@example.ac.jp")
    let office = desk.home.office(TestHome.nightly, settings: settings)
    let report = try KeepCheckpoint(office).run()
    #expect(report.isMailed)
    let mails = try desk.deliver()
    #expect(mails.count == 1)
    #expect(try #require(mails.first).text.split(separator: "\n").contains(Substring(report.head.text)))
    #expect(
      try desk.home.store.read { try $0.notices(in: [.sent]) }.map(\.recipient.asWritten) == ["kansa@example.ac.jp"])
    try desk.expectSoundLog()
  }

  @Test func `a file that was picked up is not laid out again, and one that a crash left over is`() throws {
    let desk = try Desk()
    let audit = desk.home.folders.audit
    try FileManager.default.moveItem(at: audit, to: audit.appendingPathExtension("away"))
    #expect(throws: (any Error).self) { try KeepCheckpoint(desk.nightly).run() }
    try FileManager.default.moveItem(at: audit.appendingPathExtension("away"), to: audit)
    #expect(try KeepCheckpoint(desk.nightly).run().number == 2)
    let both = ["checkpoint-1.json", "checkpoint-1.json.sig", "checkpoint-2.json", "checkpoint-2.json.sig"]
    #expect(try desk.home.names(in: audit) == both)
    for name in both { try FileManager.default.removeItem(at: audit.appending(path: name)) }
    _ = try KeepCheckpoint(desk.nightly).run()
    #expect(try desk.home.names(in: audit) == ["checkpoint-3.json", "checkpoint-3.json.sig"])
  }

  @Test(arguments: [
    ("DELETE FROM audit_checkpoint WHERE number = 2", ChainFault.checkpointMissing(number: 2)),
    ("DELETE FROM audit_checkpoint WHERE number = 3", .checkpointMissing(number: 3)),
    ("UPDATE audit_checkpoint SET signature = zeroblob(64) WHERE number = 1", .checkpointAltered(number: 1)),
    (
      "INSERT INTO audit_checkpoint SELECT 5, document, signature, NULL FROM audit_checkpoint WHERE number = 3",
      .checkpointAltered(number: 5)
    ),
    (
      "UPDATE audit_checkpoint SET document = CAST(replace(CAST(document AS TEXT), 'sion\":1', 'sion\":2') AS BLOB) "
        + "WHERE number = 2", .checkpointAltered(number: 2)
    ),
  ])
  func `a checkpoint that was altered, deleted or put in shows`(_ deed: String, _ fault: ChainFault) throws {
    let desk = try Desk(records: false)
    for _ in 0..<3 { _ = try KeepCheckpoint(desk.nightly).run() }
    let keys = desk.nightly.keys.publicSignKeys
    let before = try VerifyAudit.run(desk.home.store, heads: [], keys: keys)
    #expect(before.checkpoints == 3 && before.faults == [])
    let shell = try DatabaseShell(desk.home.folders.database)
    #expect(throws: (any Error).self) { try shell.run(deed) }
    for trigger in ["stays", "remains", "is_next"] { try shell.run("DROP TRIGGER audit_checkpoint_\(trigger)") }
    try shell.run(deed)
    #expect(try VerifyAudit.run(desk.home.store, heads: [], keys: keys).faults == [fault])
  }

  @Test func `a log that was made anew does not agree with the checkpoints that were kept`() throws {
    let desk = try Desk(records: false)
    let first = try KeepCheckpoint(desk.nightly).run()
    let shell = try DatabaseShell(desk.home.folders.database)
    try shell.run("DROP TRIGGER audit_entry_stays")
    try shell.run(
      "UPDATE audit_entry SET hash = '\(String(repeating: "0", count: 64))' WHERE sequence = \(first.head.count)")
    let faults = try VerifyAudit.run(desk.home.store, heads: []).faults
    #expect(faults.contains(.altered(sequence: first.head.count)))
    #expect(
      try AuditCheckpoint(bytes: desk.home.store.read { try $0.checkpoints()[0].document })?.head == first.head.text)
  }

  @Test func `a reviewer keeps one too, as whoever may do the night's work`() throws {
    let desk = try Desk()
    let auditor = desk.home.office(Actor(name: "kansa", osUser: "kansa", role: .auditor))
    #expect(try KeepCheckpoint(auditor).run().number == 1)
    #expect(try KeepCheckpoint(desk.sato).run().number == 2)
  }
}
