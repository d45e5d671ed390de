import Domain

/// Finds the student record that an application is about, and says how the two compare.
///
/// A wrong person is never `clear`: see the manual, cross-check.
public struct CrossChecker: Sendable {
  private let units: UnitTable
  private let weights: MatchWeights

  /// A checker for a university, whose earlier names of units it knows, with the weights of its office.
  public init(university: University, weights: MatchWeights = MatchWeights()) {
    self.weights = weights
    units = UnitTable(university)
  }

  /// The finding about one application, against the records and accounts of an index.
  ///
  /// - Throws: Only what the index throws.
  public func assessment(
    of application: Application, pictures: [Picture] = [], in index: some RecordIndex
  ) throws -> Assessment {
    try check(application, pictures: pictures, in: index).assessment
  }

  /// The finding about one application, and what it rests on that other applications may change.
  ///
  /// - Throws: Only what the index throws.
  public func check(
    _ application: Application, pictures: [Picture], in index: some RecordIndex
  ) throws -> CheckedApplication {
    let found = try examined(application, pictures: pictures, in: index)
    return CheckedApplication(assessment: try found.assessment(in: index), grounds: found.grounds)
  }

  /// All that was found about one application.
  func examined(
    _ application: Application, pictures: [Picture], in index: some RecordIndex
  ) throws -> ExaminedApplication {
    let names = SoughtNames(application.allNames)
    let scale = try scale(for: application, names, in: index)
    let weighed = try CandidateSearch(application: application, names: names, index: index, scale: scale).weighed()
    let findings = Findings(application, weighed, weights)
    let group = (findings?.group ?? []).map(\.record.key)
    let grounds = try AssessmentGrounds(of: application, pictures: pictures, group: group, in: index)
    let judgement = Judgement(
      findings: findings, accounts: AccountRules(application, grounds), pictures: PictureChecks(pictures, grounds),
      application: application, weights: weights)
    return ExaminedApplication(weighed: weighed, scale: scale, grounds: grounds, judgement: judgement)
  }

  /// How one record compares with an application, be it found by the search or not.
  ///
  /// It is weighed by itself: whether others fit as well is not asked.
  ///
  /// - Throws: Only what the index throws.
  public func comparison(
    of application: Application, with record: StudentRecord, in index: some RecordIndex
  ) throws -> WeighedCandidate {
    let weighed = try scale(for: application, SoughtNames(application.allNames), in: index).weigh(record)
    return WeighedCandidate(record: record.key, weight: weighed.weight, fields: weighed.fields, clues: [])
  }

  private func scale(
    for application: Application, _ names: SoughtNames, in index: some RecordIndex
  ) throws -> RecordScale {
    let records = try index.recordCount()
    return RecordScale(
      application, units: units,
      frequencies: try Frequencies(of: application, names, in: index, records: records, weights: weights),
      records: records, weights: weights)
  }
}

/// What the search brought about one application, before it is said in brief.
struct ExaminedApplication {
  let weighed: [WeighedRecord]
  let scale: RecordScale
  let grounds: AssessmentGrounds
  let judgement: Judgement

  func assessment(in index: some RecordIndex) throws -> Assessment {
    judgement.assessment(candidates: weighed)
      .noting(try PostalChecks.reasons(judgement.application, in: index))
  }
}

/// A finding with what it rests on.
public struct CheckedApplication: Sendable {
  /// The finding.
  public var assessment: Assessment
  /// What it rests on besides the application and the student records.
  public var grounds: AssessmentGrounds
}
