/// Old and new forms of the same character in names, as family registers keep them.
enum VariantKanji {
  /// Today's form to older ones; every form is in CP932.
  static let olderForms: [Character: [Character]] = [
    "高": ["髙"], "崎": ["﨑"], "辺": ["邊", "邉"], "斎": ["齋"], "沢": ["澤"], "広": ["廣"], "浜": ["濵", "濱"], "国": ["國"],
    "桜": ["櫻"], "滝": ["瀧"], "恵": ["惠"], "徳": ["德"], "竜": ["龍"], "亀": ["龜"], "関": ["關"], "真": ["眞"],
    "栄": ["榮"], "寿": ["壽"], "条": ["條"], "学": ["學"], "豊": ["豐"], "黒": ["黑"], "増": ["增"], "万": ["萬"],
    "島": ["嶋"], "実": ["實"], "弥": ["彌"],
  ]

  /// Whether an older form exists for some character of the name.
  static func hasOlderForm(_ name: String) -> Bool { name.contains { olderForms[$0] != nil } }

  /// The name with its first such character in an older form, chosen by `choice`.
  static func older(_ name: String, choice: Int) -> String {
    var letters = Array(name)
    for (index, letter) in letters.enumerated() {
      guard let forms = olderForms[letter] else { continue }
      letters[index] = forms[choice % forms.count]
      return String(letters)
    }
    return name
  }

  /// The name in today's forms.
  static func today(_ name: String) -> String {
    String(name.map { letter in olderForms.first { $0.value.contains(letter) }?.key ?? letter })
  }
}
