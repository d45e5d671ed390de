import Domain
import Foundation
import Testing

@testable import Outgoing

@Suite struct NoticeFactsTests {
  @Test func `a mail about an application addresses the applicant, and names the faculty's office and the id`() throws {
    let due = try Example.date("2026-11-22T07:34:05.000Z")
    let facts = NoticeFacts(case: try Example.application(faculty: "ABC学部"), due: due)
    #expect(facts.name == PersonName(kanji: "電電 花子", romaji: "DENDEN HANAKO"))
    #expect(facts.faculty == "ABC学部" && facts.application == "A-20261121-000123" && facts.due == due)
    #expect(facts.studentNumbers == [] && facts.changed == [] && facts.effective == nil)
  }

  @Test func `a changed profile is told by the names of what was stated, emptied values too`() {
    let all = ProfileChange(
      name: .set(PersonName(kanji: "電電 花子")), address: .clear, phone: .set("06-0000-0000"), mobile: .clear,
      employer: .clear)
    #expect(NoticeFacts.names(of: all).map(\.ja) == ["氏名", "住所", "電話番号", "携帯電話番号", "勤務先"])
    #expect(NoticeFacts.names(of: ProfileChange(mobile: .clear)).map(\.en) == ["Mobile telephone"])
    #expect(NoticeFacts.names(of: ProfileChange()) == [])
  }

  @Test func `changed passwords are told by which of the two they are`() throws {
    let account = try Example.email("hanako@example.jp")
    let sealed = SealedPassword(bytes: Data(), sender: "portal.example.ac.jp", request: "R-1", element: .password)
    let both = PasswordChange.both(account: account, current: sealed, password: sealed, secondPassword: sealed)
    #expect(NoticeFacts.names(of: both).map(\.ja) == ["パスワード", "第2パスワード"])
    let second = PasswordChange.secondPassword(account: account, current: sealed, new: sealed)
    #expect(NoticeFacts.names(of: second).map(\.en) == ["Second password"])
    let first = PasswordChange.password(account: account, current: sealed, new: sealed)
    #expect(NoticeFacts.names(of: first).map(\.en) == ["Password"])
  }

  @Test func `the day of a change is that of the office's clock`() throws {
    var facts = NoticeFacts(due: try Example.date("2026-11-22T07:34:05.000Z"))
    facts.effective = try Example.date("2026-11-26T15:30:00.000Z")
    let body = try Example.composer().notice(.addressObjection, to: try Example.email("a@example.jp"), facts: facts)
      .body
    #expect(body.contains("\n変更予定日：2026年11月27日\n") && body.contains("\nDate of the change: 27 November 2026\n"))
  }
}
