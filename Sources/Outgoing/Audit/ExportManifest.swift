import Domain
import Foundation
import Secrets

/// What an export is and what it holds; its signature speaks for all of it (manual: audit, section 9).
public struct ExportManifest: Codable, Hashable, Sendable {
  /// Which records a file holds.
  public enum Contents: String, Codable, Sendable {
    case decisions, entries
  }

  /// The file, and how to find where it was changed.
  public struct File: Codable, Hashable, Sendable {
    /// Its length.
    public var bytes: Int
    /// Its name, in the manifest's folder.
    public var name: String
    /// The length of each piece but the last.
    public var pieceBytes: Int
    /// The hashes of its pieces.
    public var pieces: [String]
    /// How many records it holds.
    public var rows: Int
    /// The hash of all of it.
    public var sha256: String

    enum CodingKeys: String, CodingKey {
      case bytes, name, pieces, rows, sha256
      case pieceBytes = "piece_bytes"
    }

    /// Describes the file `name`, which lies at `url`; all of it is read.
    ///
    /// Pieces are small where the file is, and there are never more than 4,096.
    public init(_ name: String, lyingAt url: URL, rows: Int) throws {
      let length = try FileStretches.length(of: url)
      var size = 1024
      while length > size * 4096 { size *= 2 }
      var hashing = PieceHashing(size: size)
      var pieces: [PieceHashing.Piece] = []
      try FileStretches.each(of: url) { pieces += hashing.take($0) }
      pieces += hashing.finish()
      self.name = name
      self.rows = rows
      bytes = hashing.count
      pieceBytes = size
      sha256 = hashing.hash()
      self.pieces = pieces.map(\.hash)
    }
  }

  /// What was asked for; nil: everything.
  public struct Filters: Codable, Hashable, Sendable {
    /// Decided from this moment on.
    public var from: String?
    /// Decided before this moment.
    public var to: String?
    /// Decided or proposed by this acting name.
    public var reviewer: String?
    /// With this outcome.
    public var outcome: String?
    /// Of applicants who stated the faculty of this name of today.
    public var faculty: String?
    /// Whether values stand in it, or pseudonyms.
    public var personalData: Bool

    enum CodingKeys: String, CodingKey {
      case from, to, reviewer, outcome, faculty
      case personalData = "personal_data"
    }

    /// Names what was asked for.
    public init(personalData: Bool) { self.personalData = personalData }
  }

  /// The newest checkpoint that was kept before.
  public struct Checkpoint: Codable, Hashable, Sendable {
    /// Its number.
    public var checkpoint: Int64
    /// The head that it states.
    public var head: String
    /// The hash of its bytes.
    public var sha256: String

    /// Names a checkpoint.
    public init(checkpoint: Int64, head: String, sha256: String) {
      self.checkpoint = checkpoint
      self.head = head
      self.sha256 = sha256
    }
  }

  /// The newest checkpoint; nil where none was kept yet.
  public var checkpoint: Checkpoint?
  /// Which records.
  public var contents: Contents
  /// The file.
  public var file: File
  /// Which of them.
  public var filters: Filters
  /// `csv`, `jsonl` or `xml`.
  public var format: String
  /// Where the log ended, `N:HASH`.
  public var head: String
  /// Which home: the hash of the log's first entry.
  public var home: String
  /// The public key that signs it, base64 of 32 bytes; a verifier takes its own, and compares.
  public var key: String
  /// When it was made, in UTC.
  public var made: String
  /// The version of this format.
  public var version = 1

  /// Puts a manifest together.
  public init(
    contents: Contents, format: String, file: File, filters: Filters, head: String, home: String,
    checkpoint: Checkpoint?, key: Data, made: Date
  ) {
    self.contents = contents
    self.format = format
    self.file = file
    self.filters = filters
    self.head = head
    self.home = home
    self.checkpoint = checkpoint
    self.key = key.base64EncodedString()
    self.made = Instant.text(made)
  }

  /// Reads a manifest; nil where the bytes are none of this version.
  public init?(bytes: Data) {
    guard let read = try? JSONDecoder().decode(Self.self, from: bytes), read.version == 1, read.file.pieceBytes > 0
    else { return nil }
    self = read
  }

  /// What is signed: one JSON object, laid out for people too.
  public func bytes() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data([0x0A])
  }

  /// The name of the manifest of a file: `decisions-TIME.csv` has `decisions-TIME-manifest.json`.
  public static func name(for file: String) -> String {
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file[...]
    return stem + suffix
  }

  /// What the names of manifests end in.
  public static let suffix = "-manifest.json"
}
