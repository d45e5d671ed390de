/// The outbox row's key: the file's name in the Maildir and the left side of the Message-ID.
public enum MailKey {
  /// Whether the key is safe as both: 1 to 64 ASCII letters, digits, hyphens and underscores.
  public static func isSafe(_ key: some StringProtocol) -> Bool {
    (1...64).contains(key.utf8.count)
      && key.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
  }
}
