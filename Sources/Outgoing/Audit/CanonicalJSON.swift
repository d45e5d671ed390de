import Foundation

/// JSON as the audit log writes it: members in the order of their names, no white space, `/` not escaped.
enum CanonicalJSON {
  case text(String)
  case number(Int64)
  case list([CanonicalJSON])
  /// The members; whoever hands them over has sorted them by their names.
  case object([(name: String, value: CanonicalJSON)])
  case null

  /// A text, or null.
  static func optional(_ text: String?) -> CanonicalJSON { text.map { .text($0) } ?? .null }

  /// Writes the value behind what `bytes` holds.
  func write(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.write(text, to: &bytes)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    case .list(let list):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in list.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { content in
      var start = 0
      for place in 0..<content.count {
        let byte = content[place]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: content[start..<place]))
        bytes.append(contentsOf: escape(byte).utf8)
        start = place + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: content[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0A: "\\n"
    case 0x0C: "\\f"
    case 0x0D: "\\r"
    default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
