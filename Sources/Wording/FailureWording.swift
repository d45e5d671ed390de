import Domain
import Foundation

/// Sentences about what fails for reasons of the machine or of the program itself.
public enum FailureWording {
  /// The database is held by somebody else.
  public static let busy = Sentence(
    ja: "データベースがほかの処理で使われています。しばらくしてからもう一度実行してください。",
    en: "The database is in use by another process. Try again in a moment.")
  /// No room.
  public static let full = Sentence(
    ja: "ディスクの空きがありません。空きを作ってから、もう一度実行してください。何も失われていません。",
    en: "The disk is full. Make room and run this again; nothing was lost.")
  /// No access.
  public static let inaccessible = Sentence(
    ja: "データベースを読み書きできません。state/ の権限とディスクの状態を確かめてください。",
    en: "The database cannot be read or written. Check the permissions of state/ and the disk.")
  /// Damaged.
  public static let damaged = Sentence(
    ja: "データベースが壊れています。使うのをやめ、バックアップから戻してください。",
    en: "The database is damaged. Stop using it, and restore it from a backup.")
  /// Anything else of ours.
  public static func ours(_ what: String) -> Sentence {
    Sentence(
      ja: "プログラム内部で問題が起きました（\(what)）。変更は取り消されています。もう一度実行しても同じなら、管理者に知らせてください。",
      en:
        "Something in the program failed (\(what)). Nothing was changed. If it happens again, tell your administrator.")
  }
  /// The file of a passphrase or key can be read by others, or is another's.
  public static func passphraseReadable(_ name: String) -> Sentence {
    Sentence(
      ja: "\(name) は秘密（パスフレーズか鍵）のファイルですが、所有者以外も読めるか、所有者が違います。所有者だけが読めるようにしてください（chmod 600）。",
      en:
        "\(name) holds a secret (a passphrase or a key), and others than you can read it or own it. Make it yours alone (chmod 600)."
    )
  }
  /// The file of a passphrase holds none.
  public static func noPassphrase(_ name: String) -> Sentence {
    Sentence(
      ja: "\(name) の最初の行にパスフレーズがありません。1 行目に書いてください（1024 バイトまで）。",
      en: "The first line of \(name) is no passphrase. Write it there (at most 1,024 bytes).")
  }
  /// A file or folder cannot be used.
  public static func file(_ name: String) -> Sentence {
    Sentence(
      ja: "\(name) を読み書きできません。場所と権限を確かめてください。",
      en: "\(name) cannot be read or written. Check its place and permissions.")
  }
  /// The system refused; `number` is errno, `name` the file's if it is known.
  public static func system(_ name: String?, _ number: Int32) -> Sentence {
    guard number != ENOSPC, number != EDQUOT else { return full }
    let cure = ExportWording.cure(number)
    return Sentence(
      ja: "\(name.map { "「\($0)」" } ?? "ファイル")を読み書きできません：\(cure.ja)",
      en: "\(name.map { "\"\($0)\"" } ?? "A file") cannot be read or written: \(cure.en)")
  }
  /// Work that one process at a time does in a home.
  public enum LoneWork: Sendable {
    case importing, mailing, keeping, night

    var sentence: Sentence {
      switch self {
      case .importing: Sentence(ja: "別の取り込み", en: "Another import")
      case .mailing: Sentence(ja: "別のメール送信", en: "Another mail run")
      case .keeping: Sentence(ja: "別の消去・バックアップ・復元", en: "Another purge, backup or restore")
      case .night: Sentence(ja: "別の夜間処理", en: "Another night")
      }
    }
  }

  /// Another process does this work.
  public static func held(_ work: LoneWork, holder: Int32?) -> Sentence {
    let (ja, en) = holder.map { ("（プロセス \($0)）", " (process \($0))") } ?? ("", "")
    return Sentence(
      ja: "\(work.sentence.ja)\(ja)が動いています。終わってからもう一度実行してください。",
      en: "\(work.sentence.en)\(en) is under way. Try again when it has ended.")
  }
  /// No application has the id.
  public static func noCase(_ id: String) -> Sentence {
    Sentence(
      ja: "申請 \(id) は見つかりません。`shinsa queue` か `shinsa find` で番号を確かめてください。",
      en: "There is no application \(id). `shinsa queue` or `shinsa find` shows the ids.")
  }
  /// Several applications have the id.
  public static func severalCases(_ id: String, _ short: [CaseID]) -> Sentence {
    let list = short.map { "#\($0)" }.joined(separator: ", ")
    return Sentence(
      ja: "\(id) に当てはまる申請が複数あります（\(list)）。# を付けた番号で指定してください。",
      en: "\(id) names several applications (\(list)). Use the id with #.")
  }
  /// Somebody else changed the application meanwhile.
  public static let moved = Sentence(
    ja: "見ているあいだに、ほかの人がこの申請を変更しました。もう一度開いて確かめてください。",
    en: "Somebody else changed this application meanwhile. Open it again.")
  /// No such picture.
  public static func noPicture(_ number: Int, _ count: Int) -> Sentence {
    Sentence(ja: "画像 \(number) はありません（全 \(count) 枚）。", en: "There is no picture \(number) (there are \(count)).")
  }
  /// The picture was made unreadable; when and why, where that is known.
  public static func pictureForgotten(on moment: Sentence?, _ reason: ForgettingReason?) -> Sentence {
    let why = reason?.sentence ?? Sentence(ja: "理由は記録されていません", en: "the reason is not on record")
    let when = moment ?? Sentence(ja: "", en: "")
    return Sentence(
      ja: "この画像は\(when.ja.isEmpty ? "" : " \(when.ja) に")消去され、だれにも読めません（\(why.ja)）。",
      en: "This picture was erased\(when.en.isEmpty ? "" : " on \(when.en)") and can be read by nobody: \(why.en).")
  }
  /// The picture is damaged.
  public static let pictureDamaged = Sentence(
    ja: "この画像の証跡ファイルがないか、壊れています。管理者に知らせてください。",
    en: "The sealed file of this picture is missing or damaged. Tell your administrator.")
  /// A fact of `--seen` does not exist.
  public static func unknownFact(_ name: String) -> Sentence {
    Sentence(
      ja: "--seen に「\(name)」という項目はありません。書けるのは document, name, birth-date, address, expiry, proof です。",
      en: "--seen has no fact “\(name)”. There are document, name, birth-date, address, expiry, proof.")
  }
  /// A fact of `--seen` has another value.
  public static func badFact(_ fact: String, allowed: [String]) -> Sentence {
    let list = allowed.filter { !$0.isEmpty }.joined(separator: ", ")
    return Sentence(ja: "--seen の \(fact) に書けるのは \(list) です。", en: "--seen \(fact) takes: \(list).")
  }
  /// A fact of `--seen` is stated twice.
  public static func repeatedFact(_ fact: String) -> Sentence {
    Sentence(ja: "--seen に \(fact) が二度書かれています。一つにしてください。", en: "--seen states \(fact) twice. State it once.")
  }
  /// A fact of `--seen` is missing.
  public static func missingFact(_ fact: String) -> Sentence {
    Sentence(
      ja: "--seen に \(fact) が必要です。例：document=drivers-licence,name=now,birth-date,address=agrees,expiry=2030-04-01",
      en:
        "--seen needs \(fact). For example: document=drivers-licence,name=now,birth-date,address=agrees,expiry=2030-04-01"
    )
  }
  /// Files come from the drop folder.
  public static func outsideDrop(_ name: String) -> Sentence {
    Sentence(
      ja: "\(name) は import/ の中にありません。import/ に置いてから指定してください。",
      en: "\(name) does not lie in import/. Put it there first.")
  }
}

extension ForgettingReason {
  /// Why pictures were made unreadable.
  public var sentence: Sentence {
    switch self {
    case .retentionOver: Sentence(ja: "保存期間が過ぎたため", en: "their time was over")
    case .forbiddenEvidence:
      Sentence(ja: "保存してはならない書類が写っていたため", en: "they showed what must not be kept")
    case .erased: Sentence(ja: "本人の情報をすべて消去したため", en: "all that was kept about the person was erased")
    }
  }
}
