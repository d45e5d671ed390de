/// How one kind of paper looks: what is equal on all of them, and what differs with the person.
protocol CardDesign: Sendable {
  /// Width and height in pixels at which it is drawn.
  var size: (width: Int, height: Int) { get }

  /// Draws what all papers of the kind share; done once.
  func drawBlank(on canvas: borrowing Canvas) throws(DrawingError)

  /// Writes one person's data on a copy of the blank.
  func fill(_ canvas: borrowing Canvas, with facts: IdentityFacts) throws(DrawingError)
}

extension CardDesign {
  /// The format of bank cards and licences (ISO/IEC 7810 ID-1, 85.60 × 53.98 mm).
  var size: (width: Int, height: Int) { (1000, 630) }

  /// Marks the paper as no real one, so that nobody can ever take it for one.
  func markAsSample(_ canvas: borrowing Canvas, x: Int, y: Int, size: Double = 92) throws(DrawingError) {
    let red = Colour(0xD2232A, transparency: 84)
    try canvas.write("見本 SAMPLE", x: x, y: y, size: size, red, turned: 0.32)
  }
}
