import Domain

extension FormField {
  /// The field's name, as the form and mails to applicants bear it.
  public var sentence: Sentence {
    switch self {
    case .email: Sentence(ja: "メールアドレス", en: "E-mail address")
    case .nameKanji: Sentence(ja: "氏名（漢字）", en: "Name (kanji)")
    case .nameKana: Sentence(ja: "氏名（カナ）", en: "Name (kana)")
    case .nameRomaji: Sentence(ja: "氏名（ローマ字）", en: "Name (Latin letters)")
    case .otherName: Sentence(ja: "通称名・旅券の氏名", en: "Other name (daily use, passport)")
    case .sex: Sentence(ja: "性別", en: "Sex")
    case .birthDate: Sentence(ja: "生年月日", en: "Date of birth")
    case .lastEnrolled: Sentence(ja: "最終在籍年月", en: "Last year and month enrolled")
    case .enrolledNameKanji: Sentence(ja: "在学時の氏名（漢字）", en: "Name while enrolled (kanji)")
    case .enrolledNameKana: Sentence(ja: "在学時の氏名（カナ）", en: "Name while enrolled (kana)")
    case .enrolledNameRomaji: Sentence(ja: "在学時の氏名（ローマ字）", en: "Name while enrolled (Latin letters)")
    case .university: Sentence(ja: "大学", en: "University")
    case .faculty: Sentence(ja: "学部・研究科", en: "Faculty or graduate school")
    case .department: Sentence(ja: "学科・専攻", en: "Department")
    case .unitsAsEnrolled: Sentence(ja: "在学時の学部・学科名", en: "Faculty and department as they were called then")
    case .studentNumber: Sentence(ja: "学籍番号", en: "Student number")
    case .completed: Sentence(ja: "卒業・修了年月", en: "Year and month of graduation or completion")
    case .outcome: Sentence(ja: "卒業・退学等の別", en: "How the enrolment ended")
    case .postalCode: Sentence(ja: "郵便番号", en: "Postal code")
    case .prefecture: Sentence(ja: "都道府県", en: "Prefecture")
    case .city: Sentence(ja: "市区町村", en: "City, ward, town or village")
    case .street: Sentence(ja: "町名・番地", en: "Street")
    case .building: Sentence(ja: "建物名・部屋番号", en: "Building and room")
    case .phone: Sentence(ja: "電話番号", en: "Telephone")
    case .mobile: Sentence(ja: "携帯電話番号", en: "Mobile telephone")
    case .employer: Sentence(ja: "勤務先", en: "Employer")
    case .identity: Sentence(ja: "本人確認書類の画像", en: "Pictures of identity documents")
    case .consent: Sentence(ja: "利用規約への同意", en: "Consent to the terms of use")
    }
  }
}

extension ComparedField {
  /// The field's name in a cross-check.
  public var sentence: Sentence {
    switch self {
    case .studentNumber: Sentence(ja: "学籍番号", en: "Student number")
    case .nameKanji: Sentence(ja: "氏名（漢字）", en: "Name (kanji)")
    case .nameKana: Sentence(ja: "氏名（カナ）", en: "Name (kana)")
    case .nameRomaji: Sentence(ja: "氏名（ローマ字）", en: "Name (Latin letters)")
    case .otherName: Sentence(ja: "通称名", en: "Other name")
    case .birthDate: Sentence(ja: "生年月日", en: "Date of birth")
    case .sex: Sentence(ja: "性別", en: "Sex")
    case .university: Sentence(ja: "大学", en: "University")
    case .faculty: Sentence(ja: "学部・研究科", en: "Faculty")
    case .department: Sentence(ja: "学科・専攻", en: "Department")
    case .lastEnrolled: Sentence(ja: "最終在籍年月", en: "Last enrolled")
    case .completed: Sentence(ja: "卒業・修了年月", en: "Completed")
    case .outcome: Sentence(ja: "異動区分", en: "Outcome")
    case .postalCode: Sentence(ja: "郵便番号", en: "Postal code")
    case .address: Sentence(ja: "住所", en: "Address")
    case .phone: Sentence(ja: "電話番号", en: "Telephone")
    }
  }
}
