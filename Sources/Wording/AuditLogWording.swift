import Domain

/// Sentences about the audit log, its exports and its verification.
public enum AuditLogWording {
  /// An export was written.
  public static func exported(_ file: String, manifest: String, count: Int, head: String) -> Sentence {
    Sentence(
      ja: "\(file) に \(count) 件を書き出しました。\n目録：\(manifest)（署名は \(manifest).sig）\n記録の末尾：\(head)",
      en:
        "Wrote \(count) records to \(file).\nManifest: \(manifest) (signature: \(manifest).sig)\nHead of the log: \(head)"
    )
  }
  /// No faculty has this name.
  public static func noFaculty(_ name: String, known: [String]) -> Sentence {
    Sentence(
      ja: "「\(name)」という学部は設定にありません。次のいずれかを指定してください：\(known.joined(separator: "、"))",
      en: "The configuration has no faculty \"\(name)\". Name one of: \(known.joined(separator: ", "))")
  }
  /// The log is intact.
  public static func intact(_ count: Int64, head: String, checkpoints: Int) -> Sentence {
    Sentence(
      ja:
        "監査記録 \(count) 件に改変はありません（照らし合わせた確認点：\(checkpoints) 件）。\n末尾：\(head)\n全体を作り直す改ざんは、ホームの外に控えた末尾がなければ分かりません。この末尾を控え、次に --head で確かめてください。",
      en:
        "The audit log of \(count) entries is intact (checkpoints held against it: \(checkpoints)).\nHead: \(head)\nA log rewritten as a whole shows only against a head kept elsewhere: keep this one, and compare it later with --head."
    )
  }
  /// An export is intact.
  public static func exportIntact(_ name: String, rows: Int, head: String) -> Sentence {
    Sentence(
      ja: "\(name)（\(rows) 件）は、署名されたときのままです。\n書き出したときの記録の末尾：\(head)",
      en: "\(name) (\(rows) records) is as it was signed.\nHead of the log when it was written: \(head)")
  }
  /// The log is not intact.
  public static func altered(_ count: Int) -> Sentence {
    Sentence(ja: "書き換えられています（\(count) か所）。", en: "This was altered (in \(count) places).")
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
}
