import Domain

/// The front of a residence card (在留カード), which foreign residents carry.
struct ResidenceCard: CardDesign {
  func drawBlank(on canvas: borrowing Canvas) throws(DrawingError) {
    SecurityPrint(paper: Colour(0xDCE6F2), ink: Colour(0xB3C7DF)).cover(canvas)
    try canvas.write("日本国政府", x: 40, y: 20, size: 24, Colour(0x1F3F77))
    try canvas.write("在留カード RESIDENCE CARD", x: 220, y: 16, size: 32, Colour(0x1F3F77))
    let labels: [(String, Int, Int)] = [
      ("氏名 NAME", 40, 70), ("生年月日 DATE OF BIRTH", 40, 140), ("性別 SEX", 380, 140),
      ("国籍・地域 NATIONALITY/REGION", 40, 210), ("住居地 ADDRESS", 40, 280), ("在留資格 STATUS", 40, 380),
      ("在留期間(満了日) PERIOD OF STAY (DATE OF EXPIRATION)", 40, 450),
      ("このカードは", 40, 540),
    ]
    for (label, x, y) in labels { try canvas.write(label, x: x, y: y, size: 17, .grey) }
    try canvas.write("技術・人文知識・国際業務", x: 40, y: 402, size: 28)
    try canvas.write("法務大臣", x: 820, y: 580, size: 24)
  }

  func fill(_ canvas: borrowing Canvas, with facts: IdentityFacts) throws(DrawingError) {
    let number = "AB\(facts.number.prefix(8))CD"
    try canvas.write("番号 \(number)", x: 710, y: 24, size: 22)
    try canvas.write(facts.name.romaji ?? facts.name.display, x: 40, y: 92, size: 32, within: 640)
    try canvas.write(Self.text(facts.birthDate), x: 40, y: 162, size: 28)
    try canvas.write(facts.sex == .female ? "女 F." : "男 M.", x: 380, y: 162, size: 28)
    try canvas.write(facts.nationality, x: 40, y: 232, size: 28)
    try canvas.writeLines(facts.address, x: 40, y: 304, width: 640, size: 24, lineHeight: 32)
    try canvas.write("3年(\(Self.text(facts.expires)))", x: 40, y: 472, size: 28)
    try canvas.write("\(Self.text(facts.expires))まで有効です。", x: 160, y: 530, size: 32)
    let portrait = Portrait(appearance: facts.appearance, longHair: facts.sex == .female)
    try portrait.draw(on: canvas, x: 705, y: 120, width: 260, height: 340)
    try markAsSample(canvas, x: 170, y: 500)
  }

  private static func text(_ date: CalendarDate) -> String { "\(date.year)年\(date.month)月\(date.day)日" }
}
