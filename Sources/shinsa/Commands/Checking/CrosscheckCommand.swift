import ArgumentParser

/// `crosscheck`: looks into the cross-check itself.
struct CrosscheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "crosscheck", abstract: Help.text("照合のしくみを調べる", "Look into the cross-check"),
      discussion: Help.text(
        "例：shinsa crosscheck explain 12　／　shinsa crosscheck measure",
        "Example: shinsa crosscheck explain 12, shinsa crosscheck measure"),
      subcommands: [CrosscheckExplain.self, CrosscheckMeasure.self, CrosscheckTry.self])
  }
}
