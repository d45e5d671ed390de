import CrossCheck
import Domain
import Foundation
import Intake
import Secrets
import Store

/// Loads the registrar's student records as one edition: all or nothing.
public struct LoadStudents: Sendable {
  /// What a load did, or would do.
  public struct Report: Sendable {
    /// The source that the records belong to.
    public var source: String
    /// The file's encoding.
    public var encoding: TextEncoding
    /// The edition's number; nil for a trial.
    public var snapshot: Int64?
    /// How many records there were of this source.
    public var before: Int
    /// What the file held.
    public var file: StudentFileReport
  }

  /// Why a file was read and yet not loaded; the old records stay.
  public enum Refused: Error, Sendable {
    /// Too many rows cannot be used.
    case tooManyUnusable(StudentFileReport, allowed: Double)
    /// Too many records would be gone.
    case tooManyLost(before: Int, after: Int, allowed: Double)
    /// No record at all.
    case empty
  }

  private struct Trial: Error { var report: Report }

  let office: Office

  /// Loads for an office.
  public init(_ office: Office) { self.office = office }

  /// Replaces the records of `source` by those of the file; `dryRun` only says what would come.
  ///
  /// Throws `NotAllowed`, `StudentFileError` or `Refused`.
  public func run(
    _ url: URL, source: String = RecordKey.defaultSource, encoding: TextEncoding? = nil, acceptLoss: Bool = false,
    dryRun: Bool = false
  ) throws -> Report {
    try office.admit(.importRecords)
    let file = try StudentFile(contentsOf: url, encoding: encoding, source: source)
    let hash = Digest.sha256Hex(try Data(contentsOf: url, options: .mappedIfSafe))
    do {
      return try office.write { writing in
        let report = try load(file, source: source, hash: hash, acceptLoss: acceptLoss, in: writing)
        if dryRun { throw Trial(report: report) }
        return report
      }
    } catch let trial as Trial {
      var report = trial.report
      report.snapshot = nil
      return report
    }
  }

  private func load(
    _ file: StudentFile, source: String, hash: String, acceptLoss: Bool, in writing: Writing
  ) throws -> Report {
    let before = try writing.reading.studentCount(source: source)
    let (snapshot, loading) = try writing.beginStudents(
      source: source, sha256: hash, encoding: file.encoding.rawValue,
      keys: { record in BlockingKeys.held(by: record).map { ($0.kind.rawValue, $0.value) } },
      search: SearchWords.of)
    let report = try file.read { record, _ in try loading.add(record) }
    let settings = office.settings
    if Double(report.refused.count) > Double(report.rows + report.refused.count) * settings.unusableRows {
      throw Refused.tooManyUnusable(report, allowed: settings.unusableRows)
    }
    guard report.rows > 0 else { throw Refused.empty }
    if !acceptLoss, Double(report.rows) < Double(before) * (1 - settings.lostRecords) {
      throw Refused.tooManyLost(before: before, after: report.rows, allowed: settings.lostRecords)
    }
    try writing.finishStudents(
      snapshot: snapshot, source: source, sha256: hash, records: report.rows, unusable: report.refused.count)
    return Report(source: source, encoding: file.encoding, snapshot: snapshot, before: before, file: report)
  }
}
