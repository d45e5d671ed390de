/// An extract of the family register (戸籍抄本), which proves a changed name: it shows both.
struct FamilyRegister: CardDesign {
  var size: (width: Int, height: Int) { (900, 1200) }

  func drawBlank(on canvas: borrowing Canvas) throws(DrawingError) {
    SecurityPrint(paper: Colour(0xF6F3E4), ink: Colour(0xE6E0C4), spacing: 18).cover(canvas)
    try canvas.write("全部事項証明(個人) 戸籍抄本", x: 220, y: 50, size: 34)
    canvas.frame(x: 60, y: 130, width: 780, height: 860, .black, thickness: 2)
    canvas.line(from: (280, 130), to: (280, 990), .black, thickness: 2)
    for (row, label) in ["本籍", "氏名", "戸籍に記録されている者", "生年月日", "婚姻", "従前の氏"].enumerated() {
      let top = 130 + [0, 90, 180, 330, 450, 720][row]
      canvas.line(from: (60, top), to: (840, top), .black)
      try canvas.write(label, x: 74, y: top + 28, size: 22, within: 196)
    }
    try canvas.write("これは、戸籍に記録されている事項の一部を証明した", x: 80, y: 1030, size: 26)
    try canvas.write("書面の見本である。", x: 80, y: 1066, size: 26)
  }

  func fill(_ canvas: borrowing Canvas, with facts: IdentityFacts) throws(DrawingError) {
    let now = facts.name.display
    let family = String(now.split(separator: " ").first ?? "")
    let given = String(now.split(separator: " ").last ?? "")
    let former = facts.formerName?.display ?? now
    let formerFamily = String(former.split(separator: " ").first ?? "")
    try canvas.writeLines(facts.address, x: 300, y: 150, width: 520, size: 26, lineHeight: 34)
    try canvas.write(now, x: 300, y: 246, size: 34, within: 520)
    try canvas.write("【名】\(given)", x: 300, y: 350, size: 32)
    try canvas.write("【生年月日】\(JapaneseEra.text(facts.birthDate))", x: 300, y: 484, size: 28)
    try canvas.write("【婚姻日】\(JapaneseEra.text(facts.issued))", x: 300, y: 610, size: 28)
    try canvas.write("【婚姻後の氏】\(family)", x: 300, y: 660, size: 28)
    try canvas.write("【従前の氏】\(formerFamily)", x: 300, y: 890, size: 32)
    try canvas.write("【従前の氏名】\(former)", x: 300, y: 940, size: 28, within: 520)
    try canvas.write("\(JapaneseEra.text(facts.issued))  市長", x: 420, y: 1120, size: 28)
    canvas.frame(x: 720, y: 1090, width: 80, height: 80, Colour(0xC8102E), thickness: 4)
    try canvas.write("市長", x: 732, y: 1102, size: 28, Colour(0xC8102E))
    try canvas.write("之印", x: 732, y: 1132, size: 28, Colour(0xC8102E))
    try markAsSample(canvas, x: 120, y: 800, size: 110)
  }
}
