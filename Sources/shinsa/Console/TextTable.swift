import JapaneseText

/// A table on a terminal: columns as wide as their widest cell, Japanese counted as it is shown.
struct TextTable {
  private var rows: [[String]]

  /// A table with these headers.
  init(_ header: [String]) { rows = [header] }

  /// Adds a row; every cell passes the gate for untrusted text.
  mutating func add(_ cells: [String]) { rows.append(cells.map { SafeText($0).text }) }

  /// Whether there is a row besides the header.
  var isEmpty: Bool { rows.count == 1 }

  /// The lines, each cell but the last padded to its column.
  var lines: [String] {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.map { column < $0.count ? DisplayWidth.columns($0[column]) : 0 }.max() ?? 0
    }
    return rows.map { row in
      row.enumerated().map { column, cell in
        column == row.count - 1 ? cell : DisplayWidth.padded(cell, to: widths[column])
      }.joined(separator: "  ")
    }
  }
}
