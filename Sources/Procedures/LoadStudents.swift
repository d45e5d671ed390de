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
    /// What became, or would become, of them.
    public var changes: StudentLoading.Changes
    /// How many there are, or would be, of this source.
    public var after: Int { before + changes.added - changes.gone }
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
    /// The source is that of office records, which no file may replace.
    case sourceReserved
  }

  /// How a file is taken.
  public struct Manner: Sendable {
    /// The source that its records belong to.
    public var source: String
    /// Its encoding; nil finds it out.
    public var encoding: TextEncoding?
    /// Whether records that it does not hold stay.
    public var isDelta: Bool
    /// Whether many records may go.
    public var acceptsLoss: Bool
    /// Whether it is only said what would come.
    public var isTrial: Bool

    /// Says how; the usual manner is the whole file of the registrar's one source.
    public init(
      source: String = RecordKey.defaultSource, encoding: TextEncoding? = nil, isDelta: Bool = false,
      acceptsLoss: Bool = false, isTrial: Bool = false
    ) {
      self.source = source
      self.encoding = encoding
      self.isDelta = isDelta
      self.acceptsLoss = acceptsLoss
      self.isTrial = isTrial
    }
  }

  private typealias Rows = Conveyor<[PreparedStudent], StudentFileReport>

  /// Rows that one thread reads and folds before the other writes them.
  private static let batch = 512

  let office: Office

  /// Loads for an office.
  public init(_ office: Office) { self.office = office }

  /// Brings the records of a source to what the file holds, or says what would change.
  ///
  /// Throws `NotAllowed`, `StudentFileError` or `Refused`.
  public func run(_ url: URL, _ manner: Manner = Manner()) throws -> Report {
    try office.admit(.importRecords)
    guard manner.source != RecordKey.officeSource else { throw Refused.sourceReserved }
    let file = try StudentFile(
      contentsOf: url, encoding: manner.encoding, source: manner.source,
      mapping: office.settings.studentMappings.mapping(of: manner.source))
    let rows = Rows(ahead: 4) { put in try Self.read(file, put) }
    defer { rows.abandon() }
    if manner.isTrial {
      return try office.store.read { reading in
        var loading = try reading.compareStudents(source: manner.source, isDelta: manner.isDelta)
        return try load(rows, into: &loading, manner, file.encoding)
      }
    }
    let hash = Digest.sha256Hex(try Data(contentsOf: url, options: .mappedIfSafe))
    return try office.write { writing in
      var loading = try writing.beginStudents(
        source: manner.source, sha256: hash, encoding: file.encoding.rawValue, isDelta: manner.isDelta)
      let report = try load(rows, into: &loading, manner, file.encoding)
      try writing.recordStudents(loading, sha256: hash, unusable: report.file.refused.count)
      return report
    }
  }

  private static func read(_ file: StudentFile, _ put: ([PreparedStudent]) throws -> Void) throws -> StudentFileReport {
    var batch: [PreparedStudent] = []
    let report = try file.read { record, _ in
      batch.append(PreparedStudent(record))
      if batch.count == Self.batch {
        try put(batch)
        batch.removeAll(keepingCapacity: true)
      }
    }
    try put(batch)
    return report
  }

  private func load(
    _ rows: Rows, into loading: inout StudentLoading, _ manner: Manner, _ encoding: TextEncoding
  ) throws -> Report {
    while let batch = try rows.next() {
      for student in batch { try loading.add(student) }
    }
    guard let file = try rows.outcome() else { preconditionFailure("the file has ended") }
    let settings = office.settings
    if Double(file.refused.count) > Double(file.rows + file.refused.count) * settings.unusableRows {
      throw Refused.tooManyUnusable(file, allowed: settings.unusableRows)
    }
    guard file.rows > 0 else { throw Refused.empty }
    let before = loading.before
    if !manner.isDelta, !manner.acceptsLoss, Double(file.rows) < Double(before) * (1 - settings.lostRecords) {
      throw Refused.tooManyLost(before: before, after: file.rows, allowed: settings.lostRecords)
    }
    try loading.finish()
    return Report(
      source: manner.source, encoding: encoding, snapshot: loading.edition, before: before, changes: loading.changes,
      file: file)
  }
}
