import Domain
import Foundation
import Testing

@testable import Intake

@Suite struct PostalFileTests {
  @Test func `both editions yield the same places, though one splits long names over rows`() throws {
    let old = try ReadPostal(PostalFixture.cp932)
    let new = try ReadPostal(PostalFixture.utf8)
    #expect(old.encoding == .cp932)
    #expect(new.encoding == .utf8)
    #expect(old.report.rows == 78)
    #expect(old.report.joined == 5)
    #expect(new.report.joined == 0)
    #expect(old.places.count == 68)
    #expect(old.places == new.places)
    #expect(old.report.refused.isEmpty && new.report.refused.isEmpty)
  }

  @Test func `a zip with one table in it is read as the table itself`() throws {
    try Scratch.with { folder in
      let zip = folder.appending(path: "ken_all.zip")
      try Self.pack([("KEN_ALL.CSV", try Data(contentsOf: PostalFixture.cp932)), ("readme.txt", Data("x".utf8))], zip)
      #expect(try ReadPostal(zip).places == ReadPostal(PostalFixture.utf8).places)
      try Self.pack([("a.csv", Data("x".utf8)), ("b.CSV", Data("x".utf8))], zip)
      #expect(throws: PublishedFileError.archiveOfOthers(files: 2)) { try PostalFile(contentsOf: zip) }
      try Self.pack([("readme.txt", Data("x".utf8))], zip)
      #expect(throws: PublishedFileError.archiveOfOthers(files: 0)) { try PostalFile(contentsOf: zip) }
      var bytes = try Data(contentsOf: zip)
      bytes.removeLast(20)
      try bytes.write(to: zip)
      #expect(throws: PublishedFileError.archiveUnreadable) { try PostalFile(contentsOf: zip) }
    }
  }

  @Test func `rows that cannot be used are named by their line, and the others are read`() throws {
    let text =
      PostalFixture.row() + "13104,\"160  \",\"1600023\"\r\n" + PostalFixture.row("160002")
      + PostalFixture.row("1600024").replacing("13104", with: "3104") + PostalFixture.row("1600025", change: 2)
      + PostalFixture.row("1600026", "") + "\r\n" + PostalFixture.row("1600022", "新宿")
    let read = try ReadPostal(text)
    #expect(
      read.report.refused == [
        UnusablePublishedRow(line: 2, reason: .cellCount(expected: 15, found: 3)),
        UnusablePublishedRow(line: 3, reason: .codeMalformed),
        UnusablePublishedRow(line: 4, reason: .municipalityMalformed),
        UnusablePublishedRow(line: 5, reason: .abolished),
        UnusablePublishedRow(line: 6, reason: .nameMissing),
      ])
    #expect(read.places.map(\.code.digits) == ["1600023", "1600022"])
    #expect(read.lines == [1, 8])
  }

  @Test func `bytes that are no text cost their row alone`() throws {
    var bytes = try Data(contentsOf: PostalFixture.cp932)
    let place = try #require(bytes.range(of: Data([0x91, 0xE5, 0x92, 0xCA, 0x90, 0xBC])))
    bytes[place.lowerBound] = 0xFD
    let read = try ReadPostal(try PostalFile(bytes))
    #expect(read.report.refused == [UnusablePublishedRow(line: 2, reason: .undecodable)])
    #expect(read.places.count == 67)
  }

  @Test(arguments: [
    ("1101,60,600000,ホ,サ,イ,北海道,札幌市中央区,旭ケ丘,0,0,1,0,0,0\r\n", OtherTable.zerosLost),
    ("1101,\"ｶﾌﾞ\",\"株式会社\",\"北海道\",\"札幌市\",\"北一条\",\"1\",\"0608703\",\"060  \",\"札幌\",0,0,0\r\n", .offices),
    ("\"0600000\",\"北海道\",\"札幌市\",\"\",\"HOKKAIDO\",\"SAPPORO\",\"\"\r\n", .romanised),
    ("国民の祝日・休日月日,国民の祝日・休日名称\r\n2026/1/1,元日\r\n", .holidays),
    ("学籍番号,氏名\r\n07-1234,電電 花子\r\n", .unknown),
    ("\r\n\r\n", .unknown),
  ])
  func `another table is told from the one that is wanted`(_ text: String, _ found: OtherTable) {
    #expect(throws: PublishedFileError.otherTable(wanted: .postalCodes, found: found)) { try ReadPostal(text) }
  }

  @Test func `a list of changes is no table`() {
    let text = PostalFixture.row(change: 1) + PostalFixture.row("1600024", change: 2)
    #expect(throws: PublishedFileError.otherTable(wanted: .postalCodes, found: .changes)) { try ReadPostal(text) }
  }

  @Test func `nothing, a folder and a link are no files`() throws {
    #expect(throws: PublishedFileError.empty) { try PostalFile(Data()) }
    try Scratch.with { folder in
      #expect(throws: PublishedFileError.unreadable) { try PostalFile(contentsOf: folder) }
      let link = folder.appending(path: "link.csv")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: PostalFixture.utf8)
      #expect(throws: PublishedFileError.unreadable) { try PostalFile(contentsOf: link) }
    }
  }

  private static func pack(_ files: [(String, Data)], _ url: URL) throws {
    let zip = try ZipWriter(path: url.path)
    for (name, bytes) in files {
      try zip.add(name, bytes: bytes, compress: true, modified: Date(timeIntervalSince1970: 1_790_000_000))
    }
    try zip.finish()
  }
}
