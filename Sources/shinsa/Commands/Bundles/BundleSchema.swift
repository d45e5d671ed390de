import ArgumentParser
import Domain
import Foundation
import Intake
import Outgoing

/// `bundle schema`: the XSDs.
struct BundleSchema: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema", abstract: Help.text("XML スキーマを出力する", "Print an XML schema"),
      discussion: Help.text(
        "例：shinsa bundle schema request > request.xsd", "Example: shinsa bundle schema request > request.xsd"))
  }

  /// What portals write, and what they read.
  enum Part: String, ExpressibleByArgument, CaseIterable {
    case manifest, request, receipt, accounts

    /// The schema of the part.
    var document: Data {
      switch self {
      case .manifest: XMLSchema.manifest.document
      case .request: XMLSchema.request.document
      case .receipt: OutgoingSchema.receipt.document
      case .accounts: OutgoingSchema.accounts.document
      }
    }
  }

  @OptionGroup var home: HomeOptions

  @Argument(
    help: ArgumentHelp(
      Help.text("manifest、request、receipt、accounts のいずれか", "manifest, request, receipt or accounts"), valueName: "PART")
  )
  var part: Part = .request

  func run() {
    Console(language: Help.language).say(String(decoding: part.document, as: UTF8.self))
  }
}
