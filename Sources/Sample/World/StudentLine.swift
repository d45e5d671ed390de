import Domain

/// One line of the registrar's file, written the way its time wrote it.
struct StudentLine {
  /// The default Japanese headers, in the file's order.
  static let headers = [
    "学籍番号", "氏名", "氏名カナ", "氏名ローマ字", "旧氏名", "旧氏名カナ", "通称名", "個人番号キー", "注意区分", "性別", "生年月日", "大学", "学部",
    "学科", "入学年月", "卒業年月", "異動区分", "郵便番号", "住所", "電話番号",
  ]

  let fields: [String]

  /// Writes a record; `random` decides among spellings that were usual in its year.
  init(_ record: StudentRecord, _ random: inout SeededRandom) {
    let year = record.admitted?.year ?? 0
    let gap = year < 1985 && random.happens(perThousand: 300) ? "" : random.choice(" ", "　", "　")
    let halfWidth = year < 1995 && random.happens(perThousand: 200)
    func kanji(_ name: String?) -> String { (name ?? "").split(separator: " ").joined(separator: gap) }
    func kana(_ name: String?) -> String { halfWidth ? HalfWidthKana.text(name ?? "") : name ?? "" }
    // Latin letters run together could not be told apart again.
    let name = record.name.kanji.map { kanji($0) } ?? record.name.romaji ?? ""
    fields = [
      record.key.number, name, kana(record.name.kana), record.name.romaji ?? "", kanji(record.formerName?.kanji),
      kana(record.formerName?.kana), record.otherNames.joined(separator: ";"), record.personKey ?? "",
      record.caution ?? "", Self.sex(record.sex, &random), Self.birthDate(record.birthDate, year, &random),
      record.university ?? "", record.faculty ?? "", record.department ?? "", record.admitted?.description ?? "",
      record.left?.description ?? "", Self.outcome(record), record.postalCode ?? "", record.address ?? "",
      record.phone ?? "",
    ]
  }

  /// The line as RFC 4180 has it, with CRLF; fields are quoted only where they must be.
  var line: String {
    Self.line(fields)
  }

  /// The line of headers.
  static var headerLine: String { line(headers) }

  private static func line(_ fields: [String]) -> String {
    fields.map { field in
      let special = field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      guard special else { return field }
      return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
    .joined(separator: ",") + "\r\n"
  }

  private static func sex(_ sex: Sex?, _ random: inout SeededRandom) -> String {
    switch sex {
    case .male: random.choice("男", "男", "男", "1", "M")
    case .female: random.choice("女", "女", "女", "2", "F")
    case .unspecified, nil: ""
    }
  }

  private static func birthDate(_ date: CalendarDate?, _ year: Int, _ random: inout SeededRandom) -> String {
    guard let date else { return "" }
    switch random.below(year < 1990 ? 6 : 2) {
    case 0: return "\(date.year)/\(date.month)/\(date.day)"
    case 2: return JapaneseEra.text(date)
    case 3: return JapaneseEra.short(date)
    default: return date.description
    }
  }

  private static func outcome(_ record: StudentRecord) -> String {
    switch record.outcome {
    case .graduated: record.faculty == SampleUniversity.graduateSchool ? "修了" : "卒業"
    case .withdrawn: "退学"
    case .removed: "除籍"
    case .enrolled: "在学"
    case nil: ""
    }
  }
}
