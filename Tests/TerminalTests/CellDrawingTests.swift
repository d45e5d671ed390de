import Terminal
import Testing

struct CellDrawingTests {
  private func drawing(_ text: String) -> CellDrawing? { CellDrawing(Array(text.utf8)) }

  @Test func `characters and colours become cells`() throws {
    let first = "\u{1B}[0m\u{1B}[38;5;196;48;5;232m▄▄\u{1B}[0m \n"
    let drawn = try #require(drawing(first + "\u{1B}[7m\u{1B}[38;2;1;2;3mx\u{1B}[0m\n"))
    #expect(drawn.size == Size(columns: 3, rows: 2))
    #expect(drawn.rows[0][0].text == "▄")
    #expect(drawn.rows[0][1].style == Style(foreground: .rgb(255, 0, 0), background: .rgb(8, 8, 8)))
    #expect(drawn.rows[0][2] == .blank)
    #expect(drawn.rows[1][0].style == Style(reverse: true, foreground: .rgb(1, 2, 3)))
    #expect(drawn.rows[1][2] == .blank)
  }

  @Test(arguments: [
    "\u{1B}]0;title\u{07}", "\u{1B}[2J", "\u{1B}[?1049l", "\u{1B}[6n", "\u{1B}[38;5", "\u{1B}", "\u{1B}P0q\u{1B}\\",
    "a\u{07}b", "a\rb", "a\tb", "a\u{9B}31mb", "a\u{202E}b", "a\u{2028}b", "\u{1B}[99999999999999999999m", "a\u{0300}",
    "\u{1B}[1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1;1m", "",
  ])
  func `anything else spoils the drawing`(_ text: String) {
    #expect(drawing(text) == nil)
  }

  @Test func `bytes that are no UTF-8 are no drawing`() { #expect(CellDrawing([0x61, 0xFF]) == nil) }

  @Test func `a flood of columns or rows is no drawing`() {
    #expect(drawing(String(repeating: "x", count: 4_001)) == nil)
    #expect(drawing(String(repeating: "x\n", count: 4_002)) == nil)
  }

  @Test func `a part of it is cut out, and what lies outside is left out`() throws {
    let drawn = try #require(drawing("abcd\nefgh\nijkl\n"))
    let part = drawn.part(Rect(origin: Point(column: 1, row: 1), size: Size(columns: 2, rows: 9)))
    #expect(part.rows.map { $0.map(\.text).joined() } == ["fg", "jk"])
    #expect(drawn.part(Rect(origin: Point(column: 9, row: 9), size: Size(columns: 2, rows: 2))).rows == [])
  }
}
