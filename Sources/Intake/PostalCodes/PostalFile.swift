import Domain
import Foundation

/// Japan Post's table of postal codes, `KEN_ALL.CSV` in CP932 or `utf_ken_all.csv` in UTF-8, plain or in its zip.
///
/// Both editions of one month yield the same places (manual: places).
public struct PostalFile: Sendable {
  private let file: PublishedFile

  /// The encoding that was found.
  public var encoding: TextEncoding { file.encoding }

  /// The table's bytes, out of its zip.
  public var bytes: Data { file.bytes }

  /// Opens a file.
  ///
  /// - Throws: `PublishedFileError`; `BundleError` where it is not the file's fault.
  public init(contentsOf url: URL) throws {
    file = try PublishedFile(contentsOf: url)
    try checkKind()
  }

  init(_ bytes: Data) throws {
    file = try PublishedFile(bytes)
    try checkKind()
  }

  /// Hands over every place, in the file's order, with the line where its name begins.
  ///
  /// Throws `PublishedFileError.otherTable` for a list of mere changes, and what `body` throws.
  public func read(_ body: (PostalPlace, _ line: Int) throws -> Void) throws -> PostalFileReport {
    var report = PostalFileReport()
    var joining = TownJoining()
    var names = PostalNames()
    var changed = 0
    try file.read { line, cells in
      report.rows += 1
      do throws(PublishedRowFault) {
        guard let cells else { throw .quoting }
        if PostalRow.isChange(cells) { changed += 1 }
        joining.add(try PostalRow(cells, line: line, names: &names))
      } catch {
        report.refused.append(UnusablePublishedRow(line: line, reason: error))
        joining.breakOff()
      }
      try joining.handOver(into: &report, body)
      return true
    }
    joining.end()
    try joining.handOver(into: &report, body)
    report.refused.sort { $0.line < $1.line }
    if changed == report.rows { throw PublishedFileError.otherTable(wanted: .postalCodes, found: .changes) }
    return report
  }

  private func checkKind() throws {
    guard let found = try PostalFileKind.other(of: file) else { return }
    throw PublishedFileError.otherTable(wanted: .postalCodes, found: found)
  }
}

/// What a file of postal codes held.
public struct PostalFileReport: Hashable, Sendable {
  /// Rows of the file that hold anything.
  public var rows = 0
  /// Places that were handed over.
  public var places = 0
  /// Places whose name stood in several rows.
  public var joined = 0
  /// Rows that cannot be used, in the file's order; a name that never ends counts once, where it begins.
  public var refused: [UnusablePublishedRow] = []

  init() {}
}
