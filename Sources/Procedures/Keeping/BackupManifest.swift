import Foundation
import Secrets

/// What a backup holds: the last file in it, by which all others are checked.
public struct BackupManifest: Hashable, Codable, Sendable {
  /// A file, by its path from the home on.
  public struct File: Hashable, Codable, Sendable {
    /// Its path.
    public var path: String
    /// Its size.
    public var bytes: Int
    /// SHA-256 of its content.
    public var sha256: String
  }

  /// The manifest's own path.
  static let path = "backup.json"
  /// The database's path.
  static let database = "state/shinsa.sqlite"
  /// The path below which sealed pictures lie.
  static let evidence = "state/evidence/"

  /// The form of this file.
  public var version = 1
  /// When the backup was made.
  public var made: String
  /// Whether it is of a home for exercises.
  public var training: Bool
  /// Where the audit log ended: `N:HASH`.
  public var head: String
  /// Every file but this one, in its order.
  public var files: [File] = []
  /// Sealed pictures that were missing in the home when it was made.
  public var missing: [String] = []

  init(made: String, training: Bool, head: String) {
    (self.made, self.training, self.head) = (made, training, head)
  }

  func encoded() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return try encoder.encode(self)
  }
}
