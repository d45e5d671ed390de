import Domain
import Foundation
import Secrets
import Store

/// An entry of an application's life, with what is still kept of the values that it commits to.
public struct LifeEntry: Sendable {
  /// The entry's bytes as text.
  public var json: String
  /// Its hash.
  public var hash: String
  /// The entry; nil where it cannot be read, as after tampering.
  public var entry: RecordedEntry?
  /// The values that it commits to, by name; nil: erased.
  public var values: [String: String?]
}

/// The life of an application, as the log tells it.
public struct ApplicationLife: Sendable {
  /// The application that was asked for.
  public var application: CaseID
  /// All of its chain, the oldest first: what it mends, what mends it, what stands for it since a correction.
  public var chain: [CaseID]
  /// The entries about them, and about accounts that rest on them, oldest first.
  public var entries: [LifeEntry]
}

/// Tells the life of an application from the log; that somebody looked is recorded.
public struct TellLife: Sendable {
  let office: Office

  /// Tells for an office.
  public init(_ office: Office) { self.office = office }

  /// The life of an application; throws `NotAllowed` where the role may neither audit nor look.
  public func run(_ id: CaseID) throws -> ApplicationLife {
    if !office.actor.role.may(.look) { try office.admit(.audit) }
    return try office.write { writing in
      let reading = writing.reading
      let chain = try reading.chain(of: id)
      var entries = try chain.flatMap { try reading.auditEntries(about: AuditDraft.subject(of: $0)) }
      entries += try reading.accountEntries(restingOn: chain)
      let life = try entries.sorted { $0.sequence < $1.sequence }.map { try told($0, in: reading) }
      // The look itself is told to whoever looks next.
      try writing.record(AuditDraft(.applicationShown, subject: AuditDraft.subject(of: id)))
      return ApplicationLife(application: id, chain: chain.sorted(), entries: life)
    }
  }

  private func told(_ stored: StoredEntry, in reading: Reading) throws -> LifeEntry {
    let entry = RecordedEntry(json: stored.json)
    let openings = try reading.openings(of: stored.sequence)
    var values: [String: String?] = [:]
    for name in (entry?.commitments ?? [:]).keys { values.updateValue(openings[name], forKey: name) }
    return LifeEntry(json: stored.json, hash: stored.hash, entry: entry, values: values)
  }
}
