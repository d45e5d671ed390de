import Domain

/// What entries of the audit log rest on, in words (manual: audit, section 4).
public enum FactWording {
  /// A fact as a line: what it is, and its value.
  public static func line(_ name: String, _ fact: AuditFact) -> Sentence {
    let label = label(name)
    let value = value(of: name, fact)
    return Sentence(ja: "\(label.ja)：\(value.ja)", en: "\(label.en): \(value.en)")
  }

  /// A personal value as a line; nil: it was erased.
  public static func line(_ name: String, personal value: String?) -> Sentence {
    let label = label(name)
    return Sentence(
      ja: "\(label.ja)：\(value ?? AuditWording.erased.ja)", en: "\(label.en): \(value ?? AuditWording.erased.en)")
  }

  private static func value(of name: String, _ fact: AuditFact) -> Sentence {
    switch fact {
    case .number(let number): same(String(number))
    case .text(let text): words(of: name, text)
    case .list(let list):
      Sentence(
        ja: list.map { words(of: name, $0).ja }.joined(separator: "、"),
        en: list.map { words(of: name, $0).en }.joined(separator: ", "))
    }
  }

  /// A code in words, where it is one; anything else as it stands.
  private static func words(of name: String, _ text: String) -> Sentence {
    let known: Sentence? =
      switch name {
      case "outcome": DecisionOutcome(rawValue: text)?.sentence
      case "overall", "before": Overall(rawValue: text)?.sentence
      case "kind", "decided_as": ApplicationKind(rawValue: text)?.sentence
      case "second_person": SecondPersonReason(rawValue: text)?.sentence
      case "document", "name_proof": DocumentKind(rawValue: text)?.sentence
      case "name_shown": DocumentCheck.NameShown(rawValue: text)?.sentence
      case "address_shown": DocumentCheck.AddressShown(rawValue: text)?.sentence
      case "purpose": NoticePurpose(rawValue: text)?.sentence ?? LinkPurpose(rawValue: text).map { same($0.rawValue) }
      case "reason": ForgettingReason(rawValue: text)?.sentence
      default: nil
      }
    return known ?? answers[text] ?? same(text)
  }

  /// A text as it stands; of a hash, its beginning.
  private static func same(_ text: String) -> Sentence {
    let isHash =
      text.utf8.count == 64 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    let shown = isHash ? text.prefix(12) + "…" : text[...]
    return Sentence(ja: String(shown), en: String(shown))
  }

  private static let answers = ["yes": Sentence(ja: "はい", en: "yes"), "no": Sentence(ja: "いいえ", en: "no")]

  /// What a fact or a personal value is; a name that is not known here stays as it is.
  public static func label(_ name: String) -> Sentence { labels[name] ?? same(name) }

  private static let labels: [String: Sentence] = [
    "account": Sentence(ja: "アカウント", en: "account"), "action": Sentence(ja: "配送の結果", en: "delivery"),
    "address_shown": Sentence(ja: "書類の住所", en: "address shown"),
    "application": Sentence(ja: "申請", en: "application"), "applications": Sentence(ja: "申請", en: "applications"),
    "before": Sentence(ja: "前の照合結果", en: "finding before"),
    "birth_date_shown": Sentence(ja: "書類の生年月日を確認", en: "birth date seen"),
    "bundle": Sentence(ja: "バンドル", en: "bundle"), "by": Sentence(ja: "置き換えた申請", en: "by"),
    "changed": Sentence(ja: "変更した項目", en: "changed"), "corrects": Sentence(ja: "訂正する申請", en: "corrects"),
    "decided_as": Sentence(ja: "決定時の種類", en: "decided as"), "decided_by": Sentence(ja: "決定者", en: "decided by"),
    "document": Sentence(ja: "本人確認書類", en: "document"), "effect": Sentence(ja: "効果", en: "effect"),
    "email": Sentence(ja: "メールアドレス", en: "e-mail address"),
    "email_before": Sentence(ja: "前のメールアドレス", en: "address before"),
    "expires": Sentence(ja: "期限", en: "expires"), "expiry": Sentence(ja: "書類の有効期限", en: "document's expiry"),
    "fingerprint": Sentence(ja: "申請データの指紋", en: "fingerprint"), "items": Sentence(ja: "再提出の項目", en: "to be mended"),
    "key": Sentence(ja: "メールの番号", en: "mail"), "kind": Sentence(ja: "種類", en: "kind"),
    "links": Sentence(ja: "リンクの数", en: "links"), "name": Sentence(ja: "氏名", en: "name"),
    "name_proof": Sentence(ja: "氏名変更の証明", en: "proof of the name"),
    "name_shown": Sentence(ja: "書類の氏名", en: "name shown"),
    "new_case": Sentence(ja: "新しい申請", en: "new case"), "note": Sentence(ja: "申請者への文", en: "note to the applicant"),
    "outcome": Sentence(ja: "決定", en: "outcome"), "overall": Sentence(ja: "照合結果", en: "cross-check"),
    "picture": Sentence(ja: "画像", en: "picture"), "pictures": Sentence(ja: "画像", en: "pictures"),
    "pending": Sentence(ja: "通知待ち", en: "pending"), "proposed_by": Sentence(ja: "提案者", en: "proposed by"),
    "purpose": Sentence(ja: "用途", en: "purpose"), "reason": Sentence(ja: "理由", en: "reason"),
    "reasons": Sentence(ja: "理由", en: "reasons"), "recipient": Sentence(ja: "宛先", en: "recipient"),
    "record": Sentence(ja: "学籍", en: "student record"), "record_before": Sentence(ja: "前の学籍", en: "record before"),
    "request": Sentence(ja: "申請番号", en: "application ID"), "reserved": Sentence(ja: "予約", en: "reserved"),
    "second_person": Sentence(ja: "第二確認が必要な理由", en: "second person because of"),
    "sender": Sentence(ja: "送信元", en: "sender"), "snapshot": Sentence(ja: "学籍データの版", en: "edition of the records"),
    "status": Sentence(ja: "状態", en: "status"), "student_number": Sentence(ja: "学籍番号", en: "student number"),
    "student_numbers": Sentence(ja: "学籍番号", en: "student numbers"), "text": Sentence(ja: "内容", en: "text"),
  ]
}
