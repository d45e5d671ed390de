import Domain

/// Words of the file that a person gets who asks what is kept.
public enum PersonWording {
  /// The file's first line.
  public static func title(_ id: String) -> Sentence {
    Sentence(ja: "アカウント \(id) の方について保存しているすべての情報", en: "Everything that is kept about the holder of account \(id)")
  }

  /// When it was drawn up.
  public static func drawnUp(_ moment: Sentence) -> Sentence {
    Sentence(ja: "作成：\(moment.ja)（日時は UTC）", en: "Drawn up \(moment.en); moments below are UTC")
  }

  /// What is not printed.
  public static let hashes = Sentence(
    ja: "パスワードとリンクは元に戻せない形（ハッシュ）だけを保存しています。画像は暗号化して保存しており、求めがあれば別にお渡しします。",
    en:
      "Of passwords and links only hashes are kept, which cannot be turned back. Pictures are kept encrypted, and handed out "
      + "separately on request.")

  /// Others that may be the person's.
  public static func alike(_ ids: [CaseID]) -> Sentence {
    let list = ids.map { "#\($0)" }.joined(separator: ", ")
    return Sentence(
      ja: "同じアドレスか学籍の申請がほかにもあります：\(list)。別の人のものかもしれないので含めていません。shinsa show で確かめてください。",
      en:
        "Other applications have the same address or student record: \(list). They may be somebody else's and are not in the file; "
        + "look with shinsa show.")
  }

  /// The heading of a kind of thing, by its code.
  public static func heading(_ part: String) -> Sentence {
    headings[part] ?? Sentence(ja: part, en: part)
  }

  private static let headings: [String: Sentence] = [
    "account": Sentence(ja: "アカウント", en: "Account"),
    "address": Sentence(ja: "以前のメールアドレス", en: "Earlier address"),
    "number": Sentence(ja: "登録された学籍番号", en: "Linked student number"),
    "proposal": Sentence(ja: "確認待ちの操作", en: "Proposed change"),
    "application": Sentence(ja: "申請", en: "Application"),
    "picture": Sentence(ja: "提出された画像", en: "Picture"),
    "note": Sentence(ja: "職員のメモ", en: "Note by staff"),
    "mail": Sentence(ja: "メール", en: "Mail"),
    "link": Sentence(ja: "一回限りのリンク", en: "One-time link"),
    "bounce": Sentence(ja: "届かなかったメール", en: "Mail that came back"),
    "correction": Sentence(ja: "確認待ちの訂正", en: "Proposed correction"),
    "failure": Sentence(ja: "パスワードの誤り", en: "Wrong passwords"),
    "student": Sentence(ja: "学籍（教務のデータ）", en: "Student record (the registrar's)"),
    "entry": Sentence(ja: "監査記録", en: "Entry of the audit log"),
  ]

  /// The name of a value: its last part in words, after the parts before it.
  public static func label(_ path: String, in language: Language) -> String {
    path.split(separator: ".").map { part in
      let name = String(part.prefix { $0 != "[" })
      return (labels[name].map { $0.in(language) } ?? name) + part.dropFirst(name.count)
    }.joined(separator: language == .japanese ? "・" : " / ")
  }

