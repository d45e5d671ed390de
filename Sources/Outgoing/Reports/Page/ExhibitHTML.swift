import Domain
import Wording

/// A table with its charts beside it, as a page shows them.
struct ExhibitHTML {
  private let exhibit: ReportOutline.Exhibit
  private let name: String
  private let title: String

  /// - Parameter title: The heading above it; a caption that says the same is read out and not shown.
  init(_ exhibit: ReportOutline.Exhibit, name: String, under title: String) {
    self.exhibit = exhibit
    self.name = name
    self.title = title
  }

  var element: HTMLElement {
    let charts = exhibit.table.rows.isEmpty ? [] : exhibit.charts
    return HTMLElement(
      "div", ["class": charts.isEmpty ? "exhibit" : isWide ? "exhibit drawn wide" : "exhibit drawn"],
      charts.isEmpty
        ? [table(isCaptionShown: true)]
        : [
          HTMLElement("div", ["class": "charts"], charts.enumerated().map { figure($0.element, $0.offset + 1) }),
          table(isCaptionShown: false),
        ])
  }

  /// Whether the table needs all of a sheet of paper's width.
  private var isWide: Bool { exhibit.table.head.count > 5 }

  private func figure(_ drawing: ReportOutline.Drawing, _ number: Int) -> HTMLElement {
    let id = "\(name)-chart-\(number)"
    let chart = ChartHTML(table: exhibit.table, title: id)
    let caption = HTMLElement(
      "figcaption", ["id": id, "class": drawing.caption == title ? "unseen" : nil], text: drawing.caption)
    return HTMLElement("figure", [:], [caption] + chart.elements(drawing.chart))
  }

  private func table(isCaptionShown: Bool) -> HTMLElement {
    let table = exhibit.table
    guard !table.rows.isEmpty else {
      return HTMLElement("p", ["class": "nothing"], text: exhibit.nothing)
    }
    let head = table.head.enumerated().map { column, words in
      HTMLElement("th", ["scope": "col", "class": isFigure(column) ? "figure" : nil], text: words)
    }
    return HTMLElement(
      // On a narrow screen it can be moved by keys too.
      "div", ["class": "sheet", "tabindex": isWide ? "0" : nil],
      [
        HTMLElement(
          "table", [:],
          [
            HTMLElement(
              "caption", ["class": isCaptionShown && exhibit.caption != title ? nil : "unseen"], text: exhibit.caption),
            HTMLElement("thead", [:], [HTMLElement("tr", [:], head)]),
            HTMLElement("tbody", [:], table.rows.map(row)),
          ])
      ])
  }

  private func isFigure(_ column: Int) -> Bool {
    guard column > 0 else { return false }
    return exhibit.table.rows.allSatisfy { column > $0.cells.count || $0.cells[column - 1].isFigure }
  }

  private func row(_ row: ReportTable.Row) -> HTMLElement {
    let label =
      [HTMLElement(row.isCode ? "code" : "span", text: row.label)]
      + [row.mark].compactMap(\.self).map { HTMLElement("strong", ["class": "mark"], text: $0) }
    return HTMLElement(
      "tr", ["class": row.isTotal ? "total" : nil],
      [HTMLElement("th", ["scope": "row"], label)]
        + row.cells.map { cell in
          HTMLElement(
            "td", ["class": cell.isFigure ? (cell.isNil ? "figure nil" : "figure") : "words"], text: cell.text)
        })
  }
}
