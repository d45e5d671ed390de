/// The back of a My Number card, which must not be collected; the number printed here is none that could be issued.
struct MyNumberCardBack: CardDesign {
  func drawBlank(on canvas: borrowing Canvas) throws(DrawingError) {
    SecurityPrint(paper: Colour(0xF3EEE2), ink: Colour(0xDCCFB4)).cover(canvas)
    try canvas.write("個人番号", x: 60, y: 60, size: 34)
    canvas.frame(x: 50, y: 110, width: 620, height: 90, .grey, thickness: 3)
    canvas.fill(x: 60, y: 300, width: 150, height: 120, Colour(0xCDAE5A))
    for row in 1..<4 { canvas.line(from: (60, 300 + 30 * row), to: (210, 300 + 30 * row), .grey, thickness: 2) }
    canvas.line(from: (135, 300), to: (135, 420), .grey, thickness: 2)
    canvas.fill(x: 740, y: 60, width: 210, height: 210, .white)
    try canvas.write("個人番号カード", x: 680, y: 560, size: 34, Colour(0x8A2846))
  }

  func fill(_ canvas: borrowing Canvas, with facts: IdentityFacts) throws(DrawingError) {
    // Real numbers carry a check digit; a row of zeros after four digits can never satisfy anybody as one.
    try canvas.write("\(facts.number.prefix(4)) 0000 0000", x: 90, y: 126, size: 56)
    try canvas.write(facts.name.display, x: 60, y: 470, size: 36, within: 560)
    try canvas.write(JapaneseEra.text(facts.birthDate) + "生", x: 60, y: 530, size: 28)
    drawSquareCode(on: canvas, seed: facts.appearance)
    try markAsSample(canvas, x: 240, y: 520)
  }

  /// A pattern like that of a square code, with nothing to read in it.
  private func drawSquareCode(on canvas: borrowing Canvas, seed: UInt64) {
    var bits = seed | 1
    for cell in 0..<441 {
      bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      if bits >> 40 & 1 == 1 {
        canvas.fill(x: 745 + cell % 21 * 10, y: 65 + cell / 21 * 10 - cell / 21 / 20 * 5, width: 10, height: 10, .black)
      }
    }
  }
}
