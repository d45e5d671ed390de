import Domain
import Foundation

/// What the auditor takes away: the decisions as a table, and the chain's entries as they are.
public enum AuditExport {
  /// An entry that holds a line break would become two.
  public struct BrokenLine: Error, Hashable, Sendable {
    /// The entry's place among those given, from 0.
    public var index: Int
  }

  /// The decisions as CSV (RFC 4180), UTF-8 with a byte order mark, which Excel opens as it is.
  ///
  /// Headers and words are in `language`, moments on the clock of `zone`. Without `personalData` the columns that say
  /// who the applicant is are left out: name, address, student record, and reasons, which may hold free text. Cells
  /// that a spreadsheet could take for a formula begin with an apostrophe.
  public static func csv(
    _ rows: [DecisionRow], language: Language, zone: TimeZone, personalData: Bool = true
  ) -> Data {
    let columns = DecisionColumn.allCases.filter { personalData || !$0.isPersonal }
    let clock = AuditClock(zone)
    let header = columns.map { $0.sentence.in(language) }
    return CSVTable.bytes([header] + rows.map { row in columns.map { $0.value(row, language, clock) } })
  }

  /// The entries of the chain, byte for byte as they were hashed, one a line (JSON Lines).
  public static func jsonLines(_ entries: some Sequence<Data>) throws(BrokenLine) -> Data {
    var bytes = Data()
    for (index, entry) in entries.enumerated() {
      guard !entry.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { throw BrokenLine(index: index) }
      bytes += entry
      bytes.append(0x0A)
    }
    return bytes
  }
}
