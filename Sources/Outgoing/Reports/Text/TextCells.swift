import JapaneseText

/// A table in lines of text: figures right in their columns, a bar behind them where there is room.
struct TextCells {
  let table: ReportTable
  /// The column whose figures are drawn as bars.
  let column: Int?
  /// Columns of the terminal.
  let columns: Int
  let ink: Character

  private static let margin = 2
  private static let leastLabel = 14
  private static let leastBar = 8
  private static let longestBar = 40

  var lines: [String] {
    if table.rows.contains(where: { !$0.cells.allSatisfy(\.isFigure) }) { return statements }
    let widths = figureWidths
    let wide = widths.reduce(0) { $0 + $1 + 2 }
    let wanted = table.rows.map { DisplayWidth.columns(label($0)) }.max() ?? 0
    let head = DisplayWidth.columns(table.head.first ?? "")
    // Columns close up before labels are cut short.
    let isTight = Self.margin + max(wanted, head) + wide > columns
    let gap = isTight ? 1 : 2
    let figures = widths.reduce(0) { $0 + $1 + gap }
    let room = max(Self.leastLabel, columns - Self.margin - figures)
    let labels = min(max(wanted, head), room)
    let rest = columns - Self.margin - labels - figures - 2
    let bars = column == nil || rest < Self.leastBar ? 0 : min(rest, Self.longestBar)
    func line(_ label: String, _ cells: [String], _ bar: String) -> String {
      let figures = zip(cells, widths).map { String(repeating: " ", count: gap) + Self.right($0, $1) }.joined()
      let text = "  " + DisplayWidth.padded(label, to: labels) + figures
      return bar.isEmpty ? text : text + "  " + bar
    }
    let rows = table.rows.map { row in
      line(label(row), row.cells.map(\.text), row.isTotal ? "" : bar(row, longest: bars))
    }
    return [line(table.head.first ?? "", Array(table.head.dropFirst()), "")] + rows
  }

  /// Rows of words: label and words in a line if they fit, else the words below.
  private var statements: [String] {
    let labels = table.rows.map { DisplayWidth.columns(label($0)) }.max() ?? 0
    return table.rows.flatMap { row in
      let words = row.cells.map(\.text).joined(separator: "  ")
      let one = "  " + DisplayWidth.padded(label(row), to: labels) + "  " + words
      if DisplayWidth.columns(one) <= columns { return [one] }
      return ["  " + label(row)] + DisplayWidth.wrapped(words, to: columns - 4).map { "    " + $0 }
    }
  }

  private func label(_ row: ReportTable.Row) -> String {
    SafeText(row.label).text + (row.mark.map { " (\($0))" } ?? "")
  }

  private var figureWidths: [Int] {
    table.head.dropFirst().enumerated().map { index, head in
      table.rows.map { index < $0.cells.count ? DisplayWidth.columns($0.cells[index].text) : 0 }
        .reduce(DisplayWidth.columns(head), max)
    }
  }

  /// What there is one of has a mark, however many others have.
  private func bar(_ row: ReportTable.Row, longest: Int) -> String {
    guard let column, longest > 0 else { return "" }
    let most = table.parts.map { table.value($0, column) }.max() ?? 0
    let value = table.value(row, column)
    guard most > 0, value > 0 else { return "" }
    return String(repeating: ink, count: max(1, Int((value / most * Double(longest)).rounded())))
  }

  /// A text behind spaces to so many columns.
  static func right(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - DisplayWidth.columns(text))) + text
  }
}
