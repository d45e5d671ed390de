import JapaneseText
import Terminal
import TestSupport
import Testing

struct CellGridTests {
  private static func grid(_ text: String, at column: Int = 0, columns: Int = 6) -> CellGrid {
    var grid = CellGrid(Size(columns: columns, rows: 1))
    grid.write(text, at: Point(column: column, row: 0))
    return grid
  }

  @Test(arguments: [
    ("abc", 0, "abc"), ("髙橋", 1, " 髙橋"), ("ｶﾞ", 0, "ｶﾞ"), ("abcdefgh", 2, "  abcd"), ("髙橋花子", 1, " 髙橋"),
    ("髙橋", -1, " 橋"), ("が", 0, "が"), ("葛\u{E0100}城", 0, "葛\u{E0100}城"), ("𠮷野", 0, "𠮷野"),
  ])
  func `a text stands where it was written, and what would be cut in half becomes a space`(
    text: String, column: Int, line: String
  ) {
    #expect(Self.grid(text, at: column).lines == [line])
  }

  @Test func `what overwrites half a wide character leaves a space of the other half`() {
    var grid = Self.grid("髙橋花")
    grid.write("x", at: Point(column: 1, row: 0))
    #expect(grid.lines == [" x橋花"])
    grid.write("y", at: Point(column: 4, row: 0))
    #expect(grid.lines == [" x橋y"])
    grid.write("斎", at: Point(column: 1, row: 0))
    #expect(grid.lines == [" 斎 y"])
  }

  @Test func `a text is clipped to the columns it was given`() {
    var grid = CellGrid(Size(columns: 8, rows: 1))
    grid.write("髙橋花子", at: Point(column: 0, row: 0), columns: 5)
    #expect(grid.lines == ["髙橋"])
    grid.write("z", at: Point(column: 5, row: 0))
    #expect(grid.lines == ["髙橋 z"])
  }

  @Test func `ambiguous characters are as wide as the terminal draws them`() {
    var grid = CellGrid(Size(columns: 4, rows: 1), ambiguousIsWide: true)
    grid.write("①②③", at: Point(column: 0, row: 0))
    #expect(grid.lines == ["①②"])
    #expect(grid[1, 0].isRightHalf)
  }

  @Test func `escape sequences and what turns a line around come out as their pictures`() {
    #expect(Self.grid("\u{1B}[2J", columns: 8).lines == ["␛[2J"])
    #expect(Self.grid("a\u{202E}b", columns: 8).lines == ["a\u{FFFD}b"])
    #expect(Self.grid("a\nb", columns: 8).lines == ["a␊b"])
  }

  @Test func `a flood of marks leaves four upon its character`() {
    let grid = Self.grid("a" + String(repeating: "\u{301}", count: 1_000) + "b")
    #expect(grid[0, 0].text.unicodeScalars.count == 5)
    #expect(grid[1, 0].text == "b")
    #expect(Self.grid("\u{301}\u{301}x").lines == ["x"])
  }

  private static let pieces = [
    "a", "髙", "ｶ", "ﾞ", "\u{3099}", "\u{301}", "\u{FE0F}", "👨‍👩‍👧", "🇯🇵", "👍🏽", "\u{1B}[0m", "\u{202E}", "①", "क्षि", "한",
    "\u{1112}\u{1161}\u{11AB}", "葛\u{E0100}", "\u{200B}", "\r\n", "﷽", "ᄀ",
  ]

  @Test(arguments: [false, true], [1, 2, 3, 4])
  func `whatever is written, every row has exactly its columns`(ambiguousIsWide: Bool, seed: Int) {
    var chance = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<200 {
      let size = Size(columns: Int.random(in: 0...12, using: &chance), rows: 2)
      var grid = CellGrid(size, ambiguousIsWide: ambiguousIsWide)
      for _ in 0..<8 {
        let length = Int.random(in: 0...9, using: &chance)
        let text = (0..<length).map { _ in Self.pieces.randomElement(using: &chance) ?? "" }
        let point = Point(column: .random(in: -4...14, using: &chance), row: .random(in: -1...2, using: &chance))
        let columns = Bool.random(using: &chance) ? Int.random(in: -1...6, using: &chance) : nil
        grid.write(text.joined(), at: point, columns: columns)
      }
      for row in 0..<size.rows {
        let cells = (0..<size.columns).map { grid[$0, row] }
        let widths = cells.map { cell in
          cell.text.unicodeScalars.map { DisplayWidth.columns(of: $0, ambiguousIsWide: ambiguousIsWide) }.reduce(0, +)
        }
        #expect(widths.reduce(0, +) == size.columns)
        for (column, width) in widths.enumerated() where width == 2 { #expect(cells[column + 1].isRightHalf) }
      }
    }
  }
}
