import CGD

extension Canvas {
  /// Writes one line of text whose upper left corner is (`x`, `y`); text wider than `within` is set smaller.
  ///
  /// - Parameters:
  ///   - size: height of the characters in pixels.
  ///   - turned: counter-clockwise, in radians; the line then starts at its baseline.
  func write(
    _ text: String, x: Int, y: Int, size: Double, _ colour: Colour = .black,
    within limit: Int? = nil, turned: Double = 0
  ) throws(DrawingError) {
    guard !text.isEmpty else { return }
    var size = size
    if let limit { size = min(size, Double(limit) / JapaneseFont.ems(text)) }
    // The library counts in points at 96 dots an inch, and places the baseline.
    let baseline = turned == 0 ? y + Int(size * 0.88) : y
    var bounds: [Int32] = Array(repeating: 0, count: 8)
    let message = gd.pointee.text(
      handle, &bounds, colour.value, kit.font.path, size * 0.75, turned, Int32(x), Int32(baseline), text)
    if let message { throw .textFailed(reason: String(cString: message)) }
  }

  /// Writes one line of text around the middle of the span that begins at `x`.
  func writeCentred(
    _ text: String, x: Int, width: Int, y: Int, size: Double, _ colour: Colour = .black
  ) throws(DrawingError) {
    let fitting = min(size, Double(width) / max(JapaneseFont.ems(text), 0.5))
    let start = x + (width - Int(JapaneseFont.ems(text) * fitting)) / 2
    try write(text, x: start, y: y, size: fitting, colour)
  }

  /// Writes text from top to bottom.
  func writeDownwards(
    _ text: String, x: Int, y: Int, size: Double, step: Int, _ colour: Colour = .black
  ) throws(DrawingError) {
    var top = y
    for character in text {
      try write(String(character), x: x, y: top, size: size, colour)
      top += step
    }
  }

  /// Writes text in lines of at most `width` pixels, broken anywhere, as addresses on cards are.
  func writeLines(
    _ text: String, x: Int, y: Int, width: Int, size: Double, lineHeight: Int
  ) throws(DrawingError) {
    var line = ""
    var top = y
    for character in text {
      if JapaneseFont.ems(line + String(character)) * size > Double(width) {
        try write(line, x: x, y: top, size: size)
        line = ""
        top += lineHeight
      }
      line.append(character)
    }
    try write(line, x: x, y: top, size: size)
  }
}
