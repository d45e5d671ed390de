import Foundation
import Testing

@testable import Sample

@Suite struct StudentFileTests {
  @Test func `the same seed gives the same bytes, another seed others`() throws {
    let first = try SampleFixture.students(SampleFixture.world(), .cp932)
    #expect(try SampleFixture.students(SampleFixture.world(), .cp932) == first)
    #expect(try SampleFixture.students(SampleFixture.world(seed: 2), .cp932) != first)
  }

  @Test func `cp932 holds the variants that Shift_JIS lacks`() throws {
    let bytes = try SampleFixture.students(SampleFixture.world(), .cp932)
    // Windows-31J: 髙, 﨑, ①, and a comma so that no trailing byte of another character is taken for one.
    #expect(bytes.range(of: Data([0xFB, 0xFC])) != nil)
    #expect(bytes.range(of: Data([0xFA, 0xB1])) != nil)
    #expect(bytes.range(of: Data([0x87, 0x40])) != nil)
  }

  @Test func `all encodings say the same`() throws {
    let world = SampleFixture.world()
    let plain = try SampleFixture.students(world, .utf8)
    #expect(try SampleFixture.students(world, .utf8WithMark) == Data([0xEF, 0xBB, 0xBF]) + plain)
    // Private-use characters are left to the C library: Foundation does not know them in CP932.
    let decoded = String(
      data: try SampleFixture.students(SampleFixture.world(students: 60), .cp932), encoding: .shiftJIS)
    let expected = try SampleFixture.students(SampleFixture.world(students: 60), .utf8)
    #expect(decoded.map { Data($0.utf8) } == expected)
  }

  @Test func `a character that cp932 lacks is an error, not a question mark`() throws {
    let converter = try CP932Converter()
    #expect(throws: CP932Converter.Failure.noSuchCharacter(offset: 3)) { try converter.data("田张") }
    #expect(try converter.data("髙\u{E000}") == Data([0xFB, 0xFC, 0xF0, 0x40]))
  }

  @Test func `every line has a field for every header`() throws {
    let text = String(decoding: try SampleFixture.students(SampleFixture.world(students: 600), .utf8), as: UTF8.self)
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == 601)
    #expect(lines.first?.hasPrefix("学籍番号,氏名,氏名カナ,") == true)
    for line in lines {
      #expect(line.split(separator: ",", omittingEmptySubsequences: false).count == StudentLine.headers.count)
    }
  }

  @Test func `dates are written in several ways`() throws {
    let text = String(decoding: try SampleFixture.students(SampleFixture.world(), .utf8), as: UTF8.self)
    #expect(text.contains(/,19[0-9]{2}-[0-9]{2}-[0-9]{2},/))
    #expect(text.contains(/,19[0-9]{2}\/[0-9]+\/[0-9]+,/))
    #expect(text.contains(/,昭和[0-9]+年[0-9]+月[0-9]+日,/))
    #expect(text.contains(/,S[0-9]+\.[0-9]+\.[0-9]+,/))
  }
}
