import Domain
import Foundation

/// Who writes, when, and how what is written becomes a link of the audit chain.
///
/// The chain's cryptography is handed in, as the database is not where it lives.
public struct Scribe: Sendable {
  /// An entry as the chain's owner made it.
  public struct Entry: Sendable {
    /// The entry's JSON.
    public var json: String
    /// Its hash.
    public var hash: String
    /// The personal values that it commits to.
    public var openings: [(name: String, salt: Data, value: String)]

    /// Puts an entry together.
    public init(json: String, hash: String, openings: [(name: String, salt: Data, value: String)]) {
      self.json = json
      self.hash = hash
      self.openings = openings
    }
  }

  /// Makes the entry that follows `count` entries of which the last has `hash`.
  public typealias Chaining =
    @Sendable (_ draft: AuditDraft, _ actor: Actor, _ at: Date, _ count: Int64, _ hash: String) throws -> Entry

  /// Who writes.
  public let actor: Actor
  /// When.
  public let moment: Date
  let chaining: Chaining

  /// Names who writes and when.
  public init(actor: Actor, moment: Date, chaining: @escaping Chaining) {
    self.actor = actor
    self.moment = moment
    self.chaining = chaining
  }
}
