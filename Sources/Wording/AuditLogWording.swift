import Domain

/// Sentences about the audit log, its exports and its verification.
public enum AuditLogWording {
  /// An export was written.
  public static func exported(_ file: String, count: Int, head: String) -> Sentence {
    Sentence(
      ja: "\(file) に \(count) 件を書き出しました（署名は \(file).sig）。\n記録の末尾：\(head)",
      en: "Wrote \(count) records to \(file) (signature: \(file).sig).\nHead of the log: \(head)")
  }
  /// The log is intact.
  public static func intact(_ count: Int64, head: String) -> Sentence {
    Sentence(
      ja: "監査記録 \(count) 件に改変はありません。\n末尾：\(head)\n全体を作り直す改ざんは、ホームの外に控えた末尾がなければ分かりません。この末尾を控え、次に --head で確かめてください。",
      en:
        "The audit log of \(count) entries is intact.\nHead: \(head)\nA log rewritten as a whole shows only against a head kept elsewhere: keep this one, and compare it later with --head."
    )
  }
  /// The log is not intact.
  public static func altered(_ count: Int) -> Sentence {
    Sentence(ja: "監査記録が書き換えられています（\(count) か所）。", en: "The audit log was altered (in \(count) places).")
  }
  /// An entry is missing.
  public static func missing(_ expected: Int64, _ found: Int64) -> Sentence {
    found > expected
      ? Sentence(
        ja: "記録 \(expected) がありません（次にあるのは \(found)）。削除されています。",
        en: "Entry \(expected) is missing (the next that is there is \(found)): it was deleted.")
      : Sentence(
        ja: "記録 \(expected) の場所に記録 \(found) があります。順序が変えられています。",
        en: "Entry \(found) stands where entry \(expected) belongs: the order was changed.")
  }
  /// An entry does not have its hash.
  public static func alteredEntry(_ sequence: Int64) -> Sentence {
    Sentence(
      ja: "記録 \(sequence) が、そのハッシュ値と合いません。記録かハッシュ値が書き換えられています。",
      en: "Entry \(sequence) does not have its hash: the entry or the hash was altered.")
  }
  /// An entry cannot be read.
  public static func unreadable(_ sequence: Int64) -> Sentence {
    Sentence(
      ja: "記録 \(sequence) を読めないか、別の番号が書かれています。", en: "Entry \(sequence) cannot be read, or states another number.")
  }
  /// An entry does not continue the one before.
  public static func brokenLink(_ sequence: Int64) -> Sentence {
    Sentence(
      ja: "記録 \(sequence) が、直前の記録 \(sequence - 1) につながりません。記録 \(sequence - 1) が作り直されています。",
      en: "Entry \(sequence) does not continue entry \(sequence - 1): entry \(sequence - 1) was made anew.")
  }
  /// A personal value differs from its commitment.
  public static func openingAltered(_ sequence: Int64, _ name: String) -> Sentence {
    Sentence(
      ja: "記録 \(sequence) に添えた \(name) の値が、記録した約束値と合いません。",
      en: "The value of \(name) kept beside entry \(sequence) is not the one that the entry commits to.")
  }
  /// The log ends elsewhere than it should.
  public static func headDiffers(_ stated: Int64, _ found: Int64) -> Sentence {
    if found < stated {
      return Sentence(
        ja: "記録は \(stated) まであるはずですが、\(found) で終わっています。末尾の記録 \(found + 1)〜\(stated) が削除されています。",
        en: "The log should reach entry \(stated) and ends at \(found): entries \(found + 1) to \(stated) were deleted."
      )
    }
    return Sentence(
      ja: "記録の末尾（\(found)）が、データベースの控え（\(stated)）と合いません。",
      en: "The log's end (entry \(found)) is not the head that the database keeps (entry \(stated)).")
  }
  /// An earlier head does not lie on the log.
  public static func notOnChain(_ count: Int64) -> Sentence {
    Sentence(
      ja: "控えた末尾（記録 \(count)）が、この監査記録の上にありません。記録 \(count) か、それより前が書き換えられたか、削除されています。",
      en:
        "The head that was noted (entry \(count)) does not lie on this log: entry \(count) or one before was altered or deleted."
    )
  }
  /// The signature of an export is wrong.
  public static func signatureWrong(_ file: String) -> Sentence {
    Sentence(
      ja: "\(file) の署名が合いません。ファイルか署名が書き換えられたか、鍵が違います。",
      en: "The signature of \(file) is wrong: file or signature was altered, or this is another key.")
  }
  /// The signature of an export is right.
  public static func signatureRight(_ file: String) -> Sentence {
    Sentence(ja: "\(file) の署名は正しいものです。", en: "The signature of \(file) is right.")
  }
}
