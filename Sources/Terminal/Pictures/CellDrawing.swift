/// A picture that another program drew with characters and colours, as cells.
///
/// Nothing of the other program's reaches a terminal as it was written: what is not a character or a colour spoils the
/// whole drawing, and the rest becomes cells.
public struct CellDrawing: Hashable, Sendable {
  /// Its rows; all are as long as the longest.
  public let rows: [[Cell]]

  /// More is no drawing for any screen.
  static let mostColumns = 4_000
  static let mostRows = 4_000

  /// Reads characters, line feeds and colours (ECMA-48 SGR); nil where anything else stands there, or nothing.
  public init?(_ bytes: some Collection<UInt8>, ambiguousIsWide: Bool = false) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var reading = DrawingReading(ambiguousIsWide: ambiguousIsWide)
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard reading.take(scalar, &scalars) else { return nil }
    }
    reading.endRow()
    let columns = reading.rows.map(\.count).max() ?? 0
    guard columns > 0 else { return nil }
    rows = reading.rows.map { $0 + Array(repeating: .blank, count: columns - $0.count) }
  }

  private init(rows: [[Cell]]) { self.rows = rows }

  /// Columns and rows.
  public var size: Size { Size(columns: rows.first?.count ?? 0, rows: rows.count) }

  /// A part of it; what lies outside is left out.
  public func part(_ rect: Rect) -> CellDrawing {
    let whole = size
    let columns = Self.inside(rect.origin.column, rect.size.columns, whole.columns)
    return CellDrawing(
      rows: Self.inside(rect.origin.row, rect.size.rows, whole.rows).map { Array(rows[$0][columns]) })
  }

  private static func inside(_ start: Int, _ length: Int, _ whole: Int) -> Range<Int> {
    let first = min(max(start, 0), whole)
    return first..<max(first, min(start + length, whole))
  }
}

/// A drawing while it is read.
private struct DrawingReading {
  let ambiguousIsWide: Bool
  var rows: [[Cell]] = []
  private var row: [Cell] = []
  private var text = String.UnicodeScalarView()
  private var style = Style.plain

  init(ambiguousIsWide: Bool) { self.ambiguousIsWide = ambiguousIsWide }

  /// Takes a scalar, and what follows an escape; false where it does not belong into a drawing.
  mutating func take(_ scalar: Unicode.Scalar, _ rest: inout String.UnicodeScalarView.Iterator) -> Bool {
    switch scalar {
    case "\u{1B}":
      flush()
      guard let numbers = Self.numbers(&rest) else { return false }
      style.take(numbers)
    case "\n":
      guard rows.count < CellDrawing.mostRows else { return false }
      endRow()
    default:
      guard !Self.mayDisturb(scalar), row.count + text.count < CellDrawing.mostColumns else { return false }
      text.append(scalar)
    }
    return true
  }

  /// Ends the row, unless nothing stands in it.
  mutating func endRow() {
    flush()
    if !row.isEmpty { rows.append(row) }
    row = []
  }

  private mutating func flush() {
    guard !text.isEmpty else { return }
    row += Cell.all(String(text), style: style, ambiguousIsWide: ambiguousIsWide)
    text = String.UnicodeScalarView()
  }

  /// The numbers between `[` and `m`; nil where something else stands there.
  private static func numbers(_ rest: inout String.UnicodeScalarView.Iterator) -> [Int]? {
    guard rest.next() == "[" else { return nil }
    var numbers = [0]
    while let scalar = rest.next() {
      switch scalar {
      case "m": return numbers
      case ";": numbers.append(0)
      case "0"..."9":
        let number = numbers[numbers.count - 1] * 10 + Int(scalar.value - 0x30)
        guard number < 1_000 else { return nil }
        numbers[numbers.count - 1] = number
      default: return nil
      }
      guard numbers.count <= 32 else { return nil }
    }
    return nil
  }

  private static func mayDisturb(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
