import Domain
import Foundation

/// A file of accounts for the portal: XML in the namespace `urn:shinsa:accounts:1`.
///
/// Files of both scopes share one sequence without gaps, and each names the one before by its hash.
public struct AccountsFile: Hashable, Sendable {
  /// Whether the file holds what changed, or everything.
  public enum Scope: String, Codable, Sendable {
    case changes, complete
  }

  /// Counts restorations of a backup: the sequence is valid within an epoch.
  public var epoch: Int
  /// The file's number, from 1.
  public var sequence: Int64
  /// What the file holds.
  public var scope: Scope
  /// SHA-256 of the file with the number before, in hexadecimal; nil for the first.
  public var previous: String?
  /// When it was made.
  public var created: Date
  /// The accounts.
  public var accounts: [ExportedAccount]

  /// Puts a file together.
  public init(
    epoch: Int, sequence: Int64, scope: Scope, previous: String?, created: Date, accounts: [ExportedAccount]
  ) {
    self.epoch = epoch
    self.sequence = sequence
    self.scope = scope
    self.previous = previous
    self.created = created
    self.accounts = accounts
  }

  /// The file's name; its signature bears the same with `.sig` after it.
  public var name: String { Self.name(sequence: sequence, isComplete: scope == .complete) }

  /// The name of the file of a number.
  public static func name(sequence: Int64, isComplete: Bool) -> String {
    isComplete ? "accounts-complete-\(sequence).xml" : "accounts-\(sequence).xml"
  }

  /// The bytes, which depend on the content alone.
  ///
  /// Accounts stand in the order of their ids, enrolments in that of their numbers.
  public var bytes: Data {
    let ordered = accounts.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    return OutgoingElement(
      "accounts",
      [
        "xmlns": "urn:shinsa:accounts:1", "epoch": String(epoch), "sequence": String(sequence),
        "scope": scope.rawValue, "previous": previous, "created": Instant.text(created),
      ],
      children: ordered.map(Self.account)
    ).document
  }

  private static func account(_ account: ExportedAccount) -> OutgoingElement {
    let enrolments = account.enrolments.sorted {
      ($0.number ?? "").utf8.lexicographicallyPrecedes(($1.number ?? "").utf8)
    }
    return OutgoingElement(
      "account",
      [
        "id": account.id, "email": account.email.asWritten, "status": account.status.rawValue,
        "mustChange": account.mustChange ? "true" : "false",
        "credentialsChanged": account.credentialsChanged.map(Instant.text),
      ],
      children: [name(account.name)] + enrolments.map(enrolment)
        + optional("password", account.password) + optional("secondPassword", account.secondPassword))
  }

  private static func name(_ name: PersonName) -> OutgoingElement {
    OutgoingElement(
      "name", children: optional("kanji", name.kanji) + optional("kana", name.kana) + optional("romaji", name.romaji))
  }

  private static func enrolment(_ enrolment: ExportedEnrolment) -> OutgoingElement {
    OutgoingElement(
      "enrolment",
      [
        "number": enrolment.number, "faculty": enrolment.faculty, "department": enrolment.department,
        "completed": enrolment.completed.map(String.init(describing:)), "outcome": enrolment.outcome?.rawValue,
      ])
  }

  private static func optional(_ name: String, _ value: String?) -> [OutgoingElement] {
    value.map { [OutgoingElement(name, text: $0)] } ?? []
  }
}
