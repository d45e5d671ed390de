import Domain
import Foundation

/// What became of a bundle, for the portal that sent it.
public struct Receipt: Hashable, Sendable {
  /// What became of the whole.
  public enum Outcome: String, Sendable {
    case imported, repeated = "repeat", quarantined
  }

  /// What became of one request.
  public struct Request: Hashable, Sendable {
    /// One of three.
    public enum Outcome: String, Sendable {
      case accepted, repeated = "repeat", refused
    }

    /// The sender's id, unless the request is too broken to have one.
    public var id: String?
    /// The member that holds it.
    public var path: String
    /// What became of it.
    public var outcome: Outcome
    /// All that is wrong with it.
    public var reasons: [Refusal]

    /// Says what became of a request.
    public init(id: String?, path: String, outcome: Outcome, reasons: [Refusal] = []) {
      self.id = id
      self.path = path
      self.outcome = outcome
      self.reasons = reasons
    }
  }

  /// The zip's name.
  public var file: String
  /// The bundle's id, if it could be read.
  public var bundle: String?
  /// Its sender, if that could be read.
  public var sender: String?
  /// What became of it.
  public var outcome: Outcome
  /// When.
  public var at: Date
  /// Why it was quarantined.
  public var reasons: [Refusal]
  /// Its requests, in the order in which they were taken.
  public var requests: [Request]

  /// Says what became of a bundle.
  public init(
    file: String, bundle: String? = nil, sender: String? = nil, outcome: Outcome, at: Date, reasons: [Refusal] = [],
    requests: [Request] = []
  ) {
    self.file = file
    self.bundle = bundle
    self.sender = sender
    self.outcome = outcome
    self.at = at
    self.reasons = reasons
    self.requests = requests
  }
}
