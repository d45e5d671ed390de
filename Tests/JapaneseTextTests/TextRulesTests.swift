import JapaneseText
import Testing

@Suite struct TextRulesTests {
  @Test func `white space goes at the ends and runs inside become one space`() {
    #expect(sameBytes(TextRules.trimmedAndCollapsed("\r\n\t　電電　 花子 \n"), "電電 花子"))
    #expect(TextRules.trimmedAndCollapsed(" \u{3000}\t").isEmpty)
  }

  @Test func `a line feed or no-break space inside is left to be found`() {
    #expect(TextRules.firstForbidden(TextRules.trimmedAndCollapsed(" a\nb ")) == "\n")
    #expect(TextRules.firstForbidden("a\u{A0}b") == "\u{A0}")
  }

  @Test(
    arguments: [
      0x00, 0x7F, 0x85, 0x61C, 0x200B, 0x200E, 0x202E, 0x2060, 0x2066, 0xFEFF, 0xFDD0, 0x1FFFE, 0xE0041, 0x378, 0x2028,
    ] as [UInt32])
  func `controls, invisible and unassigned characters are forbidden`(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    #expect(TextRules.firstForbidden("a\(scalar)b") == scalar)
  }

  @Test func `selectors, private use and every script are allowed`() {
    #expect(TextRules.firstForbidden("葛\u{E0100}城 \u{E000} 髙﨑 ｶﾞ Łódź 김 𠮷　①〓") == nil)
  }
}
