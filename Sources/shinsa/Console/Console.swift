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
