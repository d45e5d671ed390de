import Domain

/// What the cross-check asks of the student records and accounts; all answers belong to one state of them.
public protocol RecordIndex {
  /// How many records there are, of all sources.
  func recordCount() throws -> Int

  /// How many records hold a key: how frequent a part of a name or a date of birth is.
  func count(of key: BlockingKey) throws -> Int

  /// The records that hold at least one of the keys, each once, in any order.
  ///
  /// Which keys a record holds is `BlockingKeys.held(by:)`, `found`; `counted` are for `count(of:)`.
  /// Where the keys hold more than `most` records, only those are returned whose date of birth `mayBeMeant`.
  func records(
    holding keys: Set<BlockingKey>, most: Int, mayBeMeant: (CalendarDate?) -> Bool
  ) throws -> [StudentRecord]

  /// The account that each of the records is linked to, where there is one; closed accounts do not count.
  func accounts(of records: [RecordKey]) throws -> [RecordKey: String]

  /// The account that an address belongs to, unless it is closed.
  func account(of address: EmailAddress) throws -> String?

  /// Whether a caution stands on one of these accounts.
  func isCautioned(_ accounts: Set<String>) throws -> Bool

  /// Whether one of the pictures came before, with another application.
  ///
  /// - Parameters:
  ///   - hashes: SHA-256 of the pictures, in lower-case hexadecimal digits.
  ///   - application: The sender's id of the application that brings them; the one it resubmits is the same case.
  func hasPicture(of hashes: Set<String>, otherThanIn application: Application) throws -> Bool

  /// The places of a postal code, none for one that is not in the table; nil where there is no table.
  func places(of code: PostalCode) throws -> [PostalPlace]?
}

extension RecordIndex {
  /// The records that hold at least one of the keys, each once, in any order.
  public func records(holding keys: Set<BlockingKey>) throws -> [StudentRecord] {
    try records(holding: keys, most: .max) { _ in true }
  }

  /// No table.
  public func places(of code: PostalCode) throws -> [PostalPlace]? { nil }
}
