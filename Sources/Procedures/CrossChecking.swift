import CrossCheck
import Domain
import Store

/// Cross-checks applications against the student records, accounts and pictures of a state.
struct RecordChecks: Sendable {
  private let checker: CrossChecker
  private let statistics: RecordStatistics

  init(office: Office, statistics: RecordStatistics = RecordStatistics()) {
    checker = CrossChecker(university: office.settings.university, weights: office.settings.weights)
    self.statistics = statistics
  }

  /// The finding about an application, and the edition of the records that it was made of.
  func check(
    _ application: Application, pictures: [Picture], in reading: Reading
  ) throws -> (check: CheckedApplication, snapshot: Int64?) {
    let index = try StudentIndex(reading, statistics: statistics)
    return (try checker.check(application, pictures: pictures, in: index), index.snapshot)
  }

  /// The finding about a case with all that it was made of, and the edition of the records.
  ///
  /// The account that its own approval brought is left out: it says nothing about the application.
  func explanation(
    of file: Case, in reading: Reading
  ) throws -> (explanation: Explanation, snapshot: Int64?) {
    let isNew = file.application.kind == .new
    let own = isNew ? Set(try reading.notices(about: file.id).compactMap(\.account)) : []
    let index = try StudentIndex(reading, statistics: statistics)
    let before = IndexBefore(index: index, isLater: own.contains, isWithoutPictures: false)
    return (try explanation(of: file, in: before), index.snapshot)
  }

  /// The same as if no decision had been taken: without accounts, and without the pictures of other applications.
  func explanationBeforeDecisions(of file: Case, in reading: Reading) throws -> Explanation {
    let index = try StudentIndex(reading, statistics: statistics)
    return try explanation(of: file, in: IndexBefore(index: index, isLater: { _ in true }, isWithoutPictures: true))
  }

  /// How one record compares with an application.
  func comparison(
    of application: Application, with record: StudentRecord, in reading: Reading
  ) throws -> WeighedCandidate {
    try checker.comparison(of: application, with: record, in: StudentIndex(reading, statistics: statistics))
  }

  private func explanation(of file: Case, in index: some RecordIndex) throws -> Explanation {
    try checker.explanation(of: file.application, pictures: file.pictures.map(\.picture), in: index)
  }

  /// The finding of before if nothing that it rests on has changed since, else a new one.
  func renewed(
    _ before: PreparedApplication, pictures: [Picture], in reading: Reading
  ) throws -> (assessment: Encoded<Assessment>, snapshot: Int64?) {
    let application = before.application.value
    if try reading.newestSnapshot() == before.snapshot,
      try before.grounds.stillHold(for: application, pictures: pictures, in: reading)
    {
      return (before.assessment, before.snapshot)
    }
    let (check, snapshot) = try check(application, pictures: pictures, in: reading)
    return (try Encoded(check.assessment), snapshot)
  }
}
