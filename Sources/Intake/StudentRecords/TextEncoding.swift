/// How the text of a registrar's file is encoded; the raw value is its name on the command line.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, with or without byte order mark.
  case utf8 = "utf-8"
  /// UTF-16; little endian unless a byte order mark says otherwise.
  case utf16 = "utf-16"
  /// Windows-31J, which Japanese Windows writes.
  case cp932

  /// The encoding of that name, as people and other programs call it; nil for a name that is unknown.
  public init?(name: String) {
    switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
    case "utf8", "utf8bom", "utf8sig": self = .utf8
    case "utf16", "utf16le", "utf16be", "unicode": self = .utf16
    case "cp932", "ms932", "windows31j", "shiftjis", "sjis": self = .cp932
    default: return nil
    }
  }

  /// The encoding of a file: by its mark, then as valid UTF-8, else CP932.
  static func detected(in bytes: UnsafeRawBufferPointer) -> TextEncoding {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    // No text of the other encodings holds a NUL.
    if bytes.prefix(256).contains(0) { return .utf16 }
    let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(wholeLines(in: bytes)))
    // One broken byte far down makes no CP932 of a file that begins as UTF-8 does and as CP932 cannot.
    if head.contains(where: { $0 >= 0x80 }) { return UTF8Check.isValid(head) ? .utf8 : .cp932 }
    return UTF8Check.isValid(bytes) ? .utf8 : .cp932
  }

  /// How many of the first 64 KiB belong to whole lines.
  private static func wholeLines(in bytes: UnsafeRawBufferPointer) -> Int {
    let limit = 1 << 16
    guard bytes.count > limit else { return bytes.count }
    return (bytes.prefix(limit).lastIndex(of: 0x0A) ?? limit - 1) + 1
  }
}
