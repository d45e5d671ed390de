import ArgumentParser

/// `crosscheck`: looks into the cross-check itself.
struct CrosscheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "crosscheck", abstract: Help.text("照合のしくみを調べる", "Look into the cross-check"),
      discussion: Help.text(
        "例：shinsa crosscheck try applications.jsonl", "Example: shinsa crosscheck try applications.jsonl"),
      subcommands: [CrosscheckTry.self])
  }
}
