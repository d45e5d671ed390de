import CrossCheck
import Domain

/// What a cross-check asks, as it was before decisions brought accounts, and other applications their pictures.
struct IndexBefore<Index: RecordIndex>: RecordIndex {
  let index: Index
  /// Whether an account came later.
  let isLater: (String) -> Bool
  /// Whether pictures of other applications are not there yet.
  let isWithoutPictures: Bool

  func recordCount() throws -> Int { try index.recordCount() }

  func count(of key: BlockingKey) throws -> Int { try index.count(of: key) }

  func records(
    holding keys: Set<BlockingKey>, most: Int, mayBeMeant: (CalendarDate?) -> Bool
  ) throws -> [StudentRecord] {
    try index.records(holding: keys, most: most, mayBeMeant: mayBeMeant)
  }

  func accounts(of records: [RecordKey]) throws -> [RecordKey: String] {
    try index.accounts(of: records).filter { !isLater($0.value) }
  }

  func account(of address: EmailAddress) throws -> String? {
    try index.account(of: address).flatMap { isLater($0) ? nil : $0 }
  }

  func isCautioned(_ accounts: Set<String>) throws -> Bool {
    try index.isCautioned(accounts.filter { !isLater($0) })
  }

  func hasPicture(of hashes: Set<String>, otherThanIn application: Application) throws -> Bool {
    try !isWithoutPictures && index.hasPicture(of: hashes, otherThanIn: application)
  }

  func places(of code: PostalCode) throws -> [PostalPlace]? { try index.places(of: code) }
}
