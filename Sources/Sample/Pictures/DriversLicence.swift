import Domain

/// The front of a driver's licence (運転免許証).
struct DriversLicence: CardDesign {
  private static let classes = ["大型", "中型", "準中型", "普通", "大特", "大自二", "普自二", "小特", "原付", "け引"]

  func drawBlank(on canvas: borrowing Canvas) throws(DrawingError) {
    SecurityPrint(paper: Colour(0xD9E8DC), ink: Colour(0xA9CBB8)).cover(canvas)
    canvas.frame(x: 20, y: 20, width: 960, height: 130, .grey, thickness: 2)
    canvas.line(from: (20, 82), to: (980, 82), .grey)
    try canvas.write("氏名", x: 32, y: 40, size: 24)
    try canvas.write("住所", x: 32, y: 104, size: 24)
    try canvas.write("交付", x: 32, y: 164, size: 24)
    try canvas.write("免許の", x: 32, y: 272, size: 20)
    try canvas.write("条件等", x: 32, y: 298, size: 20)
    canvas.frame(x: 20, y: 260, width: 640, height: 120, .grey)
    try canvas.write("番号", x: 32, y: 402, size: 24)
    canvas.frame(x: 20, y: 390, width: 640, height: 50, .grey, thickness: 2)
    try drawGrid(on: canvas)
    try canvas.write("運 転 免 許 証", x: 692, y: 522, size: 34)
    try canvas.write("○○県公安委員会", x: 700, y: 584, size: 22, .grey)
    canvas.frame(x: 905, y: 568, width: 58, height: 46, Colour(0xC8102E), thickness: 3)
    try canvas.write("公安", x: 912, y: 580, size: 22, Colour(0xC8102E))
  }

  private func drawGrid(on canvas: borrowing Canvas) throws(DrawingError) {
    canvas.frame(x: 20, y: 452, width: 290, height: 158, .grey)
    for (row, title) in ["二・小・原", "他", "二種"].enumerated() {
      canvas.line(from: (20, 452 + 52 * (row + 1)), to: (310, 452 + 52 * (row + 1)), .grey)
      try canvas.write(title, x: 28, y: 468 + 52 * row, size: 17)
    }
    canvas.frame(x: 325, y: 452, width: 335, height: 158, .grey)
    canvas.fill(x: 325, y: 452, width: 30, height: 158, Colour(0xE8EFEA))
    try canvas.writeDownwards("種類", x: 330, y: 490, size: 20, step: 40)
    for index in 0..<10 {
      canvas.frame(x: 355 + 61 * (index % 5), y: 452 + 79 * (index / 5), width: 61, height: 79, .grey)
    }
  }

  func fill(_ canvas: borrowing Canvas, with facts: IdentityFacts) throws(DrawingError) {
    try canvas.write(facts.name.display, x: 112, y: 34, size: 36, within: 500)
    try canvas.write(JapaneseEra.text(facts.birthDate) + "生", x: 640, y: 40, size: 26, within: 325)
    try canvas.writeLines(facts.address, x: 112, y: 90, width: 850, size: 25, lineHeight: 29)
    let office = facts.number.suffix(5)
    try canvas.write("\(JapaneseEra.text(facts.issued))   \(office)", x: 112, y: 164, size: 24)
    try drawExpiry(on: canvas, facts)
    if facts.appearance % 3 == 0 { try canvas.write("眼鏡等", x: 120, y: 276, size: 26) }
    try canvas.write("第 \(facts.number) 号", x: 160, y: 398, size: 32)
    try drawClasses(on: canvas, facts)
    let portrait = Portrait(appearance: facts.appearance, longHair: facts.sex == .female)
    try portrait.draw(on: canvas, x: 695, y: 165, width: 270, height: 344)
    try markAsSample(canvas, x: 120, y: 520)
  }

  /// The bar's colour tells the record of driving: gold, blue, or green for beginners.
  private func drawExpiry(on canvas: borrowing Canvas, _ facts: IdentityFacts) throws(DrawingError) {
    let bars: [UInt32] = [0xE3C35B, 0x7FB2DE, 0x8CC69B]
    let colour = Colour(bars[Int(facts.appearance >> 8) % 3])
    canvas.fill(x: 20, y: 202, width: 640, height: 48, colour)
    let expires = facts.expires
    let text = "\(expires.year)年(\(JapaneseEra.year(expires)))\(expires.month)月\(expires.day)日まで有効"
    try canvas.write(text, x: 36, y: 210, size: 32, within: 610)
    if Int(facts.appearance >> 8) % 3 == 0 {
      canvas.frame(x: 570, y: 310, width: 76, height: 44, .black, thickness: 2)
      try canvas.write("優良", x: 580, y: 318, size: 28)
    }
  }

  private func drawClasses(on canvas: borrowing Canvas, _ facts: IdentityFacts) throws(DrawingError) {
    for row in 0..<2 {
      let text = row == 0 && facts.appearance % 4 != 0 ? "平成00年00月00日" : JapaneseEra.text(facts.issued)
      try canvas.write(text, x: 130, y: 468 + 52 * row, size: 19, within: 172)
    }
    try canvas.write("平成00年00月00日", x: 130, y: 572, size: 19, within: 172)
    for (index, name) in Self.classes.enumerated() {
      let held = index == 3 || (facts.appearance >> UInt64(index)) % 5 == 0
      let (x, y) = (355 + 61 * (index % 5), 478 + 79 * (index / 5))
      try canvas.writeCentred(held ? name : "―", x: x + 3, width: 55, y: y, size: 24)
    }
  }
}
