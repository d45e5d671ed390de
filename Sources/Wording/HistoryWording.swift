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
    case .applicationObjected: Sentence(ja: "アカウント名義人の異議", en: "objected to by the account's holder")
    case .applicationLapsed: Sentence(ja: "期限切れによる終了", en: "lapsed")
    case .applicationRecalled: Sentence(ja: "審査待ちへの差戻し", en: "put back to wait")
    case .correctionProposed: Sentence(ja: "訂正の提案", en: "correction proposed")
    case .correctionConfirmed: Sentence(ja: "訂正の確定", en: "correction confirmed")
    case .correctionRefused: Sentence(ja: "訂正の差戻し", en: "correction refused")
    case .requestServed: Sentence(ja: "手続きの受付", en: "request served")
    case .noteAdded: Sentence(ja: "メモの追加", en: "note added")
    case .accountCreated: Sentence(ja: "アカウントの作成", en: "account created")
    case .accountVoided: Sentence(ja: "アカウントの取消し", en: "account voided")
    case .accountShown: Sentence(ja: "アカウントの閲覧", en: "account shown")
    case .numberLinked: Sentence(ja: "学籍番号の登録", en: "student number linked")
    case .numberUnlinked: Sentence(ja: "学籍番号の登録解除", en: "student number unlinked")
    case .addressReserved: Sentence(ja: "メールアドレス変更の予約", en: "change of address reserved")
    case .addressChanged: Sentence(ja: "メールアドレスの変更", en: "address changed")
    case .profileChanged: Sentence(ja: "登録情報の変更", en: "profile changed")
    case .passwordsChanged: Sentence(ja: "パスワードの変更", en: "passwords changed")
    case .firstPasswordIssued: Sentence(ja: "初回パスワードの発行", en: "first password issued")
    case .firstPasswordExpired: Sentence(ja: "初回パスワードの期限切れ", en: "first password expired")
    case .credentialsLocked: Sentence(ja: "パスワード誤りによる一時停止", en: "locked after wrong passwords")
    case .cautionSet: Sentence(ja: "注意区分の設定", en: "caution set")
    case .statusChanged: Sentence(ja: "アカウントの状態の変更", en: "status changed")
    case .accountProposal: Sentence(ja: "アカウント操作の提案", en: "change of account proposed")
    case .accountProposalRefused: Sentence(ja: "アカウント操作の差戻し", en: "change of account refused")
    case .accountMerged: Sentence(ja: "アカウントの統合", en: "accounts merged")
    case .mailBounced: Sentence(ja: "メールの不達", en: "mail came back")
    case .bounceHandled: Sentence(ja: "不達の処理済み", en: "bounce dealt with")
    case .linksVoided: Sentence(ja: "リンクの無効化", en: "links voided")
    case .keyRotated: Sentence(ja: "鍵の更新", en: "key rotated")
    case .keyRetired: Sentence(ja: "旧い鍵の廃止", en: "old key retired")
    case .mailPrepared: Sentence(ja: "メールの作成", en: "mail prepared")
    case .mailHandedOver: Sentence(ja: "メールの引渡し", en: "mail handed over")
    case .mailSent: Sentence(ja: "メールの送信", en: "mail sent")
    case .mailCancelled: Sentence(ja: "メールの中止", en: "mail cancelled")
    case .linkIssued: Sentence(ja: "一回限りのリンクの発行", en: "one-time link issued")
    case .linkRedeemed: Sentence(ja: "一回限りのリンクの使用", en: "one-time link used")
    case .accountsExported: Sentence(ja: "アカウントファイルの出力", en: "account file written")
    case .auditExported: Sentence(ja: "監査記録の出力", en: "audit log exported")
    case .checkpointKept: Sentence(ja: "監査記録の確認点", en: "checkpoint of the audit log kept")
    case .crossCheckTried: Sentence(ja: "照合の試行", en: "cross-check tried")
    case .evidenceAttached: Sentence(ja: "書類の追加", en: "paper added")
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
