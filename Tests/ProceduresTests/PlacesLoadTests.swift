import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

struct PlacesLoadTests {
  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures")
  private static let postal = fixtures.appending(path: "postal/KEN_ALL.CSV")
  private static let calendar = fixtures.appending(path: "calendar/syukujitsu.csv")

  private func places(_ code: String, _ desk: Desk) throws -> [PostalPlace] {
    let code = try #require(PostalCode(code))
    return try desk.home.store.read { try $0.postalPlaces(of: code) }
  }

  /// The first lines of a file.
  private func cut(_ url: URL, to lines: Int, _ desk: Desk) throws -> URL {
    let parts = try Data(contentsOf: url).split(separator: 0x0A, omittingEmptySubsequences: false)
    let short = desk.home.folders.state.appending(path: "short.csv")
    try Data(parts.prefix(lines).joined(separator: [0x0A]) + [0x0A]).write(to: short)
    return short
  }

  @Test func `postal codes become an edition, are counted, and found by code`() throws {
    let desk = try Desk(records: false)
    let report = try LoadPostalCodes(desk.nightly).run(Self.postal)
    #expect(report.isLoaded)
    let counts = PostalCounts(
      places: 68, codes: 45, codesOfSeveralPlaces: 6, codesOfSeveralMunicipalities: 2, townsOfSeveralCodes: 3)
    #expect(report.counts == counts)
    #expect(try places("1600023", desk).map(\.oneLine) == ["東京都新宿区西新宿"])
    #expect(try places("4980000", desk).map(\.prefecture) == ["愛知県", "三重県"])
    #expect(try places("9999999", desk).isEmpty)
    let edition = try #require(try desk.home.store.read { try $0.newestEdition(of: .postalCodes) })
    #expect(edition.entries == 68)
    #expect(edition.encoding == "cp932")
    #expect(try desk.actions().last == "postal.imported")
    try desk.expectSoundLog()
  }

  @Test func `the next table replaces the one before, whatever its edition`() throws {
    let desk = try Desk(records: false)
    _ = try LoadPostalCodes(desk.nightly).run(Self.postal)
    let again = try LoadPostalCodes(desk.nightly).run(Self.fixtures.appending(path: "postal/utf_ken_all.csv"))
    #expect(again.before == 68)
    #expect(again.counts.places == 68)
    #expect(try places("0660005", desk).count == 1)
  }

  @Test func `a trial says what would come and changes nothing`() throws {
    let desk = try Desk(records: false)
    let log = try desk.logLength()
    let report = try LoadPostalCodes(desk.nightly).run(Self.postal, dryRun: true)
    #expect(!report.isLoaded)
    #expect(report.counts.codes == 45)
    #expect(try LoadCalendar(desk.nightly).run(Self.calendar, dryRun: true).holidays.count == 57)
    #expect(try places("1600023", desk).isEmpty)
    #expect(try desk.home.store.read { try $0.holidays() }.isEmpty)
    #expect(try desk.logLength() == log)
  }

  @Test func `a table that loses too much is refused, and the old one stays`() throws {
    let desk = try Desk(records: false)
    _ = try LoadPostalCodes(desk.nightly).run(Self.postal)
    let short = try cut(Self.postal, to: 30, desk)
    let refused = try #require(throws: PublishedTableRefused.self) { try LoadPostalCodes(desk.nightly).run(short) }
    // Two of its names stand in two rows and in three.
    guard case .tooManyLost(before: 68, after: 27, _) = refused else {
      Issue.record("\(refused)")
      return
    }
    #expect(try places("4980000", desk).count == 2)
    _ = try LoadPostalCodes(desk.nightly).run(short, acceptLoss: true)
    #expect(try places("4980000", desk).isEmpty)
  }

  @Test func `a list of holidays that ends earlier is an old one`() throws {
    let desk = try Desk(records: false)
    let report = try LoadCalendar(desk.nightly).run(Self.calendar)
    #expect(report.holidays.count == 57)
    #expect(try desk.actions().last == "calendar.imported")
    #expect(try desk.home.store.read { try $0.holidays() } == report.holidays)
    // Down to the end of 2026: more than half of the list, so that its length alone does not refuse it.
    let short = try cut(Self.calendar, to: 41, desk)
    let refused = try #require(throws: PublishedTableRefused.self) { try LoadCalendar(desk.nightly).run(short) }
    guard case .endsEarlier(before: 2027, after: 2026) = refused else {
      Issue.record("\(refused)")
      return
    }
    _ = try LoadCalendar(desk.nightly).run(short, acceptLoss: true)
    #expect(try desk.sato.openingDays().knownUntil?.description == "2026-12-31")
  }

  @Test func `who may not import records may not load places`() throws {
    let desk = try Desk(records: false)
    let auditor = desk.home.office(Actor(name: "ito", osUser: "ito", role: .auditor))
    #expect(throws: NotAllowed.self) { try LoadPostalCodes(auditor).run(Self.postal) }
    #expect(throws: NotAllowed.self) { try LoadCalendar(auditor).run(Self.calendar) }
  }
}
