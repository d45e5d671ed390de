import Domain
import Foundation
import Secrets
import TestSupport
import Testing

struct AuditChainTests {
  private let actor = Actor(name: "sato", osUser: "u1", role: .reviewer)

  @Test func `entries are the bytes that Python's json and hashlib make of the same facts`() throws {
    let draft = AuditDraft(
      .noteAdded, subject: "application:12",
      facts: ["text": .text("\"x\""), "number": .number(-3), "list": .list(["a/b", "表"])],
      personal: ["text": "電話で確認", "email": "hanako@example.jp"])
    let (entry, openings) = try AuditChain.next(
      draft, by: actor, at: FixedClock.start, after: .start, chance: .constant(0x2A))
    #expect(
      entry.json == """
        {"action":"note.added","actor":{"name":"sato","os_user":"u1","role":"reviewer"},\
        "at":"2026-11-21T15:00:00.000Z","commitments":\
        {"email":"51d3d7e3d998366b37085073eaf9d684e520b0c93fe97f24bca5c160693e3208",\
        "text":"34eebf825eee39dec70df16b9a5b2064b37d5240001240b974c86dcfdf268892"},\
        "facts":{"list":["a/b","表"],"number":-3,"text":"\\"x\\""},\
        "previous":"0000000000000000000000000000000000000000000000000000000000000000",\
        "sequence":1,"subject":"application:12","version":1}
        """)
    #expect(entry.hash == "c968f686816eaea44df076e285b69d6f52545b7df7884e13f6e05a401eba7e5f")
    #expect(openings.map(\.name) == ["email", "text"])
    #expect(openings.map(\.value) == ["hanako@example.jp", "電話で確認"])
    let next = try AuditChain.next(
      AuditDraft(.homeCreated, subject: "home"), by: actor, at: FixedClock.start,
      after: ChainHead(count: 1, hash: entry.hash), chance: .constant(0)
    ).entry
    #expect(next.sequence == 2)
    #expect(next.hash == "599b1312519ca4f8a359c1214e67d855777dfddfa44e6b5405d1b75a1b3ec773")
  }

  @Test func `no personal value stands in an entry, and equal values look different each time`() throws {
    let draft = AuditDraft(.noteAdded, subject: "application:12", personal: ["email": "hanako@example.jp"])
    let chance = Chance.seeded(4)
    let made = try (0..<2).map { _ in
      try AuditChain.next(draft, by: actor, at: FixedClock.start, after: .start, chance: chance)
    }
    #expect(!made.contains { $0.entry.json.contains("hanako") })
    #expect(made[0].openings[0].salt.count == 32)
    #expect(made[0].openings[0].commitment != made[1].openings[0].commitment)
  }

  @Test func `an untouched chain has no fault, with or without its openings`() throws {
    let log = try AuditLog(entries: 12)
    #expect(log.faults() == [])
    var erased = log
    erased.openings = [:]
    #expect(erased.faults() == [])
    #expect(log.faults(heads: log.heads) == [])
    #expect(AuditLog.empty.faults(heads: [.start]) == [])
  }

  @Test func `a head that does not lie on the chain is named`() throws {
    let log = try AuditLog(entries: 5)
    let strange = ChainHead(count: 3, hash: String(repeating: "1", count: 64))
    let later = ChainHead(count: 9, hash: log.heads[4].hash)
    let zero = ChainHead(count: 0, hash: String(repeating: "1", count: 64))
    #expect(log.faults(heads: [strange]) == [.notOnChain(strange)])
    #expect(log.faults(heads: [later]) == [.notOnChain(later)])
    #expect(log.faults(heads: [zero]) == [.notOnChain(zero)])
  }

  @Test func `heads of one number that say different things are both looked at`() throws {
    let log = try AuditLog(entries: 5)
    let strange = ChainHead(count: 3, hash: String(repeating: "1", count: 64))
    #expect(log.faults(heads: [log.heads[3], strange]) == [.notOnChain(strange)])
    #expect(log.faults(heads: [strange, log.heads[3]]) == [.notOnChain(strange)])
  }
}
