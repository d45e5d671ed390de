import Foundation
import JapaneseText

/// What an application can be found by, folded once when the queue is read: among ten thousand, a search must not fold
/// every name with every key.
struct SearchedNames: Hashable, Sendable {
  /// Folded names in UTF-8, each on a line of its own; a text that is searched for has no line break.
  private let lines: [UInt8]

  /// Takes names in any width, case and kind of kana.
  init(_ names: [String]) { lines = Array(names.map(Self.folded).joined(separator: "\n").utf8) }

  /// Whether a text is found in one of the names; `wanted` is folded.
  func hold(_ wanted: String) -> Bool {
    wanted.utf8.withContiguousStorageIfAvailable { found($0) } ?? Array(wanted.utf8).withUnsafeBufferPointer(found)
  }

  private func found(_ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = wanted.baseAddress else { return true }
    return lines.withUnsafeBufferPointer { lines in
      guard let names = lines.baseAddress, wanted.count <= lines.count else { return wanted.isEmpty }
      return (0...lines.count - wanted.count).contains { memcmp(names + $0, start, wanted.count) == 0 }
    }
  }

  /// Width, case, the kind of kana and the way in which accents are written make no difference to a search.
  static func folded(_ text: String) -> String {
    KanaFold.folded(text).lowercased().precomposedStringWithCanonicalMapping
  }
}
