/// A column that holds a part of what a `StudentColumn` names, in files that divide names, dates and months.
///
/// The raw value is the default English header; the order is that in which parts are joined (manual: student-records).
public enum StudentColumnPart: String, Codable, Sendable, CaseIterable {
  case familyNameKanji = "family_name_kanji"
  case givenNameKanji = "given_name_kanji"
  case familyNameKana = "family_name_kana"
  case givenNameKana = "given_name_kana"
  case familyNameRomaji = "family_name_romaji"
  case givenNameRomaji = "given_name_romaji"
  case formerFamilyNameKanji = "former_family_name_kanji"
  case formerGivenNameKanji = "former_given_name_kanji"
  case formerFamilyNameKana = "former_family_name_kana"
  case formerGivenNameKana = "former_given_name_kana"
  case birthYear = "birth_year"
  case birthMonth = "birth_month"
  case birthDay = "birth_day"
  case admittedYear = "admitted_year"
  case admittedMonth = "admitted_month"
  case leftYear = "left_year"
  case leftMonth = "left_month"

  /// What it is a part of.
  public var column: StudentColumn {
    switch self {
    case .familyNameKanji, .givenNameKanji: .nameKanji
    case .familyNameKana, .givenNameKana: .nameKana
    case .familyNameRomaji, .givenNameRomaji: .nameRomaji
    case .formerFamilyNameKanji, .formerGivenNameKanji: .formerNameKanji
    case .formerFamilyNameKana, .formerGivenNameKana: .formerNameKana
    case .birthYear, .birthMonth, .birthDay: .birthDate
    case .admittedYear, .admittedMonth: .admitted
    case .leftYear, .leftMonth: .left
    }
  }

  /// The default Japanese header.
  public var japaneseHeader: String {
    switch self {
    case .familyNameKanji: "姓"
    case .givenNameKanji: "名"
    case .familyNameKana: "姓カナ"
    case .givenNameKana: "名カナ"
    case .familyNameRomaji: "姓ローマ字"
    case .givenNameRomaji: "名ローマ字"
    case .formerFamilyNameKanji: "旧姓"
    case .formerGivenNameKanji: "旧名"
    case .formerFamilyNameKana: "旧姓カナ"
    case .formerGivenNameKana: "旧名カナ"
    case .birthYear: "生年"
    case .birthMonth: "生月"
    case .birthDay: "生日"
    case .admittedYear: "入学年"
    case .admittedMonth: "入学月"
    case .leftYear: "卒業年"
    case .leftMonth: "卒業月"
    }
  }
}
