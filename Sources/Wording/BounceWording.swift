import Domain

extension BounceFault {
  /// Why the file tells nothing about a mail, and what to do.
  public var sentence: Sentence {
    switch self {
    case .empty:
      Sentence(
        ja: "ファイルが空です。不達通知のメールを、元の形式のまま保存し直してください。",
        en: "The file is empty. Save the report anew, as the mail that it is.")
    case .tooLarge(let bytes, let limit):
      Sentence(
        ja: "不達通知は \(limit) バイトまでですが、\(bytes) バイトあります。不達通知 1 通だけのファイルか確かめてください。",
        en: "A report has at most \(limit) bytes; this file has \(bytes). Check that it holds one report alone.")
    case .notAMessage:
      Sentence(
        ja: "メールの形式（先頭にヘッダーがあるもの）ではありません。不達通知を .eml 形式（メールのソース）で保存してください。",
        en: "A mail begins with its header; this file does not. Save the report as .eml, the mail's source.")
    case .notAReport(let other): other.sentence
    case .severalReports:
      Sentence(
        ja: "不達通知は 1 ファイルに 1 通ですが、2 通以上あります。1 通ずつ別のファイルにしてください。",
        en: "A file holds one report; this one holds several. Put each into a file of its own.")
    case .tooDeep(let limit):
      Sentence(
        ja: "パートの入れ子は \(limit) 段までですが、それより深くなっています。転送を重ねていない、元の不達通知をお使いください。",
        en: "Parts stand in parts up to \(limit) deep; here it is deeper. Take the report as it came, not passed on.")
    case .tooManyParts(let limit):
      Sentence(
        ja: "パートは \(limit) 個までですが、それより多くあります。元の不達通知だけをお使いください。",
        en: "A report has at most \(limit) parts; this mail has more. Take the report alone.")
    case .boundaryMissing:
      Sentence(
        ja: "複数のパートからなるメールですが、パートの区切り（boundary）が書かれていません。\(byHand.ja)",
        en: "The mail has several parts, but does not state the boundary between them. \(byHand.en)")
    case .truncated:
      Sentence(
        ja: "不達通知が途中で切れています。メール全体を保存し直してください。",
        en: "The report ends too early. Save the whole mail anew.")
    case .noStatus:
      Sentence(
        ja: "不達通知には配送状況のパート（message/delivery-status）が必要ですが、ありません。\(byHand.ja)",
        en: "A report needs a part that programs read (message/delivery-status); this one has none. \(byHand.en)")
    case .noRecipients:
      Sentence(
        ja: "配送状況のパートには宛先ごとの結果（Action）が必要ですが、読み取れるものがありません。\(byHand.ja)",
        en:
          "A report says for each recipient what became of the mail (Action); nothing here can be read as that. "
          + byHand.en)
    case .noMessageID:
      Sentence(
        ja: "不達通知には元のメールの Message-ID が必要ですが、ありません。\(byHand.ja)",
        en: "A report names the mail that it is about by its Message-ID; this one does not. \(byHand.en)")
    }
  }
}

/// What to do where only a person can read the report.
private let byHand = Sentence(
  ja: "通知を読み、`shinsa find 宛先のアドレス` で該当の申請を探して対応してください。",
  en: "Read it, look up the application with `shinsa find ADDRESS`, and see to it by hand.")

extension OtherMail {
  /// What the mail is instead of a report, and what to do.
  public var sentence: Sentence {
    switch self {
    case .qmail:
      Sentence(
        ja: "標準の不達通知（RFC 3464）ではなく、qmail 独自の形式です。\(byHand.ja)",
        en: "This is a report in qmail's own form, not in that of RFC 3464. \(byHand.en)")
    case .wordsOnly:
      Sentence(
        ja: "標準の不達通知（RFC 3464）ではなく、文章だけの通知です。\(byHand.ja)",
        en: "This is a report in words alone, not in the form of RFC 3464. \(byHand.en)")
    case .automaticReply:
      Sentence(
        ja: "不達通知ではなく、不在などの自動応答です。メールは届いています。対応は要りません。",
        en: "This is no report but an automatic reply, as when somebody is away. The mail arrived; nothing is to do.")
    case .readReceipt:
      Sentence(
        ja: "不達通知ではなく、開封確認です。メールは届いています。対応は要りません。",
        en: "This is no report but a receipt that the mail was opened or deleted. It arrived; nothing is to do.")
    case .complaint:
      Sentence(
        ja: "不達通知ではなく、迷惑メールとしての申告です。\(byHand.ja)",
        en: "This is no report but a complaint that the mail was unwanted. \(byHand.en)")
    case .unknown:
      Sentence(
        ja: "不達通知（RFC 3464）ではなく、別のメールです。ファイルを確かめてください。",
        en: "This is a mail, but no report in the form of RFC 3464. Check that it is the right file.")
    }
  }
}

extension BounceReport.Action {
  /// What became of the mail.
  public var sentence: Sentence {
    switch self {
    case .failed: Sentence(ja: "届きませんでした", en: "not delivered")
    case .delayed: Sentence(ja: "遅れています（配送を続けています）", en: "delayed; delivery goes on")
    case .delivered: Sentence(ja: "届きました", en: "delivered")
    case .relayed: Sentence(ja: "配達を通知しないシステムに渡されました", en: "passed on to a system that does not report")
    case .expanded: Sentence(ja: "メーリングリストに届き、参加者に送られました", en: "delivered to a mailing list and passed on")
    }
  }
}
