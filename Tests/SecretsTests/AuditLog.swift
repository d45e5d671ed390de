import Domain
import Foundation
import Secrets
import TestSupport

/// A log in memory as the database keeps it, to be tampered with.
struct AuditLog {
  var entries: [ChainedEntry] = []
  var openings: [Int64: [Opening]] = [:]
  var head = ChainHead.start
  /// The heads after every entry, the empty chain's first.
  var heads = [ChainHead.start]

  static let empty = AuditLog()

  private init() {}

  /// A log of so many notes, each with two personal values.
  init(entries count: Int, seed: UInt64 = 1) throws {
    let chance = Chance.seeded(seed)
    let actor = Actor(name: "sato", osUser: "u1", role: .reviewer)
    for number in 0..<count {
      let draft = AuditDraft(
        .noteAdded, subject: "application:\(number % 3)", facts: ["number": .number(Int64(number))],
        personal: ["text": "note \(number)", "email": "a\(number)@example.jp"])
      let (entry, own) = try AuditChain.next(
        draft, by: actor, at: FixedClock.start.addingTimeInterval(Double(number)), after: head, chance: chance)
      entries.append(entry)
      openings[entry.sequence] = own
      head = ChainHead(count: entry.sequence, hash: entry.hash)
      heads.append(head)
    }
  }

  /// What a verification finds; rows come in the order of their numbers, as from a database.
  func faults(heads: [ChainHead] = [], checkpoints: [Int64: ChainHead] = [:]) -> [ChainFault] {
    var verification = AuditVerification(heads: heads, checkpoints: checkpoints)
    for entry in entries.sorted(by: { $0.sequence < $1.sequence }) {
      verification.take(entry, openings: openings[entry.sequence, default: []])
    }
    verification.finish(stated: head)
    return verification.faults
  }

  /// Replaces text in an entry and leaves its hash.
  mutating func alter(_ index: Int, _ old: String, _ new: String) {
    entries[index].json = entries[index].json.replacing(old, with: new)
  }

  /// Computes the hash of an entry anew, as somebody does who knows the format.
  mutating func rehash(_ index: Int) { entries[index].hash = Digest.sha256Hex(of: entries[index].json) }

  /// Links and hashes everything from `index` on anew, and the head with it.
  mutating func rechain(from index: Int) {
    for place in index..<entries.count {
      if place > 0, let start = entries[place].json.range(of: "\"previous\":\"") {
        let end = entries[place].json.index(start.upperBound, offsetBy: 64)
        entries[place].json.replaceSubrange(start.upperBound..<end, with: entries[place - 1].hash)
      }
      rehash(place)
    }
    if let last = entries.last { head = ChainHead(count: last.sequence, hash: last.hash) }
  }
}
