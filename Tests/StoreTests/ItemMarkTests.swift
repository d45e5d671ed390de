import Domain
import GRDB
import TestSupport
import Testing

@testable import Store

/// What the schema itself promises of marks.
struct ItemMarkTests {
  private func mark(_ application: Int, _ standing: String, in home: OldHome) throws {
    try DatabaseQueue(path: home.path).write {
      try $0.execute(
        sql: "INSERT INTO item_mark VALUES (?, 'mobile', ?, 'sato', '2026-11-18T03:00:00.000Z')",
        arguments: [application, standing])
    }
  }

  @Test func `only a resubmission that waits has items to mark, each resolved or not`() throws {
    let home = try OldHome()
    try Store(path: home.path).migrate()
    let queue = try DatabaseQueue(path: home.path)
    #expect(throws: DatabaseError.self) { try mark(3, "resolved", in: home) }
    try queue.write { try $0.execute(sql: "UPDATE application SET mends = 2 WHERE id = 3") }
    #expect(throws: DatabaseError.self) { try mark(3, "perhaps", in: home) }
    try mark(3, "unresolved", in: home)
    #expect(throws: DatabaseError.self) { try mark(3, "resolved", in: home) }
    try queue.write { try $0.execute(sql: "UPDATE application SET state = 'withdrawn' WHERE id = 3") }
    #expect(throws: DatabaseError.self) {
      try queue.write { try $0.execute(sql: "UPDATE item_mark SET standing = 'resolved'") }
    }
  }
}
