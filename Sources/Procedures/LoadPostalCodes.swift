import Domain
import Foundation
import Intake
import Secrets
import Store

/// Loads Japan Post's table of postal codes: all or nothing.
public struct LoadPostalCodes: Sendable {
  /// What a load did, or would do.
  public struct Report: Sendable {
    /// The file's encoding.
    public var encoding: TextEncoding
    /// How many places there were before.
    public var before: Int
    /// What the file held.
    public var file: PostalFileReport
    /// What the table holds then.
    public var counts: PostalCounts
    /// Whether it was loaded; false for a trial.
    public var isLoaded: Bool
  }

  private struct Trial: Error { var report: Report }

  let office: Office

  /// Loads for an office.
  public init(_ office: Office) { self.office = office }

  /// Replaces the table by that of the file; `dryRun` only says what would come.
  ///
  /// Throws `NotAllowed`, `PublishedFileError` or `PublishedTableRefused`.
  public func run(_ url: URL, acceptLoss: Bool = false, dryRun: Bool = false) throws -> Report {
    try office.admit(.importRecords)
    let file = try PostalFile(contentsOf: url)
    let hash = Digest.sha256Hex(file.bytes)
    do {
      return try office.write { writing in
        let report = try load(file, hash: hash, acceptLoss: acceptLoss, in: writing)
        if dryRun { throw Trial(report: report) }
        return report
      }
    } catch var trial as Trial {
      trial.report.isLoaded = false
      return trial.report
    }
  }

  private func load(_ file: PostalFile, hash: String, acceptLoss: Bool, in writing: Writing) throws -> Report {
    let before = try writing.reading.postalPlaceCount()
    let loading = try writing.beginPostalCodes()
    let report = try file.read { place, line in try loading.add(place, line: line) }
    try PublishedTableRefused.check(
      entries: report.places, refused: report.refused, before: before, acceptLoss: acceptLoss,
      settings: office.settings)
    try writing.recordEdition(
      of: .postalCodes, sha256: hash, encoding: file.encoding.rawValue, entries: report.places,
      unusable: report.refused.count)
    return Report(
      encoding: file.encoding, before: before, file: report, counts: try writing.reading.postalCounts(),
      isLoaded: true)
  }
}
