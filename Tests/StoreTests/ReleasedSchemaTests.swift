import Domain
import Foundation
import GRDB
import Secrets
import TestSupport
import Testing

@testable import Store

/// A home of any edition that was ever released is brought to this one with everything that is in it.
struct ReleasedSchemaTests {
  @Test func `there is an edition for every number, the newest included`() {
    let editions = ReleasedSchema.editions
    #expect(editions.first == "1 audit")
    #expect(editions.last == Schema.migrator.migrations.last)
    #expect(editions.count >= 8)
  }

  @Test(arguments: ReleasedSchema.editions)
  func `the fixture has a row in every table that the edition has`(_ edition: String) throws {
    for (table, content) in try ReleasedSchema(edition: edition).contents() {
      #expect(!content.rows.isEmpty, "\(table): add a row to ReleasedRows")
    }
  }

  @Test(arguments: ReleasedSchema.editions)
  func `every value of every row is there after the migration`(_ edition: String) throws {
    let (earlier, released) = (try ReleasedSchema(edition: edition), try ReleasedSchema(edition: edition))
    let before = try earlier.contents()
    let store = try Store(path: released.path)
    try store.migrate()
    #expect(try store.isCurrent())
    store.close()
    let after = try released.contents()
    for (table, content) in before where !ReleasedSchema.derived.contains(table) {
      let kept = try #require(after[table], "\(table) is gone")
      #expect(Set(content.columns).isSubset(of: kept.columns), "\(table) lost a column")
      let columns = content.columns.filter { !ReleasedSchema.folded(table).contains($0) }
      #expect(try released.rows(of: table, columns) == (try earlier.rows(of: table, columns)), "\(table)")
    }
  }

  @Test(arguments: ReleasedSchema.editions)
  func `what refers to what still does, every page is sound, and the log verifies`(_ edition: String) throws {
    let released = try ReleasedSchema(edition: edition)
    let store = try Store(path: released.path)
    try store.migrate()
    #expect(try store.isSound())
    var walk = AuditVerification()
    try store.read { reading in
      try reading.eachAuditEntry { entry, openings in
        walk.take(
          ChainedEntry(sequence: entry.sequence, json: entry.json, hash: entry.hash),
          openings: openings.map {
            Opening(sequence: entry.sequence, name: $0.name, salt: $0.salt, value: $0.value)
          })
      }
      let stated = try reading.auditHead()
      walk.finish(stated: ChainHead(count: stated.count, hash: stated.hash))
    }
    #expect(walk.faults == [] && walk.head.count == 3)
  }

  @Test(arguments: ReleasedSchema.editions)
  func `what was stored can be read, and work goes on`(_ edition: String) throws {
    let released = try ReleasedSchema(edition: edition)
    let store = try Store(path: released.path)
    try store.migrate()
    let cases = try store.read { try $0.cases(in: Set(CaseState.allCases)) }
    #expect(cases.count == 3 && cases.allSatisfy { $0.application.email.asWritten == "hanako@example.jp" })
    #expect(try store.read { try $0.accounts() }.count == 2)
    #expect(try store.read { try $0.notices(in: Set(NoticeState.allCases)) }.count == 2)
    #expect(try store.read { try $0.refusals(all: true) }.count == 1)
    try store.write(as: Scribe(actor: Samples.sato, moment: FixedClock.start, chance: .seeded(1))) { writing in
      try writing.addNote("後から", to: 1)
      try writing.erase(try writing.reading.caseFile(3).made("case"))
    }
    #expect(try store.read { try $0.auditHead().count } == 4)
  }
}
