import CrossCheck
import Domain

/// Records and accounts in memory, found by the keys that a database would hold.
final class MemoryIndex: RecordIndex {
  private var records: [StudentRecord] = []
  private var positions: [BlockingKey: [Int]] = [:]
  private var accountOfRecord: [RecordKey: String] = [:]
  private var accountOfAddress: [String: String] = [:]
  private var pictures: [String: String] = [:]
  /// The accounts that a caution stands on.
  var cautionedAccounts: Set<String> = []
  /// The table of postal codes; nil where there is none.
  var places: [PostalPlace]?

  init(_ records: [StudentRecord] = []) {
    for record in records { add(record) }
  }

  func add(_ record: StudentRecord) {
    let held = BlockingKeys.held(by: record)
    for key in held.found.union(held.counted) { positions[key, default: []].append(records.count) }
    records.append(record)
  }

  func link(_ record: StudentRecord, to account: String, address: String = "") {
    accountOfRecord[record.key] = account
    accountOfAddress[address] = account
  }

  func keep(picture hash: String, of application: String) {
    pictures[hash] = application
  }

  func recordCount() -> Int { records.count }

  func count(of key: BlockingKey) -> Int { positions[key]?.count ?? 0 }

  func records(
    holding keys: Set<BlockingKey>, most: Int, mayBeMeant: (CalendarDate?) -> Bool
  ) -> [StudentRecord] {
    let found = Set(keys.flatMap { positions[$0] ?? [] }).map { records[$0] }
    return found.count > most ? found.filter { mayBeMeant($0.birthDate) } : found
  }

  func accounts(of records: [RecordKey]) -> [RecordKey: String] {
    accountOfRecord.filter { records.contains($0.key) }
  }

  func places(of code: PostalCode) -> [PostalPlace]? { places.map { $0.filter { $0.code == code } } }

  func account(of address: EmailAddress) -> String? { accountOfAddress[address.key] }

  func isCautioned(_ accounts: Set<String>) -> Bool { !accounts.isDisjoint(with: cautionedAccounts) }

  func hasPicture(of hashes: Set<String>, otherThanIn application: Application) -> Bool {
    pictures.contains { hashes.contains($0.key) && $0.value != application.id && $0.value != application.resubmits }
  }
}
