import Terminal
import Testing

@Suite struct ColouredTextTests {
  @Test func `a drawing of characters and colours passes as it is`() {
    let drawing = "\u{1B}[0m\u{1B}[38;5;18;48;5;54m▄▀ \n\u{1B}[m"
    #expect(ColouredText(drawing.utf8)?.text == drawing)
  }

  @Test(arguments: [
    "\u{1B}[2J", "\u{1B}]0;title\u{07}", "\u{1B}Pq", "\u{1B}[?25lm", "\u{1B}", "\u{1B}[38;5", "a\rb", "\u{9B}31m",
    "\u{202E}x",
    "\u{8}",
  ])
  func `a drawing that could do more than colour is refused`(drawing: String) {
    #expect(ColouredText(drawing.utf8) == nil)
  }

  @Test func `a drawing that is no text is refused`() {
    #expect(ColouredText([0x41, 0xFF]) == nil)
  }
}
