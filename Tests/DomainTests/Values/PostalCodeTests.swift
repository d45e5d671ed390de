import Domain
import Testing

struct PostalCodeTests {
  @Test(arguments: ["1600023", "160-0023", "〒160-0023", "１６０－００２３", "160 0023", "１６０ー００２３", " 160‐0023\u{3000}"])
  func `a code is read as people write it`(_ text: String) throws {
    let code = try #require(PostalCode(text))
    #expect(code.digits == "1600023")
    #expect(code.hyphenated == "160-0023")
  }

  @Test(arguments: ["", "160002", "16000233", "160-002a", "160/0023", "T160-0023", "一六〇〇〇二三"])
  func `what is no code is none`(_ text: String) {
    #expect(PostalCode(text) == nil)
  }
}
