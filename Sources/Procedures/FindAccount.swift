import Domain
import Store

/// An account that somebody named is not there.
public enum AccountNotFound: Error, Hashable, Sendable {
  /// Nobody has this id, address or student number.
  case unknown
  /// Several have the student number; their ids.
  case ambiguous([String])
}

extension Reading {
  /// The account of an id; throws `AccountNotFound`.
  func existingAccount(_ id: String) throws -> Account {
    guard let account = try account(id) else { throw AccountNotFound.unknown }
    return account
  }

  /// The account that a member of staff names: by its id, its address, or a linked student number as written or folded.
  ///
  /// Throws `AccountNotFound`.
  public func resolveAccount(_ text: String) throws -> String {
    if let account = try account(text) { return account.id }
    if let email = EmailAddress(text) {
      guard let account = try account(email: email.key) else { throw AccountNotFound.unknown }
      return account.id
    }
    let records = try students(number: text) + students(foldedNumber: StudentNumber(asWritten: text).folded)
    var keys = Set(records.map(\.key))
    if let colon = text.firstIndex(of: ":") {
      keys.insert(RecordKey(source: String(text[..<colon]), number: String(text[text.index(after: colon)...])))
    }
    let found = Set(try keys.compactMap { try account(record: $0)?.id })
    guard let only = found.first else { throw AccountNotFound.unknown }
    guard found.count == 1 else { throw AccountNotFound.ambiguous(found.sorted()) }
    return only
  }
}
