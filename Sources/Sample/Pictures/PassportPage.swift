import Domain

/// The data page of a passport, with a machine-readable zone like that of ICAO Doc 9303 (its check digits left open).
struct PassportPage: CardDesign {
  var size: (width: Int, height: Int) { (1000, 700) }

  func drawBlank(on canvas: borrowing Canvas) throws(DrawingError) {
    SecurityPrint(paper: Colour(0xE6E0EE), ink: Colour(0xC9BBDD)).cover(canvas)
    canvas.fill(x: 0, y: 560, width: 1000, height: 140, Colour(0xF6F5F2))
    try canvas.write("日 本 国  JAPAN", x: 40, y: 24, size: 32, Colour(0x7A1F2B))
    try canvas.write("旅券 PASSPORT", x: 700, y: 26, size: 28, Colour(0x7A1F2B))
    let labels: [(String, Int, Int)] = [
      ("型/Type", 380, 80), ("発行国/Issuing country", 500, 80), ("旅券番号/Passport No.", 740, 80),
      ("姓/Surname", 380, 150), ("名/Given name", 380, 220), ("国籍/Nationality", 380, 290),
      ("生年月日/Date of birth", 640, 290), ("性別/Sex", 380, 360), ("本籍/Registered domicile", 640, 360),
      ("発行年月日/Date of issue", 380, 430), ("有効期間満了日/Date of expiry", 640, 430),
    ]
    for (label, x, y) in labels { try canvas.write(label, x: x, y: y, size: 18, .grey) }
    try canvas.write("P", x: 380, y: 102, size: 28)
    try canvas.write("外務大臣 MINISTRY OF FOREIGN AFFAIRS", x: 380, y: 516, size: 20, .grey)
  }

  func fill(_ canvas: borrowing Canvas, with facts: IdentityFacts) throws(DrawingError) {
    let parts = (facts.name.romaji ?? facts.name.display).uppercased().split(separator: " ", maxSplits: 1)
    let surname = String(parts.first ?? "")
    let given = parts.count > 1 ? String(parts[1]) : ""
    let number = "TR" + facts.number.prefix(7)
    let values: [(String, Int, Int)] = [
      (facts.nationality, 500, 102), (number, 740, 102), (surname, 380, 172), (given, 380, 242),
      (facts.nationality == "JPN" ? "JAPAN" : facts.nationality, 380, 312), (Self.text(facts.birthDate), 640, 312),
      (facts.sex == .female ? "F" : "M", 380, 382), (Self.prefecture(facts.address), 640, 382),
      (Self.text(facts.issued), 380, 452),
      (Self.text(facts.expires), 640, 452),
    ]
    for (value, x, y) in values { try canvas.write(value, x: x, y: y, size: 30, within: 980 - x) }
    let portrait = Portrait(appearance: facts.appearance, longHair: facts.sex == .female)
    try portrait.draw(on: canvas, x: 40, y: 90, width: 300, height: 400)
    for (row, line) in Self.zone(facts, surname: surname, given: given, number: number).enumerated() {
      try canvas.write(line, x: 30, y: 582 + 54 * row, size: 42, within: 940)
    }
    try markAsSample(canvas, x: 330, y: 500)
  }

  /// The prefecture that the address begins with, without the word for it: 東京 of 東京都, but 北海道.
  private static func prefecture(_ address: String) -> String {
    for count in 3...4 {
      let name = address.prefix(count)
      if let last = name.last, "都府県".contains(last) { return String(name.dropLast()) }
    }
    return String(address.prefix(3))
  }

  /// Day, English month, year, as passports print it.
  private static func text(_ date: CalendarDate) -> String {
    let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  private static func zone(_ facts: IdentityFacts, surname: String, given: String, number: String) -> [String] {
    func filled(_ text: String) -> String {
      let letters = text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "<" }
      return String(letters.prefix(44)) + String(repeating: "<", count: max(0, 44 - letters.count))
    }
    func six(_ date: CalendarDate) -> String { String(date.description.filter { $0 != "-" }.dropFirst(2)) }
    let sex = facts.sex == .female ? "F" : "M"
    return [
      filled("P<\(facts.nationality)\(surname)<<\(given)"),
      filled("\(number)<\(facts.nationality)\(six(facts.birthDate))<\(sex)\(six(facts.expires))"),
    ]
  }
}
