import Domain
import Foundation

/// An entry of the audit log with its place in the chain; the bytes of `json` are what is hashed, stored and exported.
public struct ChainedEntry: Hashable, Sendable {
  /// Its number, from 1 without gaps.
  public var sequence: Int64
  /// The entry: one JSON object on one line, keys sorted.
  public var json: String
  /// SHA-256 of the UTF-8 bytes of `json`, 64 lower-case hexadecimal digits.
  public var hash: String

  /// Puts an entry together as it was stored.
  public init(sequence: Int64, json: String, hash: String) {
    self.sequence = sequence
    self.json = json
    self.hash = hash
  }
}

/// Where a chain ends: how many entries there are, and the hash of the last.
public struct ChainHead: Hashable, Sendable {
  /// The number of entries.
  public var count: Int64
  /// The hash of the last entry; 64 zeros before the first.
  public var hash: String

  /// Names an end.
  public init(count: Int64, hash: String) {
    self.count = count
    self.hash = hash
  }

  /// The end of an empty chain.
  public static let start = ChainHead(count: 0, hash: String(repeating: "0", count: 64))
}

/// A personal value that an entry commits to, kept beside the log until it is erased.
public struct Opening: Hashable, Sendable {
  /// The number of the entry.
  public var sequence: Int64
  /// Its name in the entry's `commitments`.
  public var name: String
  /// 32 random bytes.
  public var salt: Data
  /// The value.
  public var value: String

  /// Puts an opening together.
  public init(sequence: Int64, name: String, salt: Data, value: String) {
    self.sequence = sequence
    self.name = name
    self.salt = salt
    self.value = value
  }

  /// SHA-256(salt ‖ value), 64 lower-case hexadecimal digits: what the entry holds.
  public var commitment: String { Digest.sha256Hex(salt + Data(value.utf8)) }
}

/// How entries are written and linked (manual: audit).
public enum AuditChain {
  /// The entry's JSON; fields in the order of their names, which is how `JSONEncoder` sorts them.
  struct Entry: Codable {
    struct Actor: Codable {
      var name: String
      var osUser: String
      var role: String

      enum CodingKeys: String, CodingKey {
        case name, role
        case osUser = "os_user"
      }
    }

    var action: String
    var actor: Actor
    var at: String
    var commitments: [String: String]
    var facts: [String: AuditFact]
    var previous: String
    var sequence: Int64
    var subject: String
    var version: Int
  }

  /// The next entry after `head`, and the openings of its commitments.
  public static func next(
    _ draft: AuditDraft, by actor: Actor, at moment: Date, after head: ChainHead, chance: Chance
  ) throws -> (entry: ChainedEntry, openings: [Opening]) {
    let sequence = head.count + 1
    let openings = draft.personal.sorted { $0.key < $1.key }.map { name, value in
      Opening(sequence: sequence, name: name, salt: chance.bytes(32), value: value)
    }
    let entry = Entry(
      action: draft.action.rawValue,
      actor: Entry.Actor(name: actor.name, osUser: actor.osUser, role: actor.role.rawValue),
      at: Instant.text(moment),
      commitments: Dictionary(uniqueKeysWithValues: openings.map { ($0.name, $0.commitment) }),
      facts: draft.facts, previous: head.hash, sequence: sequence, subject: draft.subject, version: 1)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(entry), as: UTF8.self)
    return (ChainedEntry(sequence: sequence, json: json, hash: Digest.sha256Hex(of: json)), openings)
  }
}

extension AuditFact: Codable {
  /// Reads a string, a number or a list of strings.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int64.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try container.decode([String].self))
    }
  }

  /// Writes a string, a number or a list of strings.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .list(let list): try container.encode(list)
    }
  }
}
