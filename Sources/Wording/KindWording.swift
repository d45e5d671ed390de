import Domain

extension ApplicationKind {
  /// What an application asks for.
  public var sentence: Sentence {
    switch self {
    case .new: Sentence(ja: "新規利用申請", en: "new account")
    case .addStudentNumber: Sentence(ja: "学籍番号の追加", en: "second student number")
    case .changeEmail: Sentence(ja: "メールアドレスの変更", en: "change of e-mail address")
    }
  }
}

extension EnrolmentOutcome {
  /// How an enrolment ended.
  public var sentence: Sentence {
    switch self {
    case .graduated: Sentence(ja: "卒業・修了", en: "graduated")
    case .withdrawn: Sentence(ja: "退学", en: "withdrew")
    case .removed: Sentence(ja: "除籍", en: "removed from the register")
    case .enrolled: Sentence(ja: "在学", en: "enrolled")
    }
  }
}

extension Sex {
  /// A person's sex as forms and records state it.
  public var sentence: Sentence {
    switch self {
    case .male: Sentence(ja: "男", en: "male")
    case .female: Sentence(ja: "女", en: "female")
    case .unspecified: Sentence(ja: "指定なし", en: "unspecified")
    }
  }
}
