import ArgumentParser
import Domain
import Intake

/// `bundle schema`: the XSDs.
struct BundleSchema: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema", abstract: Help.text("XML スキーマを出力する", "Print an XML schema"),
      discussion: Help.text(
        "例：shinsa bundle schema request > request.xsd", "Example: shinsa bundle schema request > request.xsd"))
  }

  /// Which of the two.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case manifest, request
  }

  @OptionGroup var home: HomeOptions

  @Argument(help: ArgumentHelp(Help.text("manifest か request", "manifest or request"), valueName: "PART"))
  var part: Part = .request

  func run() {
    let schema: XMLSchema = part == .manifest ? .manifest : .request
    Console(language: Help.language).say(String(decoding: schema.document, as: UTF8.self))
  }
}
