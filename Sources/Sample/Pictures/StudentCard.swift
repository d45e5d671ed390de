/// A student card (学生証) of the sample university.
struct StudentCard: CardDesign {
  let university: String

  func drawBlank(on canvas: borrowing Canvas) throws(DrawingError) {
    SecurityPrint(paper: Colour(0xEEF3F8), ink: Colour(0xD2DEEA), spacing: 16).cover(canvas)
    canvas.fill(x: 0, y: 0, width: 1000, height: 110, Colour(0x1D3A6E))
    try canvas.write(university, x: 40, y: 30, size: 50, .white)
    try canvas.write("学生証", x: 800, y: 40, size: 40, .white)
    for (row, label) in ["学籍番号", "氏名", "所属", "生年月日", "有効期限"].enumerated() {
      try canvas.write(label, x: 360, y: 165 + 80 * row, size: 22, .grey)
    }
    canvas.fill(x: 0, y: 600, width: 1000, height: 30, Colour(0xC9A227))
  }

  func fill(_ canvas: borrowing Canvas, with facts: IdentityFacts) throws(DrawingError) {
    let values = [
      facts.studentNumber, facts.name.display, facts.unit, JapaneseEra.text(facts.birthDate),
      JapaneseEra.text(facts.expires),
    ]
    for (row, value) in values.enumerated() {
      try canvas.write(value, x: 480, y: 156 + 80 * row, size: 36, within: 490)
    }
    let portrait = Portrait(appearance: facts.appearance, longHair: facts.sex == .female)
    try portrait.draw(on: canvas, x: 50, y: 150, width: 270, height: 350)
    try markAsSample(canvas, x: 200, y: 560)
  }
}
