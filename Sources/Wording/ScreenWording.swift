import Domain

/// Sentences about the terminal, and what it needs for the full screen and for pictures.
public enum ScreenWording {
  /// The locale is not of UTF-8.
  public static let notUTF8 = Sentence(
    ja: """
      文字コードが UTF-8 でないため、全画面ではなく1行ずつの形式で審査します。\
      全画面を使うには、`export LANG=ja_JP.UTF-8`（なければ C.UTF-8）を設定し、\
      端末ソフトの文字コードも UTF-8 にしてください。PuTTY：「Window」→「Translation」→「Remote character set」。\
      Tera Term：「設定」→「端末」の漢字（受信・送信）。Windows Terminal：初めから UTF-8 です。
      """,
    en: """
      Characters are not in UTF-8 here, so the review goes line by line. For the full screen run `export LANG=ja_JP.UTF-8` \
      (or C.UTF-8 where that is missing), and set the terminal program to UTF-8 too. PuTTY: Window, Translation, Remote \
      character set. Tera Term: Setup, Terminal, Kanji (receive and transmit). Windows Terminal: it is set so already.
      """)
  /// The terminal cannot place text.
  public static let simpleTerminal = Sentence(
    ja: "この端末（環境変数 TERM の値）では全画面を使えないため、1行ずつの形式で審査します。多くの端末では `export TERM=xterm-256color` で使えます。",
    en:
      "This terminal, by its name in TERM, has no full screen, so the review goes line by line. Most terminals have it with `export TERM=xterm-256color`."
  )
  /// chafa is missing.
  public static let chafaMissing = Sentence(
    ja: "画像を表示するための chafa がありません（管理者が `apt install chafa` で入れます）。",
    en: "Pictures are shown by chafa, which is missing here; an administrator installs it with `apt install chafa`.")
  /// chafa cannot be locked in.
  public static let notConfined = Sentence(
    ja: "この計算機では chafa を安全に閉じ込められない（利用者の名前空間を作れない）ため、画像を表示しません。",
    en: "Pictures are not shown: this machine does not let chafa be locked in (no namespaces for users).")
  /// chafa made nothing of it.
  public static let undrawable = Sentence(
    ja: "この画像は表示できませんでした。", en: "This picture could not be drawn.")
  /// How to see a picture all the same.
  public static func toFile(_ id: CaseID, _ number: Int) -> Sentence {
    Sentence(
      ja: "別の端末で `shinsa image \(id) \(number) > ファイル名` を実行して、手元で必ず見てください。",
      en: "Look at it all the same: `shinsa image \(id) \(number) > FILE` in another terminal.")
  }
  /// Somebody wants no pictures on the screen.
  public static let picturesAreOff = Sentence(
    ja: "画像を表示しない設定です（設定 screen.pictures または --pictures）。",
    en: "Pictures are not shown here: `screen.pictures` in the configuration, or --pictures, says so.")
  /// What symbols are good for.
  public static let onlyOrients = Sentence(
    ja: "文字での表示です（あくまで目安）", en: "Drawn with characters, only to orient")
}
