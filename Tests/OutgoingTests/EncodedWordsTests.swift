import Testing

@testable import Outgoing

@Suite struct EncodedWordsTests {
  @Test func `a short text is one encoded word`() {
    // The bytes of 日本 are E6 97 A5 E6 9C AC.
    #expect(EncodedWords.encoded("日本", from: 9) == "=?UTF-8?B?5pel5pys?=")
  }

  @Test(arguments: 0..<200)
  func `words and lines keep their limits and come back whole`(seed: UInt64) throws {
    var source = SeededText(seed: seed)
    let text = source.text(upTo: 120)
    let column = Int.random(in: 4...20, using: &source)
    let lines = EncodedWords.encoded(text, from: column).components(separatedBy: "\r\n ")
    for (index, line) in lines.enumerated() {
      #expect(line.utf8.count <= 75)
      #expect((index == 0 ? column : 1) + line.utf8.count <= 76)
      // Each word is decodable by itself, so that no character is split over two.
      _ = try MailReader.decoded(line)
    }
    #expect(Array(try MailReader.decoded(lines.joined(separator: " ")).utf8) == Array(text.utf8))
  }

  @Test func `a kanji and its variation selector stay in one word`() throws {
    let text = String(repeating: "邊\u{E0101}", count: 40)
    for line in EncodedWords.encoded(text, from: 9).components(separatedBy: "\r\n ") {
      #expect(try MailReader.decoded(line).unicodeScalars.count % 2 == 0)
    }
  }

  @Test func `a character longer than a word is split between code points`() throws {
    let text = "か" + String(repeating: "\u{0301}", count: 60)
    let lines = EncodedWords.encoded(text, from: 9).components(separatedBy: "\r\n ")
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(Array(try MailReader.decoded(lines.joined(separator: " ")).utf8) == Array(text.utf8))
  }

  @Test func `control characters become visible inside the word`() throws {
    let encoded = EncodedWords.encoded("あ\r\nBcc: x@example.jp\0", from: 9)
    #expect(try MailReader.decoded(encoded.replacing("\r\n", with: "")) == "あ␍␊Bcc: x@example.jp␀")
  }

  @Test func `text that looks like an encoded word is not plain`() {
    #expect(EncodedWords.isPlain("Result of your application"))
    #expect(!EncodedWords.isPlain("=?UTF-8?B?5pel?="))
    #expect(!EncodedWords.isPlain("a\tb"))
    #expect(!EncodedWords.isPlain("結果"))
  }
}
