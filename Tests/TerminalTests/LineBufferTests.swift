import Terminal
import Testing

@Suite struct LineBufferTests {
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
}
