import Domain
import Foundation
import GRDB

/// The database of a home: one SQLite file, in write-ahead mode, every commit synced to disk.
///
/// Several processes use it at once; a writer that has to wait longer than the busy time gets `StoreError.busy`.
public struct Store: Sendable {
  let pool: DatabasePool

  /// Opens the database file, making or migrating it if told to; throws `StoreError`.
  public init(path: String, busyTimeout: TimeInterval = 30) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeout)
    configuration.maximumReaderCount = 4
    configuration.publicStatementArguments = false
    configuration.prepareDatabase { database in
      // What is acknowledged must survive a power cut; what is erased must not stay in free pages.
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
      // In KiB: indexes over hashes and addresses are entered at random, and 2 MB hold too little of them.
      let cache = database.configuration.readonly ? 16_384 : 65_536
      try database.execute(sql: "PRAGMA cache_size = -\(cache)")
      // Among a million records every look-up is on other pages: mapped, they need not be copied.
      if database.configuration.readonly, Self.isLarge(path) {
        try database.execute(sql: "PRAGMA mmap_size = 4294967296")
      }
    }
    pool = try StoreError.translating { try DatabasePool(path: path, configuration: configuration) }
  }

  /// Small files are in the cache after a while, and mapping them would only count as memory.
  private static func isLarge(_ path: String) -> Bool {
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    return (size ?? 0) > 256 << 20
  }

  /// Brings the schema to this program's edition.
  public func migrate() throws {
    try StoreError.translating {
      try Schema.migrator.migrate(pool)
      try renewIndex()
      try renewDealingKeys()
    }
  }

  /// Whether the schema is this program's edition: older ones are migrated by `init`, newer ones refused.
  public func isCurrent() throws -> Bool {
    try StoreError.translating {
      try pool.read { try Schema.migrator.hasCompletedMigrations($0) } && isIndexCurrent() && areDealingKeysCurrent()
    }
  }

  /// Reads one consistent state.
  public func read<Value>(_ body: (Reading) throws -> Value) throws -> Value {
    try StoreError.translating { try pool.read { try body(Reading(database: $0)) } }
  }

  /// Writes in one transaction, all or nothing; whatever changes state records an audit entry in it.
  public func write<Value>(as scribe: Scribe, _ body: (Writing) throws -> Value) throws -> Value {
    try StoreError.translating {
      try pool.writeWithoutTransaction { database in
        var value: Value?
        try database.inTransaction(.immediate) {
          value = try body(Writing(database: database, scribe: scribe))
          return .commit
        }
        guard let value else { throw StoreError.failed(code: 0) }
        return value
      }
    }
  }
}

/// One consistent state of the database.
public struct Reading {
  let database: Database
}

/// A transaction under way, and who makes it.
public struct Writing {
  let database: Database
  /// Who writes, when.
  public let scribe: Scribe

  /// What can be read within the transaction.
  public var reading: Reading { Reading(database: database) }
}

/// What the database cannot do; holds no value of any row.
public enum StoreError: Error, Hashable, Sendable {
  /// Somebody else held the database for too long.
  case busy
  /// The disk is full.
  case full
  /// The file cannot be read or written.
  case inaccessible
  /// The file is no database, or damaged.
  case damaged
  /// A rule of the schema was broken; `code` is SQLite's extended result code.
  case constraint(code: Int32)
  /// Anything else; `code` is SQLite's extended result code.
  case failed(code: Int32)
  /// What a row holds cannot be read as what it should be.
  case unreadable(table: String)

  static func translating<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StoreError(error)
    }
  }

  private init(_ error: DatabaseError) {
    // The log's index could not grow: SQLite does not say what for, and there is hardly another reason.
    guard error.extendedResultCode != .SQLITE_IOERR_SHMSIZE else {
      self = .full
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .full
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_IOERR: self = .inaccessible
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
    case .SQLITE_CONSTRAINT: self = .constraint(code: error.extendedResultCode.rawValue)
    default: self = .failed(code: error.extendedResultCode.rawValue)
    }
  }
}
