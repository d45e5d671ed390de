import Foundation

/// An entry of the audit log, read.
public struct RecordedEntry: Hashable, Sendable {
  /// Its number.
  public var sequence: Int64
  /// The stable code of what happened; one that this program does not know is possible in a newer log.
  public var action: String
  /// Who acted.
  public var actor: Signature
  /// The role of who acted.
  public var role: String
  /// When, in UTC as `Instant` writes it.
  public var at: String
  /// What it happened to.
  public var subject: String
  /// The commitments, by the name of the value.
  public var commitments: [String: String]
  /// What everybody may know.
  public var facts: [String: AuditFact]
  /// The hash of the entry before.
  public var previous: String

  /// Puts an entry together.
  public init(
    sequence: Int64, action: String, actor: Signature, role: String, at: String, subject: String,
    commitments: [String: String], facts: [String: AuditFact], previous: String
  ) {
    self.sequence = sequence
    self.action = action
    self.actor = actor
    self.role = role
    self.at = at
    self.subject = subject
    self.commitments = commitments
    self.facts = facts
    self.previous = previous
  }

  /// When, as a moment.
  public var moment: Date? { Instant.date(at) }

  /// The application that it is about.
  public var application: CaseID? { Self.application(of: subject) }

  /// The application that a subject names.
  public static func application(of subject: String) -> CaseID? {
    subject.hasPrefix("application:") ? CaseID(subject.dropFirst("application:".count)) : nil
  }

  /// A fact that is a text.
  public func text(_ name: String) -> String? {
    if case .text(let text) = facts[name] { text } else { nil }
  }

  /// A fact that is a number.
  public func number(_ name: String) -> Int64? {
    if case .number(let number) = facts[name] { number } else { nil }
  }

  /// A fact that is a list; empty where there is none.
  public func list(_ name: String) -> [String] {
    if case .list(let list) = facts[name] { list } else { [] }
  }
}
