import Domain

/// Records of one person, for those who look at a record and not at an application.
public enum SamePerson {
  /// The other enrolments of a record's person, in the order of their keys.
  ///
  /// - Throws: Only what the index throws.
  public static func enrolments(besides record: StudentRecord, in index: some RecordIndex) throws -> [StudentRecord] {
    let near = try index.records(holding: BlockingKeys.group(of: record))
    return PersonGroup.members(of: record, among: [record] + near.filter { $0.key != record.key })
      .filter { $0.key != record.key }.sorted { $0.key < $1.key }
  }

  /// Records of other sources that may be the same enrolment: of the same number, or of the same name and date of birth.
  ///
  /// - Throws: Only what the index throws.
  public static func twins(of record: StudentRecord, in index: some RecordIndex) throws -> [StudentRecord] {
    let keys = BlockingKeys.held(by: record).found
    return try index.records(holding: keys).filter { other in
      other.key.source != record.key.source && (isNumberShared(record, other) || isBornAndNamedAlike(record, other))
    }
    .sorted { $0.key < $1.key }
  }

  private static func isNumberShared(_ one: StudentRecord, _ other: StudentRecord) -> Bool {
    guard one.key.hasNumber, other.key.hasNumber else { return false }
    let (left, right) = (StudentNumber(asWritten: one.key.number), StudentNumber(asWritten: other.key.number))
    return left.folded.utf8.elementsEqual(right.folded.utf8)
  }

  /// Without a date of birth on either side the names have to do: somebody looks at them anyway.
  private static func isBornAndNamedAlike(_ one: StudentRecord, _ other: StudentRecord) -> Bool {
    if let birth = one.birthDate, let otherBirth = other.birthDate, birth != otherBirth { return false }
    return PersonGroup.shareName(one, other)
  }
}
