import ArgumentParser
import Domain

/// Options of every command that works in a home.
struct HomeOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("ホームのフォルダー（既定：SHINSA_HOME、なければ現在のフォルダー）", "The home (default: SHINSA_HOME, else the current folder)"),
      valueName: "DIR"))
  var home: String?

  @Option(name: .long, help: ArgumentHelp(Help.text("表示の言語（ja または en）", "The language: ja or en"), valueName: "ja|en"))
  var lang: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      Help.text("練習用ホームで、この職員として操作する", "In a training home: act as this member of staff"), valueName: "NAME"))
  var `as`: String?

  func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError(Help.text("--lang は ja か en です。", "--lang is ja or en."))
    }
  }
}

/// `--json` where a program may want to read.
struct JSONOption: ParsableArguments {
  @Flag(name: .long, help: ArgumentHelp(Help.text("結果を JSON 文書 1 件で出力する", "Print the result as one JSON document")))
  var json = false
}

/// The application that a command is about.
struct CaseArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Help.text("申請の番号（12 または #12）か、ポータルの申請 ID", "The application: its short id (12 or #12) or the sender's id"),
      valueName: "ID"))
  var id: String
}
