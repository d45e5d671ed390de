/// A table that an authority publishes and the university downloads.
public enum PublishedTable: String, Codable, Sendable, CaseIterable {
  /// Japan Post's table of postal codes.
  case postalCodes = "postal"
  /// The Cabinet Office's list of national holidays.
  case holidays = "calendar"
}

/// Why a published file cannot be used at all.
public enum PublishedFileError: Error, Hashable, Sendable {
  /// The file cannot be opened, or is a link.
  case unreadable
  /// The file holds nothing.
  case empty
  /// The file is larger than any edition; sizes in bytes.
  case tooLarge(bytes: Int, limit: Int)
  /// The archive is damaged, encrypted, or packed in a way that is not read.
  case archiveUnreadable
  /// The archive does not hold one CSV file but so many.
  case archiveOfOthers(files: Int)
  /// It is not the table that was asked for.
  case otherTable(wanted: PublishedTable, found: OtherTable)
  /// The system has no table for CP932.
  case converterMissing
}

/// What a file is instead of the table that was asked for, as far as it can be told.
public enum OtherTable: String, Hashable, Sendable, CaseIterable {
  /// Japan Post's list of offices with a code of their own.
  case offices
  /// Japan Post's table in Latin letters.
  case romanised
  /// Japan Post's list of additions or deletions since the last edition.
  case changes
  /// The table after a spreadsheet program took the leading zeros away.
  case zerosLost
  /// The table of postal codes, where holidays were asked for.
  case postalCodes
  /// The list of holidays, where postal codes were asked for.
  case holidays
  /// Anything else.
  case unknown
}
