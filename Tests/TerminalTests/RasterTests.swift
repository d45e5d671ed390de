import Terminal
import Testing

struct RasterTests {
  /// Two pixels, red and half-transparent black, as chafa writes them for kitty.
  private let kitty =
    "\u{1B}_Ga=T,f=32,s=2,v=1,c=1,r=1,m=1\u{1B}\\"
    + "\u{1B}_Gm=1;/wAA/w==\u{1B}\\\u{1B}_Gm=1;AAAAgA==\u{1B}\\\u{1B}_Gm=0\u{1B}\\\n"

  @Test func `pixels for kitty are read, and transparent ones laid on white`() throws {
    let raster = try #require(Raster(kitty: Array(kitty.utf8)))
    #expect((raster.width, raster.height) == (2, 1))
    #expect(raster.pixels == [255, 0, 0, 127, 127, 127])
  }

  @Test(arguments: [
    ("s=2", "s=3"), ("f=32", "f=100"), ("v=1", "v=-1"), ("s=2", "s=99999999999"), ("/wAA/", "/w!A/"),
    ("/wAA/w==", "/wAA/w==AA"),
  ])
  func `a picture that contradicts itself is none`(_ old: String, _ new: String) {
    let parts = kitty.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(Raster(kitty: Array(parts.joined(separator: new).utf8)) == nil)
  }

  @Test func `a part is cut out`() throws {
    let raster = try #require(Raster(width: 3, height: 2, pixels: Array(0..<18)))
    let part = try #require(raster.part(x: 1, y: 1, width: 5, height: 5))
    #expect((part.width, part.height) == (2, 1))
    #expect(part.pixels == [12, 13, 14, 15, 16, 17])
    #expect(raster.part(x: 3, y: 0, width: 1, height: 1) == nil)
  }

  @Test func `sixels hold six rows a band and one colour after the other`() throws {
    let pixels: [UInt8] = Array(repeating: 255, count: 5 * 7 * 3)
    let raster = try #require(Raster(width: 5, height: 7, pixels: pixels))
    let text = String(decoding: Graphics.sixel.bytes(raster, cells: Size(columns: 1, rows: 1)), as: UTF8.self)
    #expect(text.hasPrefix("\u{1B}P0;1q\"1;1;5;7#0;2;0;0;0"))
    #expect(text.hasSuffix("#215!5~-#215!5@-\u{1B}\\"))
  }

  @Test func `what is written for iTerm is a picture of one block`() throws {
    let raster = try #require(Raster(width: 1, height: 1, pixels: [255, 0, 0]))
    let text = String(decoding: Graphics.iterm.bytes(raster, cells: Size(columns: 1, rows: 1)), as: UTF8.self)
    #expect(text.hasPrefix("\u{1B}]1337;File=inline=1;size=72;width=1;height=1;doNotMoveCursor=1:iVBORw0KGgo"))
    #expect(text.hasSuffix("\u{07}"))
  }

  @Test func `what is written for kitty is read again`() throws {
    let raster = try #require(Raster(width: 2, height: 1, pixels: [1, 2, 3, 250, 251, 252]))
    let text = String(decoding: Graphics.kitty.bytes(raster, cells: Size(columns: 1, rows: 1)), as: UTF8.self)
    #expect(text == "\u{1B}_Ga=T,f=24,s=2,v=1,c=1,r=1,q=2,C=1,m=0;AQID+vv8\u{1B}\\")
  }
}
