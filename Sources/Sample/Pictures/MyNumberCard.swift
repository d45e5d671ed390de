/// The front of a My Number card (個人番号カード).
struct MyNumberCard: CardDesign {
  func drawBlank(on canvas: borrowing Canvas) throws(DrawingError) {
    SecurityPrint(paper: Colour(0xF7DDE4), ink: Colour(0xE8B4C3)).cover(canvas)
    for index in 0..<7 {
      let colour = Colour(0xF3A9BC, transparency: 90)
      canvas.ellipse(x: 120 + index * 130, y: 560, width: 150, height: 150, colour)
    }
    try canvas.write("氏名", x: 40, y: 44, size: 22, .grey)
    try canvas.write("住所", x: 40, y: 120, size: 22, .grey)
    try canvas.write("個人番号カード", x: 690, y: 560, size: 34, Colour(0x8A2846))
    try canvas.write("性別", x: 760, y: 44, size: 22, .grey)
  }

  func fill(_ canvas: borrowing Canvas, with facts: IdentityFacts) throws(DrawingError) {
    try canvas.write(facts.name.display, x: 110, y: 36, size: 40, within: 620)
    try canvas.write(facts.sex == .female ? "女" : "男", x: 820, y: 40, size: 30)
    try canvas.writeLines(facts.address, x: 110, y: 116, width: 840, size: 28, lineHeight: 36)
    let portrait = Portrait(appearance: facts.appearance, longHair: facts.sex == .female)
    try portrait.draw(on: canvas, x: 50, y: 215, width: 290, height: 370)
    try canvas.write(JapaneseEra.text(facts.birthDate) + "生", x: 400, y: 240, size: 34, within: 560)
    let expires = "\(facts.expires.year)年\(facts.expires.month)月\(facts.expires.day)日まで有効"
    try canvas.write(expires, x: 400, y: 310, size: 34)
    try canvas.write("電子証明書の有効期限", x: 400, y: 384, size: 22, .grey)
    try canvas.write("\(facts.issued.year + 5)年\(facts.issued.month)月\(facts.issued.day)日", x: 650, y: 380, size: 26)
    try canvas.write("臓器提供意思", x: 400, y: 440, size: 20, .grey)
    if let later = facts.laterAddress {
      try canvas.writeLines("新住所 " + later, x: 400, y: 480, width: 560, size: 22, lineHeight: 28)
    }
    try markAsSample(canvas, x: 330, y: 560)
  }
}
