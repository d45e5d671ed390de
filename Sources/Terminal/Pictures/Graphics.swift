/// How a terminal is sent pictures that are finer than its cells.
public enum Graphics: String, Hashable, Sendable, CaseIterable {
  /// DEC's six-pixel rows, which xterm and many others draw.
  case sixel
  /// kitty's own, and that of those who follow it.
  case kitty
  /// iTerm2's pictures between the lines, which WezTerm and others draw too.
  case iterm

  /// The bytes that draw a picture where the cursor stands.
  public func bytes(_ raster: Raster, cells: Size) -> [UInt8] {
    switch self {
    case .sixel: Sixel.bytes(raster)
    case .kitty: Self.kitty(raster, cells)
    case .iterm: Self.iterm(raster, cells)
    }
  }

  /// The bytes that take all pictures away; empty where writing over them does.
  public var removal: [UInt8] {
    switch self {
    case .sixel, .iterm: []
    case .kitty: Array("\u{1B}_Ga=d,q=2\u{1B}\\".utf8)
    }
  }

  private static func iterm(_ raster: Raster, _ cells: Size) -> [UInt8] {
    let file = PNG.bytes(raster)
    let keys = "inline=1;size=\(file.count);width=\(cells.columns);height=\(cells.rows);doNotMoveCursor=1"
    return Array("\u{1B}]1337;File=\(keys):".utf8) + Base64Writing.text(file) + [0x07]
  }

  /// `q=2`: no answer, which would be taken for keys; `C=1`: the cursor stays.
  private static func kitty(_ raster: Raster, _ cells: Size) -> [UInt8] {
    let text = Base64Writing.text(raster.pixels)
    let head = "a=T,f=24,s=\(raster.width),v=\(raster.height),c=\(cells.columns),r=\(cells.rows),q=2,C=1,"
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: text.count, by: 4_096) {
      let end = min(start + 4_096, text.count)
      let keys = (start == 0 ? head : "") + "m=\(end < text.count ? 1 : 0);"
      bytes += Array("\u{1B}_G\(keys)".utf8) + text[start..<end] + [0x1B, 0x5C]
    }
    return bytes
  }
}

/// Writes sixels (DEC STD 070, chapter 9).
enum Sixel {
  /// Six shades of each part: what every terminal with sixels has registers for, and fine enough to read print by.
  private static let shades = 6

  static func bytes(_ raster: Raster) -> [UInt8] {
    var bytes = Array("\u{1B}P0;1q\"1;1;\(raster.width);\(raster.height)".utf8)
    for colour in 0..<shades * shades * shades {
      let parts = [colour / 36, colour / 6 % 6, colour % 6].map { $0 * 20 }
      bytes += Array("#\(colour);2;\(parts[0]);\(parts[1]);\(parts[2])".utf8)
    }
    for top in stride(from: 0, to: raster.height, by: 6) {
      bytes += band(raster, from: top)
      bytes.append(UInt8(ascii: "-"))
    }
    return bytes + [0x1B, 0x5C]
  }

  /// Six rows: each colour's pixels one after the other over the same place.
  private static func band(_ raster: Raster, from top: Int) -> [UInt8] {
    var patterns = [[UInt8]?](repeating: nil, count: shades * shades * shades)
    for row in top..<min(top + 6, raster.height) {
      for column in 0..<raster.width {
        let colour = colour(of: raster, column, row)
        if patterns[colour] == nil { patterns[colour] = Array(repeating: 0, count: raster.width) }
        patterns[colour]?[column] |= 1 << UInt8(row - top)
      }
    }
    var bytes: [UInt8] = []
    for (colour, pattern) in patterns.enumerated() {
      guard let pattern else { continue }
      if !bytes.isEmpty { bytes.append(UInt8(ascii: "$")) }
      bytes += Array("#\(colour)".utf8) + runs(pattern)
    }
    return bytes
  }

  /// Equal columns are counted where that is shorter.
  private static func runs(_ pattern: [UInt8]) -> [UInt8] {
    var bytes: [UInt8] = []
    var start = 0
    while start < pattern.count {
      var end = start
      while end < pattern.count, pattern[end] == pattern[start] { end += 1 }
      let sign = 63 + pattern[start]
      bytes += end - start > 3 ? Array("!\(end - start)".utf8) + [sign] : Array(repeating: sign, count: end - start)
      start = end
    }
    return bytes
  }

  /// The nearest shades; between two of them the pixel's place decides, so that areas keep their brightness.
  private static func colour(of raster: Raster, _ column: Int, _ row: Int) -> Int {
    let pixel = (row * raster.width + column) * 3
    let threshold = bayer[(row & 3) * 4 + (column & 3)]
    return (0..<3).reduce(0) { colour, part in
      let scaled = Int(raster.pixels[pixel + part]) * (shades - 1) * 16
      return colour * shades + min(shades - 1, (scaled / 255 + threshold) / 16)
    }
  }

  /// The order in which the pixels of a square of four by four are lit (Bayer 1973).
  private static let bayer = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5]
}
