import Domain
import Testing

@testable import ReviewScreen

@Suite struct TerminalTests {
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

  @Test func `lines end in a line feed, with or without a carriage return before it`() {
    var buffer = LineBuffer()
    buffer.append("a\r\nはい\n\nye".utf8)
    #expect(buffer.next() == "a")
    #expect(buffer.next() == "はい")
    #expect(buffer.next() == "")
    #expect(buffer.next() == nil)
    buffer.append("s\n".utf8)
    #expect(buffer.next() == "yes")
  }

  @Test func `a character that comes in two pieces is whole in its line`() {
    var buffer = LineBuffer()
    let bytes = Array("は\n".utf8)
    buffer.append(bytes[..<2])
    #expect(buffer.next() == nil)
    buffer.append(bytes[2...])
    #expect(buffer.next() == "は")
  }

  @Test func `what was dropped does not come again`() {
    var buffer = LineBuffer()
    buffer.append("yes\n".utf8)
    buffer.drop()
    #expect(buffer.next() == nil)
  }

  @Test func `keys can be told apart in both languages`() {
    let words = ReviewKey.allCases.map(\.sentence)
    #expect(Set(words.map(\.ja)).count == words.count)
    #expect(Set(words.map(\.en)).count == words.count)
    #expect(words.allSatisfy { $0.en.unicodeScalars.allSatisfy(\.isASCII) })
  }
}
