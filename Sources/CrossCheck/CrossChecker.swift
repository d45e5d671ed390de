import Domain

/// Finds the student record that an application is about, and says how the two compare.
///
/// A wrong person is never `clear`: see the manual, cross-check.
public struct CrossChecker: Sendable {
  private let units: UnitComparison

  /// A checker for a university, whose earlier names of units it knows.
  public init(university: University) {
    units = UnitComparison(university: university)
  }

  /// The finding about one application, against the records and accounts of an index.
  ///
  /// - Throws: Only what the index throws.
  public func assessment(
    of application: Application, pictures: [Picture] = [], in index: some RecordIndex
  ) throws -> Assessment {
    let records = try index.recordCount()
    let scale = RecordScale(
      application: application, units: units,
      frequencies: try NameFrequencies(of: application, in: index, records: records), records: records)
    let weighed = try CandidateSearch(application: application, index: index, scale: scale).weighed()
    let remarks = try PictureChecks(application, pictures, in: index)
    let findings = Findings(application, weighed)
    let accounts = try AccountRules(application, findings?.group ?? [], in: index)
    return Judgement(findings: findings, accounts: accounts, pictures: remarks, application: application)
      .assessment(candidates: weighed)
  }
}
