import Domain
import Foundation

/// What a command says: results on standard output, complaints on standard error, in one language.
struct Console: Sendable {
  /// The language of this run.
  let language: Language

  /// A line of the result.
  func say(_ sentence: Sentence) { say(sentence.in(language)) }

  /// A line of the result, as it is.
  func say(_ text: String) { Self.write(text + "\n", to: .standardOutput) }

  /// A line of complaint or progress.
  func complain(_ sentence: Sentence) { Self.write(sentence.in(language) + "\n", to: .standardError) }

  /// One JSON document.
  func say(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    say(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// Writes at once; where the reader has gone away, the rest is for nobody.
  private static func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }
}

/// Decides which language a run speaks.
enum LanguageChoice {
  /// `--lang`, else the configuration's language, else `LANG`; Japanese where none of them says.
  static func language(
    arguments: [String], configuration: () -> Language?, environment: [String: String]
  ) -> Language {
    if let stated = stated(in: arguments).flatMap(Language.init) { return stated }
    if let configured = configuration() { return configured }
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    return locale.hasPrefix("en") || locale.hasPrefix("C") || locale.hasPrefix("POSIX") ? .english : .japanese
  }

  private static func stated(in arguments: [String]) -> String? {
    if let joined = arguments.first(where: { $0.hasPrefix("--lang=") }) { return String(joined.dropFirst(7)) }
    guard let place = arguments.firstIndex(of: "--lang"), place + 1 < arguments.count else { return nil }
    return arguments[place + 1]
  }
}

/// The language of help texts, which the argument parser asks for before any command runs.
enum Help {
  /// What this process was started with decides; nothing later changes it.
  static let language = LanguageChoice.language(
    arguments: CommandLine.arguments,
    configuration: { HomeLocation.configurationText(CommandLine.arguments).flatMap(ConfigurationFile.language) },
    environment: ProcessInfo.processInfo.environment)

  /// The wording of a help text.
  static func text(_ ja: String, _ en: String) -> String { Sentence(ja: ja, en: en).in(language) }
}
