import Domain
import Foundation

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
