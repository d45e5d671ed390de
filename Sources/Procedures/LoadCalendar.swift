import Domain
import Foundation
import Intake
import Secrets
import Store

/// Loads the Cabinet Office's list of national holidays: all or nothing.
public struct LoadCalendar: Sendable {
  /// What a load did, or would do.
  public struct Report: Sendable {
    /// The file's encoding.
    public var encoding: TextEncoding
    /// How many holidays there were before.
    public var before: Int
    /// The holidays, in the order of their days.
    public var holidays: [Holiday]
    /// Rows that could not be used.
    public var refused: [UnusablePublishedRow]
    /// Whether it was loaded; false for a trial.
    public var isLoaded: Bool
  }

  let office: Office

  /// Loads for an office.
  public init(_ office: Office) { self.office = office }

  /// Replaces the list by that of the file; `dryRun` only says what would come.
  ///
  /// Throws `NotAllowed`, `PublishedFileError` or `PublishedTableRefused`.
  public func run(_ url: URL, acceptLoss: Bool = false, dryRun: Bool = false) throws -> Report {
    try office.admit(.importRecords)
    let file = try HolidayFile(contentsOf: url)
    let (holidays, refused) = try file.read()
    return try office.write { writing in
      let old = try writing.reading.holidays()
      try PublishedTableRefused.check(
        entries: holidays.count, refused: refused, before: old.count, acceptLoss: acceptLoss,
        settings: office.settings)
      if !acceptLoss, let before = old.last?.day.year, let after = holidays.last?.day.year, after < before {
        throw PublishedTableRefused.endsEarlier(before: before, after: after)
      }
      if !dryRun {
        try writing.replaceHolidays(holidays)
        try writing.recordEdition(
          of: .holidays, sha256: Digest.sha256Hex(file.bytes), encoding: file.encoding.rawValue,
          entries: holidays.count, unusable: refused.count)
      }
      return Report(
        encoding: file.encoding, before: old.count, holidays: holidays, refused: refused, isLoaded: !dryRun)
    }
  }
}
