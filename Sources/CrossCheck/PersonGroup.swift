import Domain

/// Which records are enrolments of one person.
enum PersonGroup {
  /// Whether two records are the same person's.
  ///
  /// By the registrar's key where both have one. Else by equal names (earlier ones count), date of birth and sex, if the
  /// enrolments follow each other: two that overlap may be two people.
  static func isSamePerson(_ one: StudentRecord, _ other: StudentRecord) -> Bool {
    if one.key == other.key { return true }
    if let left = one.personKey, let right = other.personKey, one.key.source == other.key.source {
      return left.utf8.elementsEqual(right.utf8)
    }
    guard let birth = one.birthDate, birth == other.birthDate, areSexesAlike(one.sex, other.sex) else { return false }
    return followEachOther(one, other) && shareName(one, other)
  }

  /// The records of the same person, that one included; if their keys say that they are two people, only the sure ones.
  static func members(of record: StudentRecord, among records: [StudentRecord]) -> [StudentRecord] {
    let members = records.filter { isSamePerson(record, $0) }
    let isConsistent = members.allSatisfy { one in
      members.allSatisfy { !contradict(one, $0) }
    }
    return isConsistent ? members : members.filter { $0.key == record.key || isSameKey(record, $0) }
  }

  private static func isSameKey(_ one: StudentRecord, _ other: StudentRecord) -> Bool {
    guard let left = one.personKey, let right = other.personKey else { return false }
    return one.key.source == other.key.source && left.utf8.elementsEqual(right.utf8)
  }

  private static func contradict(_ one: StudentRecord, _ other: StudentRecord) -> Bool {
    guard let left = one.personKey, let right = other.personKey else { return false }
    return one.key.source == other.key.source && !left.utf8.elementsEqual(right.utf8)
  }

  private static func areSexesAlike(_ one: Sex?, _ other: Sex?) -> Bool {
    let known = [one, other].compactMap { $0 }.filter { $0 != .unspecified }
    return known.count < 2 || known[0] == known[1]
  }

  private static func followEachOther(_ one: StudentRecord, _ other: StudentRecord) -> Bool {
    guard let (begin, end) = one.enrolledFromTo, let (otherBegin, otherEnd) = other.enrolledFromTo else { return false }
    return end <= otherBegin || otherEnd <= begin
  }

  /// One of the names of each, equal in every script that both have, and in kanji or else in all the rest.
  static func shareName(_ one: StudentRecord, _ other: StudentRecord) -> Bool {
    one.namesOfRegister.contains { left in
      other.namesOfRegister.contains { right in
        let comparison = NameComparison(stated: left, recorded: right)
        let verdicts = [comparison.kanji.verdict, comparison.kana.verdict].filter(\.isComparable)
        return !verdicts.isEmpty && verdicts.allSatisfy(\.agrees)
      }
    }
  }
}

extension StudentRecord {
  fileprivate var enrolledFromTo: (YearMonth, YearMonth)? {
    guard let admitted, let left else { return nil }
    return (admitted, left)
  }

  fileprivate var namesOfRegister: [PersonName] { [name] + (formerName.map { [$0] } ?? []) }
}
