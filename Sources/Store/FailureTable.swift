import Domain
import GRDB

/// How often in a row a bundle could not be taken in for a reason of ours.
public struct FailureCount: Hashable, Sendable {
  /// The file's name in the drop folder.
  public var file: String
  /// What tells this file from a later one of the same name.
  public var identity: String
  /// The runs that failed, at least 1.
  public var runs: Int

  /// Counts the runs that failed for a file.
  public init(file: String, identity: String, runs: Int) {
    self.file = file
    self.identity = identity
    self.runs = runs
  }
}

extension Reading {
  /// Every bundle that failed in its last run, by name.
  public func failureCounts() throws -> [FailureCount] {
    try Row.fetchAll(database, sql: "SELECT file, identity, runs FROM import_failure ORDER BY file").map {
      FailureCount(file: $0["file"], identity: $0["identity"], runs: $0["runs"])
    }
  }
}

extension Writing {
  /// Sets counts and clears those of other files; like claims they are no history, so the log has no entry for them.
  public func setFailureCounts(_ counts: [FailureCount], clearing files: [String]) throws {
    for file in files {
      try database.execute(sql: "DELETE FROM import_failure WHERE file = ?", arguments: [file])
    }
    for count in counts {
      try database.execute(
        sql: "INSERT OR REPLACE INTO import_failure (file, identity, runs, last) VALUES (?, ?, ?, ?)",
        arguments: [count.file, count.identity, count.runs, Instant.text(scribe.moment)])
    }
  }
}
