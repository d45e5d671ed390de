import Domain
import Foundation
import TestSupport
import Testing

@Suite struct OfficeRecordTests {
  private let content = StudentRecord(
    key: RecordKey(source: "x", number: "hash", hasNumber: false), name: PersonName(kanji: "電電 太郎"), personKey: "P1")

  private func context(
    _ actor: Actor, training: Bool = false, hasAccount: Bool = false, after seconds: TimeInterval = 0
  ) -> OfficeRecordContext {
    let now = FixedClock.start.addingTimeInterval(seconds)
    return OfficeRecordContext(actor: actor, now: now, training: training, hasAccount: hasAccount)
  }

  private func entered() throws -> OfficeRecord {
    try OfficeRecord(content, id: 3, origin: "学籍簿 昭和48年 112頁", in: context(Samples.sato))
  }

  @Test func `what is entered belongs to the office, and is numbered by it where the paper has no number`() throws {
    let record = try entered()
    #expect(record.record.key == RecordKey(source: "office", number: "office-3", hasNumber: false))
    #expect(record.record.personKey == nil)
    #expect(record.state == .proposed)
    #expect(record.isPending)
    #expect(!record.isRecord)
    var numbered = content
    numbered.key = RecordKey(number: "48-112")
    let second = try OfficeRecord(numbered, id: 4, origin: "台帳", in: context(Samples.sato))
    #expect(second.record.key == RecordKey(source: "office", number: "48-112"))
  }

  @Test func `only who may decide enters, and says where it stands`() {
    let auditor = Actor(name: "ito", osUser: "ito", role: .auditor)
    #expect(throws: OfficeRecordObstacle.common(.roleLacks(.decide))) {
      try OfficeRecord(content, id: 1, origin: "台帳", in: context(auditor))
    }
    #expect(throws: OfficeRecordObstacle.common(.emptyText)) {
      try OfficeRecord(content, id: 1, origin: " ", in: context(Samples.sato))
    }
    #expect(throws: OfficeRecordObstacle.common(.textForbidden(codePoint: 0x1B))) {
      try OfficeRecord(content, id: 1, origin: "台帳\u{1B}[0m", in: context(Samples.sato))
    }
  }

  @Test func `a second person confirms, and nobody else`() throws {
    let record = try entered()
    let played = Actor(name: "kato", osUser: "sato", role: .reviewer)
    for actor in [Samples.sato, played] {
      #expect(throws: OfficeRecordObstacle.common(.secondPersonIsFirst)) { try record.confirmed(in: context(actor)) }
    }
    #expect(try record.confirmed(in: context(played, training: true)).state == .confirmed)
    let confirmed = try record.confirmed(in: context(Samples.kato, after: 60))
    #expect(confirmed.isRecord)
    #expect(!confirmed.isPending)
    #expect(confirmed.confirmation?.by.name == "kato")
    #expect(confirmed.confirmation?.at == FixedClock.start.addingTimeInterval(60))
    #expect(throws: OfficeRecordObstacle.notPending(.confirmed)) { try confirmed.confirmed(in: context(Samples.kato)) }
    #expect(throws: OfficeRecordObstacle.notPending(.confirmed)) { try confirmed.refused(in: context(Samples.kato)) }
  }

  @Test func `who proposed may take it back, and what is refused stays so`() throws {
    let refused = try entered().refused(in: context(Samples.sato))
    #expect(refused.state == .refused)
    #expect(throws: OfficeRecordObstacle.notPending(.refused)) { try refused.confirmed(in: context(Samples.kato)) }
    #expect(throws: OfficeRecordObstacle.notConfirmed(.refused)) {
      try refused.withdrawn(because: "誤り", in: context(Samples.kato))
    }
  }

  @Test func `a withdrawal is proposed and confirmed by two people, and counts until then as nothing`() throws {
    let confirmed = try entered().confirmed(in: context(Samples.kato))
    let leaving = try confirmed.withdrawn(because: "学籍に載った", in: context(Samples.kato))
    #expect(leaving.state == .leaving)
    #expect(leaving.isRecord)
    #expect(leaving.isPending)
    #expect(throws: OfficeRecordObstacle.common(.secondPersonIsFirst)) {
      try leaving.confirmed(in: context(Samples.kato))
    }
    let gone = try leaving.confirmed(in: context(Samples.sato))
    #expect(gone.state == .withdrawn)
    #expect(gone.withdrawal?.confirmation?.by.name == "sato")
    let kept = try leaving.refused(in: context(Samples.sato))
    #expect(kept == confirmed)
    #expect(throws: OfficeRecordObstacle.common(.emptyText)) {
      try confirmed.withdrawn(because: "", in: context(Samples.sato))
    }
  }

  @Test func `a record that an account is linked to stays`() throws {
    let confirmed = try entered().confirmed(in: context(Samples.kato))
    #expect(throws: OfficeRecordObstacle.hasAccount) {
      try confirmed.withdrawn(because: "誤り", in: context(Samples.sato, hasAccount: true))
    }
    let leaving = try confirmed.withdrawn(because: "誤り", in: context(Samples.sato))
    #expect(throws: OfficeRecordObstacle.hasAccount) {
      try leaving.confirmed(in: context(Samples.kato, hasAccount: true))
    }
  }

  @Test func `the name of a source stands before a colon and therefore has none`() {
    #expect(RecordKey.isSourceName("旧電信大学"))
    #expect(!RecordKey.isSourceName(""))
    #expect(!RecordKey.isSourceName("a:b"))
    #expect(!RecordKey.isSourceName(String(repeating: "あ", count: 22)))
  }
}
