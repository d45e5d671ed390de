import Domain
import Foundation
import Testing

@testable import Wording

@Suite struct DecisionWordingTests {
  private func words(_ obstacle: DecisionObstacle) throws -> Sentence {
    obstacle.sentence(in: try #require(TimeZone(identifier: "Asia/Tokyo")))
  }

  @Test func `what stands in the way of joining record, address and account is said each in its own words`() throws {
    let obstacles: [DecisionObstacle] =
      [
        .recordTaken, .recordLinked, .addressTaken, .addressUnchanged, .changeUnderWay, .accountMissing, .emailMissing,
        .checkMissing, .noEvidence, .notAnnounced, .alreadyCorrected, .correctionPending,
      ] + ApplicationKind.allCases.map { .kindDiffers($0) } + AccountStatus.allCases.map { .accountNotActive($0) }
      + SecondPersonReason.allCases.map { .reasonRequired($0) } + CaseState.allCases.map { .notProposed(state: $0) }
    let sentences = try obstacles.map(words)
    #expect(Set(sentences.map(\.ja)).count == sentences.count)
    #expect(Set(sentences.map(\.en)).count == sentences.count)
    #expect(sentences.allSatisfy { $0.ja.hasSuffix("。") && $0.en.hasSuffix(".") })
  }

  @Test func `a claim names who has it and until when`() throws {
    let words = try words(.claimedByOther(name: "sato", until: Date(timeIntervalSince1970: 0)))
    #expect(
      words.ja == "sato さんが審査中です（1970年1月1日（木）09:00まで）。終わるのを待つか、sato さんに release を依頼してください。")
    #expect(
      words.en == "sato is working on it until 1 January 1970, 09:00 (UTC+09:00). Wait, or ask sato to release it.")
  }

  @Test func `a role that lacks a deed is told which roles have it`() throws {
    let words = try words(.roleLacks(.audit))
    #expect(
      words.en
        == "Your role does not allow it: exporting and verifying the audit log. Roles that do: supervisor, auditor.")
  }

  @Test func `unopened pictures are named by number`() throws {
    let words = try words(.picturesUnopened(numbers: [1, 3]))
    #expect(words.ja.contains("1、3"))
    #expect(words.en == "Pictures not opened yet: 1, 3. Open every picture before approving.")
  }

  @Test func `a code that is not configured is answered with those that are`() throws {
    let words = try words(.unknownReason(code: "x", known: ["a", "b"]))
    #expect(words.ja.hasSuffix("使えるコード：a、b"))
    #expect(words.en.hasSuffix("Known codes: a, b"))
  }

  @Test func `an unknown field is answered with the form's fields`() throws {
    let words = try words(.unknownField(name: "age"))
    for field in FormField.allCases { #expect(words.en.contains(field.rawValue) && words.ja.contains(field.rawValue)) }
  }

  @Test func `a forbidden character is named by its code point`() throws {
    #expect(try words(.textForbidden(codePoint: 0x1B)).en.contains("U+001B"))
    #expect(try words(.textForbidden(codePoint: 0xE0001)).ja.contains("U+E0001"))
  }

  @Test func `a document that expired is told with the day`() throws {
    let day = try #require(CalendarDate(year: 2020, month: 2, day: 29))
    #expect(try words(.documentExpired(day: day)).ja.contains("2020年2月29日"))
    #expect(try words(.documentExpired(day: day)).en.contains("29 February 2020"))
  }
}
