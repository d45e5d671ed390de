/// A column of the registrar's student file; the raw value is its default English header (manual: student-records).
public enum StudentColumn: String, Codable, Sendable, CaseIterable {
  case studentNumber = "student_number"
  case nameKanji = "name_kanji"
  case nameKana = "name_kana"
  case nameRomaji = "name_romaji"
  case formerNameKanji = "former_name_kanji"
  case formerNameKana = "former_name_kana"
  case otherName = "other_name"
  case personKey = "person_key"
  case caution
  case sex
  case birthDate = "birth_date"
  case university, faculty, department
  case admitted, left
  case outcome
  case postalCode = "postal_code"
  case address, phone

  /// The default Japanese header.
  public var japaneseHeader: String {
    switch self {
    case .studentNumber: "学籍番号"
    case .nameKanji: "氏名"
    case .nameKana: "氏名カナ"
    case .nameRomaji: "氏名ローマ字"
    case .formerNameKanji: "旧氏名"
    case .formerNameKana: "旧氏名カナ"
    case .otherName: "通称名"
    case .personKey: "個人番号キー"
    case .caution: "注意区分"
    case .sex: "性別"
    case .birthDate: "生年月日"
    case .university: "大学"
    case .faculty: "学部"
    case .department: "学科"
    case .admitted: "入学年月"
    case .left: "卒業年月"
    case .outcome: "異動区分"
    case .postalCode: "郵便番号"
    case .address: "住所"
    case .phone: "電話番号"
    }
  }

  /// Columns without which a file is no student file.
  public static let mandatory: [StudentColumn] = [.studentNumber, .nameKanji]
}
