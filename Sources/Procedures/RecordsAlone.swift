import CrossCheck
import Domain

/// The student records without what decisions have brought since: accounts, and pictures of other applications.
struct RecordsAlone<Index: RecordIndex>: RecordIndex {
  let records: Index

  func recordCount() throws -> Int { try records.recordCount() }

  func count(of key: BlockingKey) throws -> Int { try records.count(of: key) }

  func records(
    holding keys: Set<BlockingKey>, most: Int, mayBeMeant: (CalendarDate?) -> Bool
  ) throws -> [StudentRecord] {
    try records.records(holding: keys, most: most, mayBeMeant: mayBeMeant)
  }

  func accounts(of records: [RecordKey]) -> [RecordKey: String] { [:] }

  func account(of address: EmailAddress) -> String? { nil }

  func hasPicture(of hashes: Set<String>, otherThanIn application: Application) -> Bool { false }

  func places(of code: PostalCode) throws -> [PostalPlace]? { try records.places(of: code) }
}
