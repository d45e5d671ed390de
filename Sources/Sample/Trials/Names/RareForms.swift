/// Forms of kanji in family registers that CP932 has no code for, and what registrars' systems put in their place.
enum RareForms {
  private static let forms: [Character: Character] = ["吉": "𠮷", "橋": "𣘺", "土": "𡈽", "丈": "𠀋"]

  /// Whether a name has a character with such a form.
  static func has(_ name: String) -> Bool { name.contains { forms[$0] != nil } }

  /// The name in its rare form.
  static func rare(_ name: String) -> String { String(name.map { forms[$0] ?? $0 }) }

  /// The name with one character unreadable: a user-defined one, or a mark in its place.
  static func unreadable(_ name: String, at place: Int, _ random: inout SeededRandom) -> String {
    var letters = Array(name)
    guard letters.indices.contains(place), letters[place] != " " else { return name }
    letters[place] = random.choice("〓", "〓", "■", "\u{E000}", "\u{E05A}", "\u{E123}")
    return String(letters)
  }

  /// Whether a name holds such a mark or character.
  static func isUnreadable(_ name: String) -> Bool {
    name.unicodeScalars.contains { $0 == "〓" || $0 == "■" || (0xE000...0xF8FF).contains($0.value) }
  }
}
