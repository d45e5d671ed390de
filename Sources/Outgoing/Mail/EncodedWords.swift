import Foundation
import JapaneseText

/// Text of any script in a header: RFC 2047, charset UTF-8, encoding B.
enum EncodedWords {
  /// No encoded word is longer (RFC 2047 section 2).
  static let wordLimit = 75
  /// No line that holds one is longer (RFC 2047 section 2).
  static let lineLimit = 76

  /// The text as encoded words, folded, where `column` characters stand before it on its line.
  ///
  /// A word ends between characters as people see them; one that is too long for a word by itself is split between code
  /// points, as the standard demands of multi-byte characters.
  static func encoded(_ text: String, from column: Int) -> String {
    var words: [String] = []
    var chunk: [UInt8] = []
    var room = byteRoom(from: column)
    for piece in pieces(of: SafeText(text).text) {
      if !chunk.isEmpty && chunk.count + piece.count > room {
        words.append(word(chunk))
        chunk = []
        room = byteRoom(from: 1)
      }
      chunk += piece
    }
    if !chunk.isEmpty { words.append(word(chunk)) }
    return words.joined(separator: "\r\n ")
  }

  /// Whether a text can stand in an unstructured header as it is.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
  }

  private static let frame = "=?UTF-8?B?" + "?="

  /// How many bytes a word that begins at `column` can carry: base64 makes four characters of three.
  private static func byteRoom(from column: Int) -> Int {
    let length = min(wordLimit, lineLimit - column)
    return max(4, (length - frame.utf8.count) / 4 * 3)
  }

  private static func word(_ bytes: [UInt8]) -> String { "=?UTF-8?B?\(Data(bytes).base64EncodedString())?=" }

  private static func pieces(of text: String) -> [[UInt8]] {
    let smallest = byteRoom(from: lineLimit / 2)
    return text.flatMap { character in
      let bytes = Array(character.utf8)
      return bytes.count <= smallest ? [bytes] : character.unicodeScalars.map { Array(String($0).utf8) }
    }
  }
}
