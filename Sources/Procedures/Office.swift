import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// The office at work: what every procedure needs.
public struct Office: Sendable {
  /// Where everything lies.
  public let folders: HomeFolders
  /// What the office has settled.
  public let settings: OfficeSettings
  /// The database.
  public let store: Store
  /// The keys.
  public let keys: HomeKeys
  /// The mail templates; read only where a mail is rendered, so that a slip in one of them stops nothing else.
  public let templates: @Sendable () throws -> TemplateLibrary
  /// Who acts.
  public let actor: Actor
  /// Tells the time.
  public let clock: @Sendable () -> Date
  /// Draws keys, tokens and passwords.
  public let chance: Chance

  /// Opens an office for work.
  public init(
    folders: HomeFolders, settings: OfficeSettings, store: Store, keys: HomeKeys,
    templates: @autoclosure @escaping @Sendable () throws -> TemplateLibrary,
    actor: Actor, clock: @escaping @Sendable () -> Date, chance: Chance
  ) {
    self.folders = folders
    self.settings = settings
    self.store = store
    self.keys = keys
    self.templates = templates
    self.actor = actor
    self.clock = clock
    self.chance = chance
  }

  /// Who writes now, with the chain's cryptography.
  func scribe(at moment: Date) -> Scribe { Scribe(actor: actor, moment: moment, chance: chance) }

  /// Writes in one transaction as the one who acts, now.
  public func write<Value>(_ body: (Writing) throws -> Value) throws -> Value {
    try store.write(as: scribe(at: clock()), body)
  }

  /// The days on which the office is open, with the holidays that were loaded.
  public func openingDays() throws -> OpeningDays {
    OpeningDays(settings.calendar, holidays: try store.read { try $0.holidays() })
  }

  /// Throws `NotAllowed` unless the role of the one who acts allows it.
  public func admit(_ deed: Deed) throws(NotAllowed) {
    guard actor.role.may(deed) else { throw NotAllowed(deed: deed, role: actor.role) }
  }
}

/// A role does not allow a deed.
public struct NotAllowed: Error, Hashable, Sendable {
  /// What was wanted.
  public var deed: Deed
  /// The role of the one who wanted it.
  public var role: Role

  /// Names a deed and a role.
  public init(deed: Deed, role: Role) {
    self.deed = deed
    self.role = role
  }
}

extension Scribe {
  /// A scribe whose entries are chained as the audit log's format says.
  public init(actor: Actor, moment: Date, chance: Chance) {
    self.init(actor: actor, moment: moment) { draft, actor, at, count, hash in
      let (entry, openings) = try AuditChain.next(
        draft, by: actor, at: at, after: ChainHead(count: count, hash: hash), chance: chance)
      return Entry(
        json: entry.json, hash: entry.hash, openings: openings.map { ($0.name, $0.salt, $0.value) })
    }
  }
}