  private static let labels: [String: Sentence] = [
    "id": Sentence(ja: "番号", en: "id"), "content": Sentence(ja: "内容", en: "content"),
    "email": Sentence(ja: "メールアドレス", en: "e-mail address"), "status": Sentence(ja: "状態", en: "status"),
    "created": Sentence(ja: "作成", en: "made"), "profile": Sentence(ja: "連絡先", en: "contact data"),
    "caution": Sentence(ja: "注意", en: "caution"), "kanji": Sentence(ja: "漢字", en: "kanji"),
    "kana": Sentence(ja: "カナ", en: "kana"), "romaji": Sentence(ja: "ローマ字", en: "Latin letters"),
    "name": Sentence(ja: "氏名", en: "name"), "applicant": Sentence(ja: "申請者", en: "applicant"),
    "otherName": Sentence(ja: "別の氏名", en: "other name"), "sex": Sentence(ja: "性別", en: "sex"),
    "birthDate": Sentence(ja: "生年月日", en: "date of birth"), "birth_date": Sentence(ja: "生年月日", en: "date of birth"),
    "lastEnrolled": Sentence(ja: "最終在籍年月", en: "last enrolled"), "enrolment": Sentence(ja: "在籍", en: "enrolment"),
    "university": Sentence(ja: "大学", en: "university"), "faculty": Sentence(ja: "学部", en: "faculty"),
    "department": Sentence(ja: "学科", en: "department"), "studentNumber": Sentence(ja: "学籍番号", en: "student number"),
    "number": Sentence(ja: "番号", en: "number"), "completed": Sentence(ja: "卒業年月", en: "completed"),
    "outcome": Sentence(ja: "結果", en: "outcome"), "address": Sentence(ja: "住所", en: "postal address"),
    "country": Sentence(ja: "国", en: "country"), "postalCode": Sentence(ja: "郵便番号", en: "postal code"),
    "postal_code": Sentence(ja: "郵便番号", en: "postal code"), "prefecture": Sentence(ja: "都道府県", en: "prefecture"),
    "city": Sentence(ja: "市区町村", en: "city"), "street": Sentence(ja: "番地", en: "street"),
    "building": Sentence(ja: "建物", en: "building"), "phone": Sentence(ja: "電話", en: "telephone"),
    "mobile": Sentence(ja: "携帯電話", en: "mobile telephone"), "employer": Sentence(ja: "勤務先", en: "employer"),
    "consent": Sentence(ja: "規約への同意", en: "consent"), "terms": Sentence(ja: "規約の版", en: "terms"),
    "agreed": Sentence(ja: "同意日時", en: "agreed"), "kind": Sentence(ja: "種類", en: "kind"),
    "state": Sentence(ja: "状態", en: "state"), "submitted": Sentence(ja: "送信", en: "sent"),
    "received": Sentence(ja: "受付", en: "received"), "announced": Sentence(ja: "通知", en: "announced"),
    "assessment": Sentence(ja: "照合結果", en: "finding"), "decision": Sentence(ja: "決定", en: "decision"),
    "stated": Sentence(ja: "申請の記載", en: "stated"), "recorded": Sentence(ja: "学籍の記載", en: "recorded"),
    "verdict": Sentence(ja: "判定", en: "verdict"), "weight": Sentence(ja: "重み", en: "weight"),
    "overall": Sentence(ja: "全体", en: "overall"), "record": Sentence(ja: "学籍", en: "student record"),
    "fields": Sentence(ja: "項目", en: "fields"), "field": Sentence(ja: "項目", en: "field"),
    "text": Sentence(ja: "本文", en: "text"), "at": Sentence(ja: "日時", en: "at"),
    "recipient": Sentence(ja: "宛先", en: "recipient"), "subject": Sentence(ja: "件名・対象", en: "subject"),
    "body": Sentence(ja: "本文", en: "text"), "purpose": Sentence(ja: "用件", en: "purpose"),
    "issued": Sentence(ja: "発行", en: "issued"), "expires": Sentence(ja: "期限", en: "ends"),
    "reason": Sentence(ja: "理由", en: "reason"), "entry": Sentence(ja: "記録", en: "entry"),
    "kept": Sentence(ja: "保存している値", en: "values kept"), "actor": Sentence(ja: "実施者", en: "by"),
    "action": Sentence(ja: "操作", en: "action"), "facts": Sentence(ja: "事実", en: "facts"),
    "sequence": Sentence(ja: "通し番号", en: "number"), "source": Sentence(ja: "出所", en: "source"),
    "application": Sentence(ja: "申請", en: "application"), "account": Sentence(ja: "アカウント", en: "account"),
    "sha256": Sentence(ja: "ハッシュ", en: "hash"), "byteCount": Sentence(ja: "大きさ", en: "bytes"),
    "document": Sentence(ja: "書類", en: "document"), "side": Sentence(ja: "面", en: "side"),
    "until": Sentence(ja: "まで", en: "until"), "request": Sentence(ja: "申請ID", en: "sender's id"),
    "sender": Sentence(ja: "送り手", en: "sender"), "asWritten": Sentence(ja: "記載どおり", en: "as written"),
    "credentials_changed": Sentence(ja: "パスワードの変更", en: "passwords changed"),
    "must_change": Sentence(ja: "初回パスワードのまま", en: "first password not replaced"),
    "first_password_expires": Sentence(ja: "初回パスワードの期限", en: "first password ends"),
    "pending": Sentence(ja: "通知前", en: "not announced yet"), "hasNumber": Sentence(ja: "番号あり", en: "has a number"),
    "bundle": Sentence(ja: "申請データ", en: "bundle"), "key": Sentence(ja: "キー", en: "key"),
    "prepared": Sentence(ja: "作成", en: "prepared"), "due": Sentence(ja: "送信予定", en: "due"),
    "changed": Sentence(ja: "最終変更", en: "changed"), "commitments": Sentence(ja: "コミットメント", en: "commitments"),
    "role": Sentence(ja: "役割", en: "role"), "os_user": Sentence(ja: "利用者", en: "system user"),
    "previous": Sentence(ja: "前の記録のハッシュ", en: "hash of the entry before"),
    "format": Sentence(ja: "形式", en: "format"), "width": Sentence(ja: "幅", en: "width"),
    "height": Sentence(ja: "高さ", en: "height"), "orientation": Sentence(ja: "向き", en: "orientation"),
    "path": Sentence(ja: "ファイル名", en: "file"), "loaded": Sentence(ja: "読込み", en: "loaded"),
    "firm": Sentence(ja: "短縮できない待ち時間", en: "wait that nothing shortens"),
  ]
}
