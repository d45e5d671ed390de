import Foundation

/// An edition of a published table, as it was loaded.
public struct PublishedEdition: Hashable, Sendable {
  /// Its number, counted over all published tables.
  public var number: Int64
  /// When it was loaded.
  public var loaded: Date
  /// Who loaded it.
  public var loadedBy: String
  /// SHA-256 of the file, in lower-case hexadecimal digits.
  public var sha256: String
  /// The file's encoding.
  public var encoding: String
  /// What it brought: places or holidays.
  public var entries: Int
  /// Rows that could not be used.
  public var unusable: Int

  /// Describes an edition.
  public init(
    number: Int64, loaded: Date, loadedBy: String, sha256: String, encoding: String, entries: Int, unusable: Int
  ) {
    self.number = number
    self.loaded = loaded
    self.loadedBy = loadedBy
    self.sha256 = sha256
    self.encoding = encoding
    self.entries = entries
    self.unusable = unusable
  }
}
