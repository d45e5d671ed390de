import Foundation
import Testing

/// A small reader of mails, written from the standards and not from our writer.
struct MailReader {
  var header: [(name: String, value: String)] = []
  var body = ""
  var lines: [String] = []

  /// Takes a message apart; lines have to end in CRLF.
  init(_ message: Data) throws {
    let text = try #require(String(validating: message, as: UTF8.self))
    lines = text.components(separatedBy: "\r\n")
    #expect(!lines.joined().unicodeScalars.contains { $0 == "\r" || $0 == "\n" })
    let end = try #require(lines.firstIndex(of: ""))
    for line in lines[..<end] {
      if line.hasPrefix(" ") {
        header[header.count - 1].value += line
      } else {
        let colon = try #require(line.firstIndex(of: ":"))
        header.append((String(line[..<colon]), line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)))
      }
    }
    let bytes = try Self.base64(lines[(end + 1)...].joined())
    body = try #require(String(validating: bytes, as: UTF8.self))
  }

  subscript(_ name: String) -> String? {
    header.first { $0.name == name }?.value.trimmingCharacters(in: .whitespaces)
  }

  /// Decodes the encoded words of a value: RFC 2047 sections 2 and 6.2.
  static func decoded(_ value: String) throws -> String {
    var result = ""
    for word in value.split(whereSeparator: { $0 == " " || $0 == "\r\n" }) {
      guard word.hasPrefix("=?UTF-8?B?"), word.hasSuffix("?=") else { return value }
      result += try #require(String(validating: try base64(String(word.dropFirst(10).dropLast(2))), as: UTF8.self))
    }
    return result
  }

  /// Decodes base64 (RFC 4648 section 4), padding and all.
  static func base64(_ text: String) throws -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    try #require(text.utf8.count % 4 == 0)
    var bytes: [UInt8] = []
    var (bits, count) = (0, 0)
    for byte in text.utf8 where byte != UInt8(ascii: "=") {
      bits = bits << 6 | (try #require(alphabet.firstIndex(of: byte)))
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(bits >> count & 0xFF))
      }
    }
    return bytes
  }
}
