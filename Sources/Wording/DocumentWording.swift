import Domain

extension DocumentKind {
  /// The kind of an identity document.
  public var sentence: Sentence {
    switch self {
    case .driversLicence: Sentence(ja: "運転免許証", en: "driver's licence")
    case .myNumberCard: Sentence(ja: "マイナンバーカード", en: "My Number card")
    case .passport: Sentence(ja: "旅券（パスポート）", en: "passport")
    case .residenceCard: Sentence(ja: "在留カード", en: "residence card")
    case .specialPermanentResident: Sentence(ja: "特別永住者証明書", en: "special permanent resident certificate")
    case .healthInsurance: Sentence(ja: "健康保険証", en: "health insurance card")
    case .eligibilityCertificate: Sentence(ja: "資格確認書", en: "certificate of insurance eligibility")
    case .familyRegister: Sentence(ja: "戸籍謄本・抄本", en: "family register extract")
    case .residenceCertificate: Sentence(ja: "住民票の写し", en: "certificate of residence")
    case .studentCard: Sentence(ja: "学生証", en: "student card")
    case .other: Sentence(ja: "その他の書類", en: "other document")
    }
  }
}

extension DocumentSide {
  /// The side of a document.
  public var sentence: Sentence {
    switch self {
    case .front: Sentence(ja: "表面", en: "front")
    case .back: Sentence(ja: "裏面", en: "back")
    case .other: Sentence(ja: "その他の面", en: "other side")
    }
  }
}

extension DocumentCheck.NameShown {
  /// Which name a document shows.
  public var sentence: Sentence {
    switch self {
    case .now: Sentence(ja: "現在の氏名", en: "the name now")
    case .enrolled: Sentence(ja: "在学時の氏名", en: "the name while enrolled")
    case .both: Sentence(ja: "現在と在学時の両方の氏名", en: "both names")
    }
  }
}

extension DocumentCheck.AddressShown {
  /// How a document's address compares.
  public var sentence: Sentence {
    switch self {
    case .agrees: Sentence(ja: "住所は一致", en: "the address agrees")
    case .moved: Sentence(ja: "住所は転居後のもの", en: "moved since")
    case .notShown: Sentence(ja: "住所の記載なし", en: "no address shown")
    }
  }
}
