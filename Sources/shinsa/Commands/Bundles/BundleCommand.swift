import ArgumentParser
import Domain

/// `bundle`: for those who program portals.
struct BundleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bundle", abstract: Help.text("ポータルの開発者のための検査", "For those who program portals"),
      subcommands: [BundleCheck.self, BundleSchema.self])
  }
}
