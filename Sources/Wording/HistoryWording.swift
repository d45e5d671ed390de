import Domain

extension AuditAction {
  /// What was done, as a history shows it.
  public var sentence: Sentence {
    switch self {
    case .homeCreated: Sentence(ja: "ホームの作成", en: "home created")
    case .staffAdded: Sentence(ja: "職員の登録", en: "member of staff listed")
    case .staffRemoved: Sentence(ja: "職員の登録解除", en: "member of staff taken off the list")
    case .studentsImported: Sentence(ja: "学籍データの取込み", en: "student records imported")
    case .postalCodesImported: Sentence(ja: "郵便番号表の取込み", en: "postal codes imported")
    case .calendarImported: Sentence(ja: "祝日一覧の取込み", en: "holidays imported")
    case .officeRecordProposed: Sentence(ja: "手入力学籍の提案", en: "office record proposed")
    case .officeRecordConfirmed: Sentence(ja: "手入力学籍の第二確認", en: "office record confirmed")
    case .officeRecordRefused: Sentence(ja: "手入力学籍の差戻し", en: "office record refused")
    case .bundleImported: Sentence(ja: "バンドルの取込み", en: "bundle imported")
    case .bundleReduced: Sentence(ja: "取込み済みバンドルの縮小", en: "imported bundle reduced")
    case .refusalHandled: Sentence(ja: "受付不可の処理済み", en: "refusal dealt with")
    case .applicationReceived: Sentence(ja: "申請の受付", en: "application received")
    case .applicationRechecked: Sentence(ja: "照合のやり直し", en: "cross-checked again")
    case .applicationSuperseded: Sentence(ja: "再提出により置換え", en: "superseded by a resubmission")
    case .pictureOpened: Sentence(ja: "画像の閲覧", en: "picture opened")
    case .evidenceForgotten: Sentence(ja: "画像の消去", en: "pictures erased")
    case .applicationShown: Sentence(ja: "申請の閲覧", en: "application shown")
    case .decisionMade: Sentence(ja: "決定", en: "decided")
    case .decisionProposed: Sentence(ja: "決定の提案", en: "decision proposed")
    case .decisionConfirmed: Sentence(ja: "第二確認", en: "proposal confirmed")
    case .decisionRefused: Sentence(ja: "提案の差戻し", en: "proposal sent back")
    case .decisionUndone: Sentence(ja: "決定の取消し", en: "decision undone")
    case .applicationWithdrawn: Sentence(ja: "申請の取下げ", en: "application withdrawn")
    case .noteAdded: Sentence(ja: "メモの追加", en: "note added")
    case .accountCreated: Sentence(ja: "アカウントの作成", en: "account created")
    case .accountVoided: Sentence(ja: "アカウントの取消し", en: "account voided")
    case .mailPrepared: Sentence(ja: "メールの作成", en: "mail prepared")
    case .mailHandedOver: Sentence(ja: "メールの引渡し", en: "mail handed over")
    case .mailSent: Sentence(ja: "メールの送信", en: "mail sent")
    case .mailCancelled: Sentence(ja: "メールの中止", en: "mail cancelled")
    case .linkIssued: Sentence(ja: "一回限りのリンクの発行", en: "one-time link issued")
    case .linkRedeemed: Sentence(ja: "一回限りのリンクの使用", en: "one-time link used")
    case .accountsExported: Sentence(ja: "アカウントファイルの出力", en: "account file written")
    case .auditExported: Sentence(ja: "監査記録の出力", en: "audit log exported")
    case .crossCheckTried: Sentence(ja: "照合の試行", en: "cross-check tried")
    }
  }
}

extension NoticeState {
  /// Where a mail stands, as a history shows it.
  public var sentence: Sentence {
    switch self {
    case .prepared: Sentence(ja: "送信待ち", en: "on hold or due")
    case .handingOver: Sentence(ja: "引渡し中", en: "being handed over")
    case .sent: Sentence(ja: "送信済み", en: "sent")
    case .cancelled: Sentence(ja: "中止", en: "cancelled")
    }
  }
}
