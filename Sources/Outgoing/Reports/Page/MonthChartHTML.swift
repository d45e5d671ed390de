import Foundation
import Wording

/// Charts over months: what goes up and down in a year.
struct MonthChartHTML {
  let table: ReportTable
  let title: String

  private static let height = 150
  private static let room = 46

  /// A line for each of two columns: the first drawn through with circles, the second broken with squares.
  func lines(_ columns: [Int]) -> [HTMLElement] {
    let scale = Scale(columns.flatMap { column in table.rows.map { table.value($0, column) } })
    let series = columns.enumerated().flatMap { index, column in line(column, scale, isFirst: index == 0) }
    let legend = columns.enumerated().map { index, column in
      (
        label: table.head[column + 1],
        ink: HTMLElement(
          "g", [:],
          [
            HTMLElement(
              "line", ["class": index == 0 ? "series" : "series broken", "x1": "0", "x2": "18", "y1": "6", "y2": "6"]),
            mark(x: "9", y: 6, isFirst: index == 0),
          ])
      )
    }
    return [ChartInkHTML.legend(legend), plot(scale, series)]
  }

  /// A column a month.
  func columns(_ column: Int) -> [HTMLElement] {
    let scale = Scale(table.rows.map { table.value($0, column) })
    let columns = table.rows.enumerated().flatMap { index, row in
      let value = table.value(row, column)
      let top = scale.y(value, Self.height)
      let width = 0.6 / Double(table.rows.count)
      return [
        HTMLElement(
          "rect",
          [
            "class": "bar", "x": percent(x(index) - width / 2), "y": String(top), "width": percent(width),
            "height": String(Self.height - top),
          ]),
        HTMLElement(
          "text", ["class": "axis", "x": percent(x(index)), "y": String(top - 5), "text-anchor": "middle"],
          text: row.cells[column].text),
      ]
    }
    return [plot(scale, columns)]
  }

  private func line(_ column: Int, _ scale: Scale, isFirst: Bool) -> [HTMLElement] {
    let points = table.rows.enumerated().map {
      (x: percent(x($0.offset)), y: scale.y(table.value($0.element, column), Self.height))
    }
    let pieces = zip(points, points.dropFirst()).map { from, to in
      HTMLElement(
        "line",
        [
          "class": isFirst ? "series" : "series broken", "x1": from.x, "y1": String(from.y), "x2": to.x,
          "y2": String(to.y),
        ])
    }
    return pieces + points.map { mark(x: $0.x, y: $0.y, isFirst: isFirst) }
  }

  /// A drawing within the drawing stands at a share of the width, and what is in it has its own size.
  private func mark(x: String, y: Int, isFirst: Bool) -> HTMLElement {
    if isFirst { return HTMLElement("circle", ["class": "point", "cx": x, "cy": String(y), "r": "4"]) }
    return HTMLElement(
      "svg", ["x": x, "y": String(y), "overflow": "visible"],
      [HTMLElement("rect", ["class": "point second", "x": "-3.5", "y": "-3.5", "width": "7", "height": "7"])])
  }

  private func plot(_ scale: Scale, _ drawn: [HTMLElement]) -> HTMLElement {
    let grid = scale.ticks.flatMap { tick in
      let y = scale.y(tick, Self.height)
      return [
        HTMLElement("line", ["class": "grid", "x1": "0", "x2": "100%", "y1": String(y), "y2": String(y)]),
        HTMLElement(
          "text", ["class": "axis", "x": "-8", "y": String(y + 4), "text-anchor": "end"],
          text: ReportWording.grouped(Int(tick))),
      ]
    }
    return HTMLElement(
      "div", ["class": "plot"],
      [
        HTMLElement(
          "svg",
          ["role": "img", "aria-labelledby": title, "width": "100%", "height": String(Self.height + Self.room)],
          [HTMLElement("g", ["class": "down"], grid + drawn + months)])
      ])
  }

  /// The months, and below them the year where one begins; at the left edge too, unless the next one begins beside it.
  private var months: [HTMLElement] {
    table.rows.enumerated().flatMap { index, row -> [HTMLElement] in
      let parts = row.label.split(separator: "-")
      guard parts.count == 2, let month = Int(parts[1]) else { return [] }
      func words(_ text: String, _ down: Int) -> HTMLElement {
        HTMLElement(
          "text",
          ["class": "axis", "x": percent(x(index)), "y": String(Self.height + down), "text-anchor": "middle"],
          text: text)
      }
      return [words(String(month), 17)] + (month == 1 || (index == 0 && month < 12) ? [words(String(parts[0]), 32)] : [])
    }
  }

  private func x(_ index: Int) -> Double { (Double(index) + 0.5) / Double(table.rows.count) }
}

/// An axis from nothing to a round number.
private struct Scale {
  let ticks: [Double]

  /// The smallest of the steps 1, 2, 5, 10 … that needs no more than four of them.
  init(_ values: [Double]) {
    let most = max(1, values.max() ?? 1)
    var (step, power) = (1.0, 1.0)
    while step * 4 < most {
      step = [1, 2, 5, 10].map { $0 * power }.first { $0 * 4 >= most } ?? step
      power *= 10
    }
    ticks = (0...4).map { Double($0) * step }.filter { $0 < most + step }
  }

  /// Where a value stands, from the top.
  func y(_ value: Double, _ height: Int) -> Int {
    height - Int((value / (ticks.last ?? 1) * Double(height)).rounded())
  }
}
