import Foundation
import Testing

/// A message, read by the letter of RFC 5322, 2045 and 2047, as far as our own messages go.
struct Mail {
  let headers: [String: String]
  let body: String

  init(_ bytes: Data) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.replacing("\r\n ", with: " ").split(separator: "\r\n\r\n", maxSplits: 1)
    try #require(parts.count == 2)
    var headers: [String: String] = [:]
    for line in parts[0].split(separator: "\r\n") {
      let field = line.split(separator: ":", maxSplits: 1)
      headers[field[0].lowercased()] = Mail.decoded(String(field[1].drop { $0 == " " }))
    }
    self.headers = headers
    try #require(headers["content-transfer-encoding"] == "base64")
    let decoded = try #require(Data(base64Encoded: String(parts[1]), options: .ignoreUnknownCharacters))
    body = try #require(String(validating: decoded, as: UTF8.self)).replacing("\r\n", with: "\n")
  }

  var lines: [String] { body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// What follows `mark` on the first line that begins with it.
  func after(_ mark: String) -> String? {
    lines.first { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
  }

  /// Encoded words (RFC 2047) decoded; white space between two of them is none.
  static func decoded(_ text: String) -> String {
    var result = ""
    var wasEncoded = false
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let fields = word.split(separator: "?", omittingEmptySubsequences: false)
      let isEncoded = fields.count == 5 && fields[0] == "=" && fields[4] == "=" && fields[2].uppercased() == "B"
      if !result.isEmpty, !(isEncoded && wasEncoded) { result += " " }
      if isEncoded, let bytes = Data(base64Encoded: String(fields[3])) {
        result += String(decoding: bytes, as: UTF8.self)
      } else {
        result += word
      }
      wasEncoded = isEncoded
    }
    return result
  }
}
