import Domain

extension CaseState {
  /// Where an application stands, as lists show it.
  public var sentence: Sentence {
    switch self {
    case .waiting: Sentence(ja: "審査待ち", en: "waiting")
    case .proposed: Sentence(ja: "確認待ち", en: "awaiting a second person")
    case .approved: Sentence(ja: "承認", en: "approved")
    case .rejected: Sentence(ja: "不承認", en: "rejected")
    case .returned: Sentence(ja: "再提出依頼", en: "returned")
    case .superseded: Sentence(ja: "再提出済み", en: "superseded")
    case .lapsed: Sentence(ja: "期限切れ", en: "lapsed")
    case .withdrawn: Sentence(ja: "取下げ", en: "withdrawn")
    }
  }
}

extension DecisionOutcome {
  /// The outcome of a decision.
  public var sentence: Sentence {
    switch self {
    case .approve: Sentence(ja: "承認", en: "approve")
    case .reject: Sentence(ja: "不承認", en: "reject")
    case .sendBack: Sentence(ja: "再提出依頼", en: "return")
    }
  }
}

extension Overall {
  /// The whole of a cross-check.
  public var sentence: Sentence {
    switch self {
    case .clear: Sentence(ja: "一致", en: "clear")
    case .look: Sentence(ja: "要確認", en: "look")
    case .conflict: Sentence(ja: "矛盾あり", en: "conflict")
    case .ambiguous: Sentence(ja: "候補複数", en: "ambiguous")
    case .noRecord: Sentence(ja: "該当なし", en: "no record")
    }
  }
}

extension Verdict {
  /// How one field compares.
  public var sentence: Sentence {
    switch self {
    case .same: Sentence(ja: "同一", en: "same")
    case .equivalent: Sentence(ja: "同等", en: "equivalent")
    case .close: Sentence(ja: "類似", en: "close")
    case .different: Sentence(ja: "相違", en: "different")
    case .notStated: Sentence(ja: "記入なし", en: "not stated")
    case .notRecorded: Sentence(ja: "学籍に記録なし", en: "not recorded")
    }
  }
}

extension SecondPersonReason {
  /// Why a second person has to confirm.
  public var sentence: Sentence {
    switch self {
    case .conflict: Sentence(ja: "照合結果の矛盾に反する承認", en: "approved against a conflict")
    case .changeEmail: Sentence(ja: "メールアドレスの変更", en: "replaces the account's e-mail address")
    case .addStudentNumber:
      Sentence(ja: "照合が一致していない学籍番号の追加", en: "adds a student number without a clear cross-check")
    case .officeRecord: Sentence(ja: "窓口で登録した学籍", en: "rests on a student record entered by the office")
    case .caution: Sentence(ja: "注意区分のある学籍", en: "a caution stands on the student record")
    case .otherRecord:
      Sentence(ja: "照合結果とは別の学籍の選択", en: "another student record was chosen than the cross-check found")
    }
  }
}

extension AssessmentFlag {
  /// What a reviewer should know of an application.
  public var sentence: Sentence {
    switch self {
    case .caution: Sentence(ja: "注意区分あり", en: "caution")
    case .accountExists: Sentence(ja: "アカウント登録済み", en: "an account exists already")
    case .samePicture: Sentence(ja: "他の申請と同じ画像", en: "a picture came with another application")
    case .pictureTwice: Sentence(ja: "同じ画像が二度提出", en: "the same picture was handed in twice")
    case .forbiddenEvidence:
      Sentence(ja: "収集してはならない画像（マイナンバーカード裏面など）", en: "a picture that must not be collected")
    case .officeRecord: Sentence(ja: "窓口で登録した学籍", en: "student record entered by the office")
    case .postalCode: Sentence(ja: "郵便番号と住所の不一致", en: "the postal code does not fit the address")
    }
  }
}
