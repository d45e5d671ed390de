import Domain
import Foundation
import GRDB

/// Something that one person proposed and another has to confirm.
public struct Proposal: Hashable, Sendable {
  /// Why, in the proposer's words.
  public var reason: String
  /// Who proposed.
  public var by: Signature
  /// When.
  public var at: Date

  /// Puts a proposal together.
  public init(reason: String, by: Signature, at: Date) {
    self.reason = reason
    self.by = by
    self.at = at
  }

  init?(_ row: Row) {
    guard let at = Instant.date(row["at"]) else { return nil }
    self.init(reason: row["reason"], by: Signature(name: row["name"], osUser: row["os_user"]), at: at)
  }
}

/// What is proposed to do with an account.
public struct AccountProposal: Hashable, Sendable {
  /// Closing it, merging it into another, or erasing what is kept of it after it was closed.
  public enum Deed: Hashable, Sendable {
    case close
    case merge(into: String)
    case erase

    /// The code that is stored.
    var code: String {
      switch self {
      case .close: "close"
      case .merge: "merge"
      case .erase: "erase"
      }
    }

    init?(code: String, target: String?) {
      switch (code, target) {
      case ("close", nil): self = .close
      case ("erase", nil): self = .erase
      case ("merge", let target?): self = .merge(into: target)
      default: return nil
      }
    }
  }

  /// The account.
  public var account: String
  /// What is to be done.
  public var deed: Deed
  /// Who proposed it, and why.
  public var proposal: Proposal

  /// Puts a proposal together.
  public init(account: String, deed: Deed, proposal: Proposal) {
    self.account = account
    self.deed = deed
    self.proposal = proposal
  }
}

extension Reading {
  /// The correction of a case that waits for a second person.
  public func correction(of id: CaseID) throws -> Proposal? {
    try Row.fetchOne(database, sql: "SELECT * FROM correction WHERE application = ?", arguments: [id])
      .flatMap(Proposal.init)
  }

  /// The cases whose correction waits for a second person.
  public func proposedCorrections() throws -> [CaseID] {
    try Int64.fetchAll(database, sql: "SELECT application FROM correction ORDER BY at")
  }

  /// The accounts that something is proposed for.
  public func accountsWithProposals() throws -> Set<String> {
    try String.fetchSet(database, sql: "SELECT account FROM account_proposal")
  }

  /// What is proposed to do with an account.
  public func accountProposal(_ id: String) throws -> AccountProposal? {
    let row = try Row.fetchOne(database, sql: "SELECT * FROM account_proposal WHERE account = ?", arguments: [id])
    return row.flatMap { row in
      guard let proposal = Proposal(row), let deed = AccountProposal.Deed(code: row["deed"], target: row["target"])
      else { return nil }
      return AccountProposal(account: id, deed: deed, proposal: proposal)
    }
  }
}

extension Writing {
  /// Stores a correction that a second person has to confirm.
  public func insertCorrection(of id: CaseID, _ proposal: Proposal) throws {
    try database.execute(
      sql: "INSERT INTO correction (application, reason, name, os_user, at) VALUES (?, ?, ?, ?, ?)",
      arguments: [id, proposal.reason, proposal.by.name, proposal.by.osUser, Instant.text(proposal.at)])
  }

  /// Removes a proposed correction: it was confirmed or refused, and the log says so.
  public func removeCorrection(of id: CaseID) throws {
    try database.execute(sql: "DELETE FROM correction WHERE application = ?", arguments: [id])
  }

  /// Stores what is proposed to do with an account, in place of what was before.
  public func setAccountProposal(_ proposed: AccountProposal) throws {
    var target: String?
    if case .merge(let into) = proposed.deed { target = into }
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO account_proposal (account, deed, target, reason, name, os_user, at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        proposed.account, proposed.deed.code, target, proposed.proposal.reason,
        proposed.proposal.by.name,
        proposed.proposal.by.osUser, Instant.text(proposed.proposal.at),
      ])
  }

  /// Removes what was proposed to do with an account.
  public func removeAccountProposal(_ id: String) throws {
    try database.execute(sql: "DELETE FROM account_proposal WHERE account = ?", arguments: [id])
  }
}
