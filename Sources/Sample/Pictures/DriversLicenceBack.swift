/// The back of a driver's licence, where the police note a change of address.
struct DriversLicenceBack: CardDesign {
  func drawBlank(on canvas: borrowing Canvas) throws(DrawingError) {
    SecurityPrint(paper: Colour(0xEDEFF0), ink: Colour(0xCBD3D6), spacing: 14).cover(canvas)
    try canvas.write("備 考", x: 40, y: 30, size: 30)
    canvas.frame(x: 20, y: 80, width: 960, height: 420, .grey, thickness: 2)
    for row in 1..<6 { canvas.line(from: (20, 80 + 70 * row), to: (980, 80 + 70 * row), .grey) }
    try canvas.write("この運転免許証は見本です。", x: 40, y: 540, size: 26, .grey)
  }

  func fill(_ canvas: borrowing Canvas, with facts: IdentityFacts) throws(DrawingError) {
    // No two photographs of a card are the same; without this all empty backs would be.
    try canvas.write("管理番号 \(facts.number)", x: 690, y: 546, size: 20, .grey)
    if let later = facts.laterAddress {
      try canvas.write("\(JapaneseEra.text(facts.issued))  新住所", x: 40, y: 100, size: 28)
      try canvas.writeLines(later, x: 60, y: 168, width: 880, size: 28, lineHeight: 70)
      canvas.frame(x: 850, y: 300, width: 90, height: 40, Colour(0xC8102E), thickness: 3)
      try canvas.write("公安委", x: 858, y: 308, size: 24, Colour(0xC8102E))
    }
    try markAsSample(canvas, x: 180, y: 470)
  }
}
