import Wording

/// A table of a report: words in the first column, figures in the others.
struct ReportTable {
  /// What stands in a cell.
  enum Cell: Hashable {
    case count(Int)
    /// With one decimal.
    case decimal(Double)
    case words(String)
    /// Nothing can be said.
    case none
  }

  /// One row.
  struct Row {
    var label: String
    /// Beside the label, so that colour alone says nothing.
    var mark: String?
    var cells: [Cell]
    var isTotal = false
    /// Whether the label is a code that is shown as it is typed.
    var isCode = false
  }

  /// The headings, that of the labels first.
  var head: [String]
  var rows: [Row]

  /// The figure in a column after the labels, for charts.
  func value(_ row: Row, _ column: Int) -> Double {
    guard column < row.cells.count else { return 0 }
    switch row.cells[column] {
    case .count(let count): return Double(count)
    case .decimal(let value): return value
    case .words, .none: return 0
    }
  }

  /// The rows that are no sums of others: what a chart draws.
  var parts: [Row] { rows.filter { !$0.isTotal } }
}

extension ReportTable.Cell {
  /// The cell as it is written.
  var text: String {
    switch self {
    case .count(let count): ReportWording.grouped(count)
    case .decimal(let value): Self.oneDecimal(value)
    case .words(let words): words
    case .none: "-"
    }
  }

  /// Whether it stands right in its column.
  var isFigure: Bool {
    if case .words = self { return false }
    return true
  }

  /// Whether it says that there was nothing.
  var isNil: Bool { self == .count(0) || self == .none }

  static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return "\(value < 0 && tenths > 0 ? "-" : "")\(ReportWording.grouped(tenths / 10)).\(tenths % 10)"
  }
}

/// How the figures of a table are drawn beside it; columns count from 0 after the labels.
enum ReportChart {
  /// A bar a row.
  case bars(column: Int)
  /// A bar a row, made of the outcomes of decisions in three columns.
  case outcomes(from: Int)
  /// Median, ninetieth percentile and longest of each row, in three columns.
  case ranges(from: Int)
  /// Rows are months: lines for two columns.
  case lines(columns: [Int])
  /// Rows are months: an upright bar each.
  case columns(column: Int)

  /// The column that a terminal draws as bars.
  var mainColumn: Int {
    switch self {
    case .bars(let column), .columns(let column): column
    case .outcomes(let first): first + DecisionColumns.total
    case .ranges(let first): first
    case .lines(let columns): columns.first ?? 0
    }
  }
}

/// Columns of decisions by outcome, and their sum behind them.
enum DecisionColumns {
  static let total = 3
}
