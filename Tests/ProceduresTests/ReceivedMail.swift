import Foundation
import Secrets
import TestSupport

/// A mail as its reader sees it: the one header that names it, and the decoded text.
struct ReceivedMail {
  let messageID: String
  let text: String

  init(_ bytes: Data) throws {
    let whole = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    let end = try whole.range(of: "\n\n").made("end of the header")
    let header = whole[..<end.lowerBound].split(separator: "\n")
    messageID = String(try header.first { $0.hasPrefix("Message-ID:") }.made("Message-ID").dropFirst(11)).trimmed
    let encoding = header.first { $0.lowercased().hasPrefix("content-transfer-encoding:") } ?? ""
    let body = String(whole[end.upperBound...])
    guard encoding.lowercased().contains("base64") else {
      text = body
      return
    }
    let decoded = try Data(base64Encoded: body, options: .ignoreUnknownCharacters).made("base64 text")
    text = String(decoding: decoded, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// The line that begins so, without that beginning.
  func line(after start: String) throws -> String {
    let lines = text.split(whereSeparator: \.isNewline)
    let line = try lines.first { $0.hasPrefix(start) }.made("line \(start)")
    return String(line.dropFirst(start.count)).trimmed
  }

  /// The first password.
  func password() throws -> String { try line(after: "初回パスワード：") }

  /// The token of the one-time link.
  func token() throws -> String { try line(after: "https://portal.example.ac.jp/again?token=") }
}

extension String {
  fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
