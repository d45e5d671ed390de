import ArgumentParser
import Domain

/// `bundle`: for those who program portals.
struct BundleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bundle", abstract: Help.text("ポータルの開発者のための検査", "For those who program portals"),
      discussion: Help.text(
        "例：shinsa bundle check P-20261121-0001.zip", "Example: shinsa bundle check P-20261121-0001.zip"),
      subcommands: [BundleCheck.self, BundleSchema.self])
  }
}
