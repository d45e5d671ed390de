import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct StudentEncodingTests {
  private let text = "学籍番号,氏名,住所\r\n1,髙橋 﨑,①㈱～－\r\n"

  private func expectRead(_ bytes: Data, as encoding: TextEncoding) throws {
    let read = try ReadStudents(bytes)
    #expect(read.encoding == encoding)
    #expect(read.report.refused == [])
    let record = try #require(read.records.first)
    #expect(Array((record.name.kanji ?? "").utf8) == Array("髙橋 﨑".utf8))
    #expect(Array((record.address ?? "").utf8) == Array("①㈱～－".utf8))
  }

  @Test func `utf-8 is read with a mark and without`() throws {
    try expectRead(Data(text.utf8), as: .utf8)
    try expectRead(Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8), as: .utf8)
  }

  @Test func `utf-16 is read in both orders, with a mark and without`() throws {
    let little = try #require(text.data(using: .utf16LittleEndian))
    let big = try #require(text.data(using: .utf16BigEndian))
    try expectRead(Data([0xFF, 0xFE]) + little, as: .utf16)
    try expectRead(Data([0xFE, 0xFF]) + big, as: .utf16)
    try expectRead(little, as: .utf16)
    try expectRead(big, as: .utf16)
  }

  @Test func `characters whose halves look like a line feed end no line of utf-16`() throws {
    let tricky = "学籍番号,氏名\n1,\u{0A0A}\u{0A00}\u{5E0A}\u{0A5E}\n2,𠮊\n"
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      let read = try ReadStudents(try #require(tricky.data(using: encoding)))
      #expect(read.records.map(\.name.kanji) == ["\u{0A0A}\u{0A00}\u{5E0A}\u{0A5E}", "𠮊"])
      #expect(read.lines == [2, 3])
    }
  }

  /// 学籍番号,氏名,住所 and one row, in the bytes that Windows writes.
  private let cp932: [UInt8] =
    [
      0x8A, 0x77, 0x90, 0xD0, 0x94, 0xD4, 0x8D, 0x86, 0x2C, 0x8E, 0x81, 0x96, 0xBC, 0x2C, 0x8F, 0x5A, 0x8F, 0x8A, 0x0D,
      0x0A,
    ]
    + [
      0x31, 0x2C, 0xFB, 0xFC, 0x8B, 0xB4, 0x20, 0xFA, 0xB1, 0x2C, 0x87, 0x40, 0x87, 0x8A, 0x81, 0x60, 0x81, 0x7C, 0x0D,
      0x0A,
    ]

  @Test func `cp932 is found, with the characters that only windows has`() throws {
    try expectRead(Data(cp932), as: .cp932)
  }

  @Test func `a second byte that looks like a separator or a backslash belongs to its character`() throws {
    // 表 ends in 0x5C, ａ in 0x81, ー in 0x5B, ｜ in 0x62.
    let row: [UInt8] = [0x32, 0x2C, 0x95, 0x5C, 0x81, 0x5B, 0x2C, 0x81, 0x62, 0x0D, 0x0A]
    let read = try ReadStudents(Data(cp932 + row))
    #expect(read.records.last?.name.kanji == "表ー")
    #expect(read.records.last?.address == "｜")
  }

  @Test func `the second place that NEC gave to the same characters is read alike`() throws {
    let row: [UInt8] = [0x32, 0x2C, 0xEE, 0xE0, 0xED, 0x95, 0x2C, 0x0D, 0x0A]
    #expect(try ReadStudents(Data(cp932 + row)).records.last?.name.kanji == "髙﨑")
  }

  @Test func `user-defined characters stay private use`() throws {
    let read = try ReadStudents(Data(cp932 + [0x32, 0x2C, 0xF0, 0x40, 0x2C, 0x0D, 0x0A]))
    #expect(read.records.last?.name.kanji == "\u{E000}")
  }

  @Test func `bytes that are no cp932 cost their row, and no other`() throws {
    let broken: [UInt8] = [0x32, 0x2C, 0x41, 0x81, 0x2C, 0x42, 0x0D, 0x0A]
    let good: [UInt8] = [0x33, 0x2C, 0x41, 0x2C, 0x42, 0x0D, 0x0A]
    let read = try ReadStudents(Data(cp932 + broken + good))
    #expect(read.records.map(\.key.number) == ["1", "3"])
    #expect(read.report.refused == [UnusableRow(line: 3, reason: .undecodable(.nameKanji))])
  }

  @Test func `bytes that are no utf-8 cost their row, and the file stays utf-8`() throws {
    let bytes = Data(text.utf8) + Data([0x32, 0x2C, 0xE9, 0xAB, 0x2C, 0x0A]) + Data("3,甲,\n".utf8)
    let read = try ReadStudents(bytes, encoding: .utf8)
    #expect(read.records.map(\.key.number) == ["1", "3"])
    #expect(read.report.refused == [UnusableRow(line: 3, reason: .undecodable(.nameKanji))])
    let filler = Data(String(repeating: "9,甲 一郎,大阪市北区\r\n", count: 3_000).utf8)
    #expect(try ReadStudents(Data(text.utf8) + filler + bytes.suffix(20)).encoding == .utf8)
  }

  @Test func `a stated encoding overrides what is found`() throws {
    #expect(throws: StudentFileError.headerUndecodable) { try ReadStudents(Data(cp932), encoding: .utf8) }
    #expect(TextEncoding(name: "Shift_JIS") == .cp932)
    #expect(TextEncoding(name: "UTF-8") == .utf8)
    #expect(TextEncoding(name: "EUC-JP") == nil)
  }

  @Test(
    arguments: [
      ([0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0xE5, 0xAD, 0xA6], true), ([0xC0, 0x80], false),
      ([0xE0, 0x9F, 0xBF], false), ([0xED, 0xA0, 0x80], false), ([0xED, 0x9F, 0xBF], true),
      ([0xF0, 0x8F, 0xBF, 0xBF], false),
      ([0xF4, 0x8F, 0xBF, 0xBF], true), ([0xF4, 0x90, 0x80, 0x80], false), ([0xE5, 0xAD], false), ([0x80], false),
      ([0xC3, 0x41], false), ([], true),
    ] as [([UInt8], Bool)])
  func `utf-8 is told from what only looks like it`(bytes: [UInt8], isValid: Bool) {
    #expect(bytes.withUnsafeBytes { UTF8Check.isValid($0) } == isValid)
  }
}
