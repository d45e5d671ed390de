import CrossCheck
import Domain
import Synchronization

/// How many student records there are and how often names occur: the same until records are imported, asked for
/// again with every application.
public final class RecordStatistics: Sendable {
  private struct Memory {
    var snapshot: Int64?
    var records: Int?
    var counts: [BlockingKey: Int] = [:]
  }

  /// Names beyond these are counted again, so that memory stays bounded.
  private static let most = 50_000

  private let memory = Mutex(Memory())

  /// Begins with nothing known.
  public init() {}

  fileprivate func records(at snapshot: Int64?, _ count: () throws -> Int) throws -> Int {
    if let known = known(at: snapshot, { $0.records }) { return known }
    let found = try count()
    keep(at: snapshot) { $0.records = found }
    return found
  }

  fileprivate func count(of key: BlockingKey, at snapshot: Int64?, _ count: () throws -> Int) throws -> Int {
    if let known = known(at: snapshot, { $0.counts[key] }) { return known }
    let found = try count()
    keep(at: snapshot) { if $0.counts.count < Self.most { $0.counts[key] = found } }
    return found
  }

  private func known(at snapshot: Int64?, _ value: (Memory) -> Int?) -> Int? {
    memory.withLock { $0.snapshot == snapshot ? value($0) : nil }
  }

  private func keep(at snapshot: Int64?, _ change: (inout Memory) -> Void) {
    memory.withLock { memory in
      if memory.snapshot != snapshot { memory = Memory(snapshot: snapshot) }
      change(&memory)
    }
  }
}

/// The student records of one state, with statistics that are shared between states of the same edition.
public struct StudentIndex: RecordIndex {
  /// The state.
  public let reading: Reading
  /// The edition of the records.
  public let snapshot: Int64?
  private let statistics: RecordStatistics

  /// Looks at a state.
  public init(_ reading: Reading, statistics: RecordStatistics) throws {
    self.reading = reading
    self.statistics = statistics
    snapshot = try reading.newestSnapshot()
  }

  /// How many records there are, of all sources.
  public func recordCount() throws -> Int {
    try statistics.records(at: snapshot) { try reading.recordCount() }
  }

  /// How many records hold a key.
  public func count(of key: BlockingKey) throws -> Int {
    try statistics.count(of: key, at: snapshot) { try reading.count(of: key) }
  }

  /// The records that hold at least one of the keys.
  public func records(
    holding keys: Set<BlockingKey>, most: Int, mayBeMeant: (CalendarDate?) -> Bool
  ) throws -> [StudentRecord] {
    try reading.records(holding: keys, most: most, mayBeMeant: mayBeMeant)
  }

  /// The account that each of the records is linked to.
  public func accounts(of records: [RecordKey]) throws -> [RecordKey: String] { try reading.accounts(of: records) }

  /// The account that an address belongs to.
  public func account(of address: EmailAddress) throws -> String? { try reading.account(of: address) }

  /// Whether a caution stands on one of these accounts.
  public func isCautioned(_ accounts: Set<String>) throws -> Bool { try reading.isCautioned(accounts) }

  /// Whether one of the pictures came before, with another application.
  public func hasPicture(of hashes: Set<String>, otherThanIn application: Application) throws -> Bool {
    try reading.hasPicture(of: hashes, otherThanIn: application)
  }

  /// The places of a postal code; nil where there is no table.
  public func places(of code: PostalCode) throws -> [PostalPlace]? { try reading.places(of: code) }
}
