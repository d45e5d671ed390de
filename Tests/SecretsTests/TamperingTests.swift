import Foundation
import Secrets
import TestSupport
import Testing

struct TamperingTests {
  @Test(arguments: [
    ("note.added", "note.erased"), ("\"name\":\"sato\"", "\"name\":\"kato\""),
    ("\"os_user\":\"u1\"", "\"os_user\":\"u2\""),
    ("reviewer", "supervisor"), ("15:00:0", "16:00:0"), ("\"commitments\":{\"e", "\"commitments\":{\"f"),
    ("\"facts\":{\"number\"", "\"facts\":{\"numbers\""), ("\"previous\":\"", "\"previous\":\"0"),
    ("\"subject\":\"application", "\"subject\":\"account"), ("\"version\":1", "\"version\":2"),
    ("{\"action", "{ \"action"),
  ])
  func `a change in any field of any entry is found there`(_ old: String, _ new: String) throws {
    let log = try AuditLog(entries: 5)
    for index in log.entries.indices {
      var tampered = log
      tampered.alter(index, old, new)
      #expect(tampered.entries[index].json != log.entries[index].json)
      #expect(tampered.faults().contains(.altered(sequence: Int64(index + 1))))
    }
  }

  @Test func `a stored hash that was changed is found, and the entry behind it does not fit`() throws {
    var log = try AuditLog(entries: 5)
    log.entries[1].hash = String(log.entries[1].hash.reversed())
    #expect(log.faults() == [.altered(sequence: 2), .brokenLink(sequence: 3)])
  }

  @Test func `an entry that was deleted is missed, wherever it stood`() throws {
    let log = try AuditLog(entries: 5)
    for index in 0..<4 {
      var tampered = log
      tampered.entries.remove(at: index)
      #expect(tampered.faults() == [.missing(expected: Int64(index + 1), found: Int64(index + 2))])
    }
    var last = log
    last.entries.removeLast()
    #expect(last.faults() == [.headDiffers(stated: log.head, found: log.heads[4])])
    // With the head set back as well, only a head that was handed out earlier tells.
    last.head = log.heads[4]
    #expect(last.faults() == [])
    #expect(last.faults(heads: [log.head]) == [.notOnChain(log.head)])
    var emptied = log
    emptied.entries = []
    #expect(emptied.faults() == [.headDiffers(stated: log.head, found: .start)])
  }

  @Test func `two entries that changed places are found`() throws {
    var log = try AuditLog(entries: 5)
    (log.entries[1].json, log.entries[3].json) = (log.entries[3].json, log.entries[1].json)
    (log.entries[1].hash, log.entries[3].hash) = (log.entries[3].hash, log.entries[1].hash)
    #expect(log.faults().starts(with: [.unreadable(sequence: 2)]))
    #expect(log.faults().contains(.unreadable(sequence: 4)))
  }

  @Test func `an entry that was changed and hashed anew does not fit the next`() throws {
    var log = try AuditLog(entries: 5)
    log.alter(2, "reviewer", "supervisor")
    log.rehash(2)
    #expect(log.faults() == [.brokenLink(sequence: 4)])
    var last = try AuditLog(entries: 5)
    last.alter(4, "reviewer", "supervisor")
    last.rehash(4)
    #expect(last.faults().map(\.isAboutHead) == [true])
  }

  @Test func `a chain that was forged from one entry on betrays itself to an earlier head`() throws {
    let log = try AuditLog(entries: 5)
    var forged = log
    forged.alter(2, "reviewer", "supervisor")
    forged.rechain(from: 2)
    #expect(forged.faults() == [])
    #expect(forged.faults(heads: [log.heads[2]]) == [])
    #expect(forged.faults(heads: [log.heads[3]]) == [.notOnChain(log.heads[3])])
    #expect(forged.faults(heads: log.heads) == (3...5).map { .notOnChain(log.heads[$0]) })
  }

  @Test func `an entry that was put in between, or behind, is found`() throws {
    var log = try AuditLog(entries: 5)
    log.entries.append(ChainedEntry(sequence: 6, json: log.entries[4].json, hash: log.entries[4].hash))
    #expect(log.faults().contains(.unreadable(sequence: 6)))
    #expect(log.faults().last?.isAboutHead == true)
  }

  @Test func `a personal value that is not the one committed to is found, by its name`() throws {
    let log = try AuditLog(entries: 3)
    for change in 0..<3 {
      var tampered = log
      switch change {
      case 0: tampered.openings[2]?[0].value = "b1@example.jp"
      case 1: tampered.openings[2]?[0].salt[31] ^= 1
      default: tampered.openings[2]?[0].name = "phone"
      }
      let name = change == 2 ? "phone" : "email"
      #expect(tampered.faults() == [.openingAltered(sequence: 2, name: name)])
    }
  }

  @Test func `a head that was changed is found`() throws {
    let log = try AuditLog(entries: 3)
    for stated in [ChainHead(count: 4, hash: log.head.hash), ChainHead(count: 3, hash: log.heads[2].hash), .start] {
      var tampered = log
      tampered.head = stated
      #expect(tampered.faults() == [.headDiffers(stated: stated, found: log.head)])
    }
  }
}

extension ChainFault {
  /// Whether the log ends elsewhere than it says.
  var isAboutHead: Bool {
    if case .headDiffers = self { true } else { false }
  }
}
