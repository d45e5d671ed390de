import Domain

/// Sentences about what an import did.
public enum ImportWording {
  /// A bundle was imported.
  public static func imported(_ file: String, accepted: Int, repeated: Int, refused: Int) -> Sentence {
    Sentence(
      ja: "\(file)：取り込みました（受付 \(accepted) 件、再送 \(repeated) 件、受付不可 \(refused) 件）。",
      en: "\(file): imported (accepted \(accepted), repeats \(repeated), refused \(refused)).")
  }
  /// A bundle came again.
  public static func repeated(_ file: String) -> Sentence {
    Sentence(ja: "\(file)：取り込み済みのものと同じです。何も変えていません。", en: "\(file): was imported before; nothing was changed.")
  }
  /// A bundle was quarantined.
  public static func quarantined(_ file: String) -> Sentence {
    Sentence(
      ja: "\(file)：受け付けられないため import/quarantine/ に移しました。理由：",
      en: "\(file): refused and moved to import/quarantine/. Reasons:")
  }
  /// A bundle is left because it was changed a moment ago.
  public static func notSettled(_ file: String) -> Sentence {
    Sentence(ja: "\(file)：まだ書き込み中かもしれないため、次回に取り込みます。", en: "\(file): may still be written; left for the next run.")
  }
  /// No bundle.
  public static func noBundle(_ file: String) -> Sentence {
    Sentence(ja: "\(file)：申請データ（.zip）ではないため、そのままにしました。", en: "\(file): is no bundle (.zip); left where it is.")
  }
  /// Our own fault.
  public static func ourFault(_ file: String, _ why: Sentence) -> Sentence {
    Sentence(
      ja: "\(file)：こちらの問題で取り込めず、import/ に残しました。次回もう一度取り込みます。\(why.ja)",
      en:
        "\(file): could not be imported for a reason of ours and was left in import/; the next run tries again. \(why.en)"
    )
  }
  /// The file was being changed.
  public static let changedWhileRead = Sentence(
    ja: "読んでいる途中でファイルが変わりました。", en: "The file was changed while it was being read.")
  /// It was taken in, and receipt or move failed.
  public static func notPutAway(_ file: String, _ why: Sentence) -> Sentence {
    Sentence(
      ja: "\(file)：申請は取り込み済みですが、受領書の出力かファイルの移動ができませんでした。次回の実行で仕上げます。\(why.ja)",
      en: "\(file): is imported, but its receipt or its move could not be made; the next run finishes that. \(why.en)")
  }
  /// A bundle failed because of us, again and again; nil where nobody can know how often.
  public static func failsAgain(_ file: String, runs: Int?) -> Sentence {
    let cure = Sentence(
      ja: "申請データは失われていません。ディスクの空きと、state/・import/・export/ の権限を確かめてください（`shinsa manual operation`）。",
      en:
        "It is not lost. Check the free space and the permissions of state/, import/ and export/ (`shinsa manual operation`)."
    )
    guard let runs else {
      return Sentence(
        ja: "【至急】\(file) を処理できず、失敗した回数をデータベースに書くこともできません。\(cure.ja)",
        en: "ATTENTION: \(file) fails, and not even that can be written to the database. \(cure.en)")
    }
    return Sentence(
      ja: "【至急】\(file) の処理が \(runs) 回続けて失敗しています。\(cure.ja)",
      en: "ATTENTION: \(file) has failed in \(runs) runs, one after the other. \(cure.en)")
  }
  /// A bundle in `done/` could not be reduced.
  public static func notReduced(_ file: String, _ why: Sentence) -> Sentence {
    Sentence(
      ja: "import/done/\(file) を目録・署名・受領書だけに縮小できませんでした。次回もう一度行います。\(why.ja)",
      en:
        "import/done/\(file) could not be reduced to manifest, signature and receipt; the next run tries again. \(why.en)"
    )
  }
  /// A request was refused.
  public static func refusedRequest(_ id: String?, _ path: String) -> Sentence {
    Sentence(ja: "  申請 \(id ?? path)：受け付けられません。", en: "  Request \(id ?? path): refused.")
  }
  /// One reason, with its place.
  public static func reason(_ refusal: Refusal, _ words: Sentence) -> Sentence {
    reason(WordedReason(code: refusal.code, path: refusal.path, line: refusal.line, text: words))
  }
  /// One reason as it was told.
  public static func reason(_ reason: WordedReason) -> Sentence {
    let words = reason.text
    let place = [reason.path, reason.line.map { "\($0)" }].compactMap(\.self).joined(separator: ":")
    let prefix = place.isEmpty ? "" : "\(place)："
    return Sentence(
      ja: "    [\(reason.code)] \(prefix)\(words.ja)",
      en: "    [\(reason.code)] \(place.isEmpty ? "" : "\(place): ")\(words.en)")
  }
  /// It stays and waits.
  public static let watching = Sentence(
    ja: "import/ を見張っています。終えるには Ctrl-C を押してください。", en: "Watching import/. Ctrl-C ends it.")
  /// A watch has ended.
  public static let watchEnded = Sentence(ja: "import/ の見張りを終えました。", en: "No longer watching import/.")
  /// Nothing lay in the folder.
  public static let nothing = Sentence(ja: "import/ に取り込むものはありません。", en: "There is nothing to import in import/.")
  /// All is well with a bundle that was checked.
  public static func sound(_ file: String, requests: Int) -> Sentence {
    Sentence(ja: "\(file)：問題ありません（申請 \(requests) 件）。", en: "\(file): nothing is wrong with it (\(requests) requests).")
  }
  /// A bundle that was checked is refused.
  public static func refusedBundle(_ file: String) -> Sentence {
    Sentence(ja: "\(file)：全体が受け付けられません。理由：", en: "\(file): is refused as a whole. Reasons:")
  }
  /// The heading of the text beside a quarantined bundle.
  public static func quarantineHeading(_ file: String) -> Sentence {
    Sentence(
      ja: "\(file) は次の理由で受け付けられませんでした。直したものを、もう一度 import/ に置いてください。",
      en: "\(file) was refused for these reasons. Mend it and put it into import/ again.")
  }
}
