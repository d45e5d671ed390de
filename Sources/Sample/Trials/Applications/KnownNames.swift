import Domain

/// Which names with birth dates, and which folded numbers, more than one person on file has.
struct KnownNames {
  /// Collects while the file is written; sixteen bytes a name.
  struct Collector {
    private var names: [(hash: UInt64, person: Int)] = []
    private var numbers: [UInt64] = []

    mutating func add(_ records: [StudentRecord], of person: Int) {
      for hash in Set(records.flatMap(KnownNames.keys)) { names.append((hash, person)) }
      numbers += Set(records.compactMap(KnownNames.key))
    }

    /// What occurred twice.
    func finished() -> KnownNames {
      let repeated = Self.repeated(names.map(\.hash))
      let people = Set(names.filter { repeated.contains($0.hash) }.map(\.person))
      return KnownNames(names: repeated, numbers: Self.repeated(numbers), people: people.sorted())
    }

    private static func repeated(_ hashes: [UInt64]) -> Set<UInt64> {
      let sorted = hashes.sorted()
      return Set(zip(sorted, sorted.dropFirst()).filter { $0 == $1 }.map { $0.0 })
    }
  }

  private let names: Set<UInt64>
  private let numbers: Set<UInt64>
  /// The indices of everybody who shares name and birth date with another person.
  let people: [Int]

  /// How many names with birth dates several people share.
  var homonyms: Int { names.count }

  /// Whether another person on file has one of the record's names and its birth date.
  func isHomonym(_ record: StudentRecord) -> Bool { Self.keys(record).contains { names.contains($0) } }

  /// Whether another person's number is the same without hyphens and leading zeros.
  func isShared(_ key: RecordKey) -> Bool { Self.key(key).map { numbers.contains($0) } ?? false }

  private static func keys(_ record: StudentRecord) -> [UInt64] {
    guard let birth = record.birthDate else { return [] }
    let day = UInt64(birth.year * 400 + birth.month * 32 + birth.day)
    return [record.name, record.formerName].compactMap { name in
      guard let name, let text = name.kanji.flatMap({ RareForms.isUnreadable($0) ? nil : $0 }) ?? name.kana else {
        return nil
      }
      return hash(text.unicodeScalars.map { today[$0] ?? $0 }.filter { $0 != " " }, day)
    }
  }

  private static func key(_ record: StudentRecord) -> UInt64? { key(record.key) }

  private static func key(_ key: RecordKey) -> UInt64? {
    guard key.hasNumber else { return nil }
    let scalars = key.number.unicodeScalars.filter { $0 != "-" }.drop { $0 == "0" }
    return hash(Array(scalars), 0)
  }

  /// FNV-1a over whole scalars; two of a million names meet by chance once in fifty million worlds' pairs.
  private static func hash(_ scalars: [Unicode.Scalar], _ seed: UInt64) -> UInt64 {
    scalars.reduce(0xCBF2_9CE4_8422_2325 ^ seed &* 0x9E37_79B9_7F4A_7C15) { ($0 ^ UInt64($1.value)) &* 0x100_0000_01B3 }
  }

  /// Old forms of kanji to today's.
  private static let today: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (form, olderForms) in VariantKanji.olderForms {
      guard let to = form.unicodeScalars.first else { continue }
      for older in olderForms.flatMap(\.unicodeScalars) { table[older] = to }
    }
    return table
  }()
}
