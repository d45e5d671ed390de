import Domain
import Foundation
import Testing

@testable import ReviewScreen

@Suite struct DealingsViewTests {
  private func application(_ id: CaseID, _ state: CaseState, _ same: [SharedPoint]) throws -> RelatedApplication {
    RelatedApplication(
      id: id, request: "A-\(id)", kind: .new, state: state, submitted: try Example.date("2026-11-16T01:00:00.000Z"),
      rejectedFor: state == .rejected ? ["no-student-record", "gone"] : [], same: same)
  }

  private func section(
    _ dealings: Dealings, _ language: Language, layout: DossierView.Layout = .plain
  ) throws -> [String] {
    var facts = try Example.facts(Example.file())
    facts.dealings = dealings
    facts.rejecting = try Example.setting().rejecting
    return DossierView(facts, language: language, zone: try Example.tokyo(), width: 200, layout: layout).dealings
  }

  private func example() throws -> Dealings {
    Dealings(
      applications: [
        try application(15, .approved, [.phone]), try application(3, .rejected, [.record, .picture]),
        try application(9, .withdrawn, [.name]),
      ],
      chain: [try application(11, .superseded, [])],
      accounts: [
        RelatedAccount(
          id: "acc7", status: .active, since: try Example.date("2025-04-01T00:00:00.000Z"), same: [.email]),
        RelatedAccount(
          id: "acc9", status: .suspended, since: try Example.date("2025-04-01T00:00:00.000Z"), same: [.record]),
      ])
  }

  @Test func `the section in Japanese: rejections first, accounts, and the own resubmissions last`() throws {
    #expect(
      try section(example(), .japanese) == [
        "", "これまでのやり取り",
        "  #3　不承認（学籍がありません、gone）　新規利用申請　2026年11月16日（月）10:00申請　同じもの：学籍、画像",
        "  #15　承認　新規利用申請　2026年11月16日（月）10:00申請　同じもの：電話番号",
        "  #9　取下げ　新規利用申請　2026年11月16日（月）10:00申請　同じもの：氏名と生年月日",
        "  アカウント acc9　停止中　2025年4月1日（火）09:00登録　同じもの：学籍",
        "  アカウント acc7　有効　2025年4月1日（火）09:00登録　同じもの：メールアドレス",
        "  電話番号は家族で共有していることがあります。",
        "  #11　再提出済み　2026年11月16日（月）10:00申請　この申請の再提出の経過",
      ])
  }

  @Test func `the section in English`() throws {
    #expect(
      try section(example(), .english) == [
        "", "Earlier dealings",
        "  #3  rejected (There is no student record; gone); new account, submitted 16 November 2026, 10:00 (UTC+09:00); "
          + "same student record, picture",
        "  #15  approved; new account, submitted 16 November 2026, 10:00 (UTC+09:00); same telephone",
        "  #9  withdrawn; new account, submitted 16 November 2026, 10:00 (UTC+09:00); same name and date of birth",
        "  Account acc9  suspended; since 1 April 2025, 09:00 (UTC+09:00); same student record",
        "  Account acc7  active; since 1 April 2025, 09:00 (UTC+09:00); same e-mail address",
        "  Families often share a telephone.",
        "  #11  superseded; submitted 16 November 2026, 10:00 (UTC+09:00); "
          + "this same application, before or after it was mended",
      ])
  }

  @Test func `without dealings there is no section`() throws {
    #expect(try section(Dealings(), .english) == [])
  }

  @Test func `a telephone that hundreds have does not bury the application, and says how many there are`() throws {
    let many = Dealings(applications: try (1...300).map { try application($0, .waiting, [.phone]) })
    let lines = try section(many, .english)
    #expect(lines.contains("  and 280 more (all of them with `show --json`)"))
    #expect(lines.count { $0.contains("same telephone") } == 20)
    #expect(lines[2].hasPrefix("  #300  "))
  }

  @Test func `the overview shows it, between the flags and the fields`() throws {
    var facts = try Example.facts(Example.file())
    facts.dealings = try example()
    let lines = DossierView(facts, language: .english, zone: try Example.tokyo()).overview
    let place = try #require(lines.firstIndex(of: "Earlier dealings"))
    let fields = try #require(lines.firstIndex { $0.hasPrefix("Fields") })
    #expect(place < fields)
  }
}
