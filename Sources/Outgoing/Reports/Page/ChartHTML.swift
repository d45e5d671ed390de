import Domain
import Foundation
import Wording

/// Charts of a table as SVG without a view box: lengths are shares of the width, letters keep their size on every screen.
struct ChartHTML {
  let table: ReportTable
  /// The element that names it.
  let title: String

  /// Longer lists are drawn so far; the table has all of it.
  private static let rowLimit = 12
  private static let pitch = 36

  /// The chart, its legend first if it needs one.
  func elements(_ chart: ReportChart) -> [HTMLElement] {
    switch chart {
    case .bars(let column): [bars(column)]
    case .outcomes(let first): [outcomeLegend(first), outcomes(first)]
    case .ranges(let first): [rangeLegend(first), ranges(first)]
    case .lines(let columns): MonthChartHTML(table: table, title: title).lines(columns)
    case .columns(let column): MonthChartHTML(table: table, title: title).columns(column)
    }
  }

  // A bar a row.

  private func bars(_ column: Int) -> HTMLElement {
    let most = greatest(column)
    return rows { row, top in
      let value = table.value(row, column)
      let label = [row.label, row.mark].compactMap(\.self).joined(separator: "  ")
      return line(label, row.cells[column].text, top, isCode: row.isCode)
        + [bar(row.mark == nil ? "bar" : "bar alert", from: 0, to: value / most, top)]
    }
  }

  private func outcomes(_ first: Int) -> HTMLElement {
    let most = greatest(first + DecisionColumns.total)
    return rows { row, top in
      var start = 0.0
      let pieces = DecisionOutcome.allCases.enumerated().compactMap { index, outcome -> HTMLElement? in
        let value = table.value(row, first + index)
        defer { start += value }
        guard value > 0 else { return nil }
        return bar(ChartInkHTML.name(outcome), from: start / most, to: (start + value) / most, top)
      }
      return line(row.label, row.cells[first + DecisionColumns.total].text, top) + pieces
    }
  }

  private func outcomeLegend(_ first: Int) -> HTMLElement {
    ChartInkHTML.legend(
      DecisionOutcome.allCases.enumerated().map { index, outcome in
        (
          table.head[first + index + 1],
          HTMLElement("rect", ["class": ChartInkHTML.name(outcome), "y": "1", "width": "18", "height": "10"])
        )
      })
  }

  // Percentiles.

  private func ranges(_ first: Int) -> HTMLElement {
    let most = greatest(first + 2)
    return rows { row, top in
      let values = (0..<3).map { table.value(row, first + $0) / most }
      let texts = (0..<3).map { row.cells[first + $0].text }.joined(separator: " / ")
      guard !row.cells[first].isNil || values[2] > 0 else { return line(row.label, row.cells[first].text, top) }
      let middle = String(top + 25)
      return line(row.label, texts, top) + [
        HTMLElement("line", ["class": "whisker", "x1": "0", "x2": percent(values[2]), "y1": middle, "y2": middle]),
        bar("bar", from: 0, to: values[1], top),
        HTMLElement("circle", ["class": "median", "cx": percent(values[0]), "cy": middle, "r": "6"]),
        HTMLElement(
          "line",
          [
            "class": "end", "x1": percent(values[2]), "x2": percent(values[2]), "y1": String(top + 19),
            "y2": String(top + 31),
          ]),
      ]
    }
  }

  private func rangeLegend(_ first: Int) -> HTMLElement {
    ChartInkHTML.legend([
      (table.head[first + 1], HTMLElement("circle", ["class": "median", "cx": "9", "cy": "6", "r": "5"])),
      (table.head[first + 2], HTMLElement("rect", ["class": "bar", "y": "2", "width": "18", "height": "8"])),
      (table.head[first + 3], HTMLElement("line", ["class": "end", "x1": "9", "x2": "9", "y1": "0", "y2": "12"])),
    ])
  }

  // What all have.

  private func rows(_ draw: (_ row: ReportTable.Row, _ top: Int) -> [HTMLElement]) -> HTMLElement {
    let parts = table.parts.prefix(Self.rowLimit)
    let drawn = parts.enumerated().flatMap { index, row in draw(row, index * Self.pitch) }
    return HTMLElement(
      "svg",
      ["role": "img", "aria-labelledby": title, "width": "100%", "height": String(parts.count * Self.pitch)], drawn)
  }

  private func line(_ label: String, _ value: String, _ top: Int, isCode: Bool = false) -> [HTMLElement] {
    let base = String(top + 13)
    return [
      HTMLElement("text", ["class": isCode ? "code" : nil, "x": "0", "y": base], text: label),
      HTMLElement("text", ["class": "value", "x": "100%", "y": base, "text-anchor": "end"], text: value),
      HTMLElement("rect", ["class": "track", "y": String(top + 20), "width": "100%", "height": "10"]),
    ]
  }

  private func bar(_ name: String, from start: Double, to end: Double, _ top: Int) -> HTMLElement {
    HTMLElement(
      "rect",
      ["class": name, "x": percent(start), "y": String(top + 20), "width": percent(end - start), "height": "10"])
  }

  private func greatest(_ column: Int) -> Double { max(1, table.parts.map { table.value($0, column) }.max() ?? 1) }
}

/// A share of the whole as SVG wants it: two decimals, no more than there is.
func percent(_ share: Double) -> String {
  let hundredths = Int((min(max(share, 0), 1) * 10_000).rounded())
  let rest = hundredths % 100
  return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)") + "%"
}
