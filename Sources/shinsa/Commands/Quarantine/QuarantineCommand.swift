import ArgumentParser

/// `quarantine`: the desk for what was refused.
struct QuarantineCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "quarantine",
      abstract: Help.text("受け付けられなかったものの処理", "The desk for what was refused or quarantined"),
      discussion: Help.text("例：shinsa quarantine list", "Example: shinsa quarantine list"),
      subcommands: [QuarantineList.self, QuarantineShow.self, QuarantineRetry.self, QuarantineHandled.self])
  }
}

/// What a command of the desk is about.
struct RefusalArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Help.text("番号（quarantine list で表示される）", "The number that `quarantine list` shows"), valueName: "ID"))
  var id: Int64
}
