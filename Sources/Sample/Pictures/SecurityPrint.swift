#if canImport(Glibc)
  import Glibc
#endif

/// The fine wave pattern that identity cards are printed on.
struct SecurityPrint {
  let paper: Colour
  let ink: Colour
  /// Pixels between neighbouring waves.
  var spacing = 9

  /// Covers the whole canvas: a soft gradient, then two families of crossing waves.
  func cover(_ canvas: borrowing Canvas) {
    for row in 0..<canvas.height {
      let share = 0.25 + 0.25 * sin(Double(row) / Double(canvas.height) * 6)
      canvas.fill(x: 0, y: row, width: canvas.width, height: 1, paper.mixed(with: .white, share: share))
    }
    let pale = ink.mixed(with: paper, share: 0.45)
    waves(on: canvas, amplitude: 14, length: 120, phase: 0, pale)
    waves(on: canvas, amplitude: 22, length: 170, phase: 2, ink.mixed(with: paper, share: 0.6))
  }

  private func waves(
    on canvas: borrowing Canvas, amplitude: Double, length: Double, phase: Double, _ colour: Colour
  ) {
    for start in stride(from: -40, to: canvas.height + 40, by: spacing) {
      var previous = (x: 0, y: start)
      for x in stride(from: 0, through: canvas.width, by: 6) {
        let y = Double(start) + amplitude * sin(Double(x) / length + phase + Double(start) / 90)
        canvas.line(from: previous, to: (x, Int(y)), colour)
        previous = (x, Int(y))
      }
    }
  }
}
