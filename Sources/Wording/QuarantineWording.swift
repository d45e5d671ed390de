import Domain

/// Sentences of the desk for what was refused.
public enum QuarantineWording {
  /// Headers of the list.
  public static let headers = [
    Sentence(ja: "番号", en: "No."), Sentence(ja: "日時", en: "Read"), Sentence(ja: "対象", en: "What"),
    Sentence(ja: "ファイル", en: "File"), Sentence(ja: "申請", en: "Request"), Sentence(ja: "理由", en: "Reasons"),
    Sentence(ja: "処理", en: "Dealt with by"),
  ]
  /// A whole bundle.
  public static let bundle = Sentence(ja: "申請データ", en: "bundle")
  /// One request.
  public static let request = Sentence(ja: "申請", en: "request")
  /// Nothing on the desk.
  public static let empty = Sentence(ja: "処理を待つものはありません。", en: "Nothing waits to be dealt with.")
  /// Dealt with.
  public static func handled(_ id: Int64) -> Sentence {
    Sentence(ja: "\(id) を処理済みにしました。", en: "\(id) is dealt with.")
  }
  /// What to do with a bundle.
  public static func bundleHint(_ id: Int64, _ name: String) -> Sentence {
    Sentence(
      ja:
        "import/quarantine/\(name) を直したら `shinsa quarantine retry \(id)`、直す必要がなければ `shinsa quarantine handled \(id)`。",
      en:
        "When import/quarantine/\(name) is mended: `shinsa quarantine retry \(id)`; if there is no need: `shinsa quarantine handled \(id)`."
    )
  }
  /// What to do with a request.
  public static func requestHint(_ id: Int64) -> Sentence {
    Sentence(
      ja: "ポータルに理由を伝え、送り直してもらってください（受け付けられると自動で処理済みになります）。不要なら `shinsa quarantine handled \(id)`。",
      en:
        "Tell the portal, and have it send the request again; when it is accepted this is dealt with by itself. If there is no need: `shinsa quarantine handled \(id)`."
    )
  }
  /// Nothing of the number.
  public static func unknown(_ id: Int64) -> Sentence {
    Sentence(
      ja: "\(id) はありません。`shinsa quarantine list --all` で番号を確かめてください。",
      en: "There is no \(id). `shinsa quarantine list --all` shows the numbers.")
  }
  /// Somebody was faster.
  public static func handledBefore(_ name: String) -> Sentence {
    Sentence(ja: "\(name) さんがすでに処理しています。", en: "\(name) has dealt with it before.")
  }
  /// A request cannot be tried again.
  public static func requestNotBundle(_ file: String) -> Sentence {
    Sentence(
      ja: "\(file) はほかの申請とともに取り込み済みです。受け付けられなかった申請は、ポータルから送り直してもらってください。",
      en: "\(file) was imported with its other requests. A refused request has to be sent again by the portal.")
  }
  /// The bundle is gone.
  public static func bundleGone(_ name: String) -> Sentence {
    Sentence(ja: "import/quarantine/\(name) がありません。", en: "import/quarantine/\(name) is not there.")
  }
  /// The name is taken.
  public static func nameTaken(_ name: String) -> Sentence {
    Sentence(
      ja: "import/\(name) という別のファイルがあります。先に取り込んでください。", en: "There is another file import/\(name). Import it first.")
  }
  /// The bundle is back in the drop folder, and another import is under way.
  public static func leftToOther(holder: Int32?) -> Sentence {
    Sentence(
      ja: "import/ に戻しました。いま動いている取り込み\(holder.map { "（プロセス \($0)）" } ?? "")か、次の取り込みが処理します。",
      en:
        "Put back into import/. The import under way\(holder.map { " (process \($0))" } ?? ""), or the next one, takes it."
    )
  }
}
