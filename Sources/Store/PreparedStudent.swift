import CrossCheck
import Domain

/// A student record with all that is stored beside it; made on any thread, before the database is asked for anything.
public struct PreparedStudent: Sendable {
  /// The record.
  public let record: StudentRecord
  /// Equal for records of equal columns.
  let digest: Int64
  /// The hashes of the keys that it is found under, in order.
  let keys: [UInt64]
  /// The hashes of the parts of its names.
  let names: [UInt64]
  /// The folded words that `students find` looks in.
  let search: String

  /// Prepares a record.
  public init(_ record: StudentRecord) {
    self.record = record
    let held = BlockingKeys.held(by: record)
    keys = held.found.map(\.hash).sorted()
    names = held.counted.map(\.hash)
    search = SearchWords.of(record)
    digest = Self.digest(of: record)
  }

  static func digest(of record: StudentRecord) -> Int64 {
    var hash = KeyHash()
    hash.add(record.key.hasNumber ? 1 : 0)
    for text in record.columnTexts { text.map { hash.add($0) } ?? hash.add(0xFE as UInt8) }
    return Int64(bitPattern: hash.value)
  }
}

extension StudentRecord {
  /// The texts of `columns` from `number` on, without `has_number`, in order.
  var columnTexts: [String?] {
    [
      key.number, name.kanji, name.kana, name.romaji, formerName?.kanji, formerName?.kana,
      otherNames.isEmpty ? nil : otherNames.joined(separator: ";"), personKey, caution, sex?.rawValue,
      birthDate?.description, university, faculty, department, admitted?.description, left?.description,
      outcome?.rawValue, postalCode, address, phone,
    ]
  }
}
