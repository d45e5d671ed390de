import ArgumentParser
import Domain
import Foundation
import Outgoing

/// `audit schema`: the XSD of exported decisions.
struct AuditSchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: Help.text("決定の記録（xml）の XML スキーマを出力する", "Print the XML schema of exported decisions"),
      discussion: Help.text(
        "例：shinsa audit schema > decisions.xsd", "Example: shinsa audit schema > decisions.xsd"))
  }

  @OptionGroup var home: HomeOptions

  func run() {
    Console(language: Help.language).say(String(decoding: OutgoingSchema.decisions.document, as: UTF8.self))
  }
}
