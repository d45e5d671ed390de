import Domain
import Testing

struct PasswordRulesTests {
  @Test(arguments: ["Denden26", "Aa0!~^_`", "xY9" + String(repeating: "z", count: 125), "1aB\u{21}\u{7E}{|}"])
  func `a password of 8 to 128 characters with upper case, lower case and digits is taken`(_ text: String) {
    #expect(PasswordRules.faults(in: text) == [])
  }

  @Test func `seven characters are too few, and 129 too many`() {
    let long = "aB3" + String(repeating: "x", count: 126)
    #expect(PasswordRules.faults(in: "Denden2") == [.tooShort])
    #expect(PasswordRules.faults(in: String(long.dropLast())) == [])
    #expect(PasswordRules.faults(in: long) == [.tooLong])
  }

  @Test(arguments: [
    "\u{20}", "\u{7F}", "\u{00}", "\u{1F}", "\t", "\n", "\r\n", "\u{80}", "é", "あ", "Ａ", "０", "\u{FFFD}", "🙂",
  ])
  func `what lies outside U+0021 to U+007E is forbidden, wherever it stands`(_ character: String) {
    for text in ["Denden26\(character)", "\(character)Denden26", "Den\(character)den26"] {
      #expect(PasswordRules.faults(in: text) == [.characterForbidden])
    }
  }

  @Test(arguments: UInt8(0x21)...0x7E)
  func `every character from U+0021 to U+007E may occur`(_ byte: UInt8) {
    #expect(PasswordRules.faults(in: "Denden26" + String(UnicodeScalar(byte))) == [])
  }

  @Test func `a letter with a mark over it is no letter of the alphabet, and two characters are two`() {
    // A combining mark makes one grapheme of two scalars; what counts is scalars.
    #expect(PasswordRules.faults(in: "Denden2\u{301}") == [.characterForbidden])
    #expect(PasswordRules.faults(in: "ＤＥＮden26") == [.characterForbidden, .upperMissing])
  }

  @Test func `one kind missing is named alone`() {
    #expect(PasswordRules.faults(in: "denden26") == [.upperMissing])
    #expect(PasswordRules.faults(in: "DENDEN26") == [.lowerMissing])
    #expect(PasswordRules.faults(in: "Dendenden") == [.digitMissing])
  }

  @Test func `all broken rules are named at once, in the order in which they are told`() {
    #expect(PasswordRules.faults(in: "") == [.tooShort, .upperMissing, .lowerMissing, .digitMissing])
    #expect(
      PasswordRules.faults(in: " ") == [.tooShort, .characterForbidden, .upperMissing, .lowerMissing, .digitMissing])
    #expect(
      PasswordRules.faults(in: String(repeating: "あ", count: 129))
        == [.tooLong, .characterForbidden, .upperMissing, .lowerMissing, .digitMissing])
  }
}
