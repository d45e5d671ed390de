import Domain

/// Puts together the names of towns that the CP932 edition splits over rows.
///
/// The only sign is a parenthesis that does not close; the rows that follow have the same code until it does.
struct TownJoining {
  /// More than any name has: the longest so far has nine rows.
  private static let mostRows = 100

  private var first: PostalRow?
  private var town = ""
  private var depth = 0
  private var rows = 0
  /// A row within the name could not be used: what follows of it must not pass for a town.
  private var isBroken = false
  private var done: [(place: PostalPlace, line: Int, rows: Int)] = []
  private var refused: [UnusablePublishedRow] = []

  /// Takes the next row.
  mutating func add(_ row: PostalRow) {
    if let first, !first.isContinued(by: row) || rows >= Self.mostRows { end() }
    if first == nil { (first, town, depth, rows, isBroken) = (row, "", 0, 0, false) }
    town += row.town
    rows += 1
    depth += Self.opened(row.town)
    if depth <= 0 { close() }
  }

  /// Notes that a row could not be used which may belong to the name under way.
  mutating func breakOff() {
    if first != nil { isBroken = true }
  }

  /// Takes no more rows.
  mutating func end() {
    if first != nil { close() }
  }

  /// Hands over what is complete.
  mutating func handOver(into report: inout PostalFileReport, _ body: (PostalPlace, Int) throws -> Void) throws {
    for (place, line, rows) in done {
      try body(place, line)
      report.places += 1
      if rows > 1 { report.joined += 1 }
    }
    report.refused += refused
    done.removeAll(keepingCapacity: true)
    refused.removeAll(keepingCapacity: true)
  }

  private mutating func close() {
    guard let row = first else { return }
    first = nil
    guard depth == 0, !isBroken else {
      return refused.append(UnusablePublishedRow(line: row.line, reason: .parenthesisUnmatched))
    }
    let name = TownName(town, city: row.city)
    let place = PostalPlace(
      code: row.code, municipality: row.municipality, prefecture: row.prefecture, city: row.city, written: town,
      town: name.town, remark: name.remark)
    done.append((place, row.line, rows))
  }

  /// How many parentheses the text opens and does not close; below zero if it closes more.
  private static func opened(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1 == "（" ? 1 : $1 == "）" ? -1 : 0) }
  }
}
