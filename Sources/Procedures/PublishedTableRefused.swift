import Domain

/// Why a published table was read and yet not loaded; what was there before stays.
public enum PublishedTableRefused: Error, Sendable {
  /// Too many rows cannot be used.
  case tooManyUnusable([UnusablePublishedRow], of: Int, allowed: Double)
  /// Too many entries would be gone.
  case tooManyLost(before: Int, after: Int, allowed: Double)
  /// The list of holidays would end earlier than the one before; the years are the last ones.
  case endsEarlier(before: Int, after: Int)
  /// No usable row at all.
  case empty([UnusablePublishedRow])

  /// Throws where the shares of the configuration are passed: they hold for every table that is loaded.
  static func check(
    entries: Int, refused: [UnusablePublishedRow], before: Int, acceptLoss: Bool, settings: OfficeSettings
  ) throws(PublishedTableRefused) {
    guard entries > 0 else { throw .empty(refused) }
    let rows = entries + refused.count
    if Double(refused.count) > Double(rows) * settings.unusableRows {
      throw .tooManyUnusable(refused, of: rows, allowed: settings.unusableRows)
    }
    if !acceptLoss, Double(entries) < Double(before) * (1 - settings.lostRecords) {
      throw .tooManyLost(before: before, after: entries, allowed: settings.lostRecords)
    }
  }

  /// The rows that could not be used, where that is the reason.
  public var rows: [UnusablePublishedRow] {
    switch self {
    case .tooManyUnusable(let rows, _, _), .empty(let rows): rows
    case .tooManyLost, .endsEarlier: []
    }
  }
}
