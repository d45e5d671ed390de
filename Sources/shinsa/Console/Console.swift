import Domain
import Foundation
import JapaneseText

/// What a command says: results on standard output, complaints on standard error, in one language.
struct Console: Sendable {
  /// The language of this run.
  let language: Language

  /// A line of the result.
  func say(_ sentence: Sentence) { say(sentence.in(language)) }

  /// Lines of the result.
  func say(_ text: String) { Self.write(Self.harmless(text) + "\n", to: .standardOutput) }

  /// A line of complaint or progress.
  func complain(_ sentence: Sentence) { Self.write(Self.harmless(sentence.in(language)) + "\n", to: .standardError) }

  /// Text that is harmless by itself and may not be changed: JSON by its own escapes, drawings that were looked through.
  func pass(_ text: String) { Self.write(text + "\n", to: .standardOutput) }

  /// A line of a log, harmless by itself.
  func note(_ line: String) { Self.write(line + "\n", to: .standardError) }

  /// One JSON document.
  func say(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    pass(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// The last gate before a terminal: names of files and members come from outside, and a sentence quotes them.
  private static func harmless(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map { SafeText(String($0)).text }.joined(
        separator: "\t")
    }.joined(separator: "\n")
  }

  /// Writes at once; where the reader has gone away, the rest is for nobody.
  private static func write(_ text: String, to handle: FileHandle) {
    try? handle.write(contentsOf: Data(text.utf8))
  }
}
