import Foundation

/// Where everything of a home lies.
public struct HomeFolders: Hashable, Sendable {
  /// The home itself.
  public let root: URL

  /// Lays out a home at `root`.
  public init(root: URL) { self.root = root }

  /// The configuration.
  public var configuration: URL { root.appending(path: "shinsa.yaml") }
  /// What the cross-check goes by, if the office has weights of its own.
  public var weights: URL { root.appending(path: "weights.yaml") }
  /// Where portals drop bundles.
  public var drop: URL { root.appending(path: "import") }
  /// What the program keeps for itself.
  public var state: URL { root.appending(path: "state") }
  /// The database.
  public var database: URL { state.appending(path: "shinsa.sqlite") }
  /// The key file.
  public var keys: URL { state.appending(path: "keys.json") }
  /// Sealed pictures.
  public var evidence: URL { state.appending(path: "evidence") }
  /// The university's own mail templates, if it has any.
  public var templates: URL { root.appending(path: "templates") }
  /// Where others pick things up.
  public var export: URL { root.appending(path: "export") }
  /// The Maildir.
  public var mail: URL { export.appending(path: "mail") }
  /// Receipts for portals.
  public var receipts: URL { export.appending(path: "receipts") }
  /// Account files for the portal.
  public var accounts: URL { export.appending(path: "accounts") }
  /// Decision records for auditors.
  public var audit: URL { export.appending(path: "audit") }
  /// Reports for the registrar.
  public var reports: URL { export.appending(path: "reports") }

  /// Backups, unless the configuration names another folder; made with the first of them.
  public var backups: URL { export.appending(path: "backups") }

  /// Every folder that a home has, parents first.
  public var all: [URL] { [root, drop, state, evidence, export, mail, receipts, accounts, audit, reports] }
}
