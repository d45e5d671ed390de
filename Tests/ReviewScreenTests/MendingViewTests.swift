import Domain
import Foundation
import Testing

@testable import ReviewScreen

@Suite struct MendingViewTests {
  private func lines(_ language: Language, change: (inout Case) -> Void) throws -> [String] {
    let asked = SendingBack(items: [
      SendingBack.Item(field: "image-1", reason: "unreadable"), SendingBack.Item(field: "mobile", reason: "expired"),
    ])
    let decided = try Example.date("2026-11-17T03:00:00.000Z")
    let earlier = try Example.openedFile(9) { file in
      file.state = .superseded
      file.decision = DecisionRecord(
        decision: .sendBack(asked), by: Signature(name: "sato", osUser: "sato"),
        at: decided, secondPersonReasons: [])
    }
    var facts = try Example.facts(try Example.openedFile(change: change))
    facts.mended = earlier
    facts.returning = try Example.setting().returning
    return DossierView(facts, language: language, zone: try Example.tokyo(), width: 120).mending
  }

  @Test func `what was asked for stands first, changed or not, and what else changed behind it`() throws {
    let lines = try lines(.japanese) { file in
      file.pictures[0].picture.sha256 = String(repeating: "f", count: 64)
      file.application.phone = "06-1111-2222"
    }
    #expect(
      lines == [
        "", "再提出をお願いした項目（前回 #9）", "  ［変更］ 画像1（運転免許証・表面）  画像が読み取れません。", "  ［前回のまま］ 携帯電話番号  期限切れです。",
        "      前回：", "", "ほかに変わった項目", "  ［変更］ 電話番号", "      前回：", "      今回：06-1111-2222",
      ])
  }

  @Test func `an application that mends nothing has no such section`() throws {
    let facts = try Example.facts(try Example.openedFile())
    #expect(DossierView(facts, language: .english, zone: try Example.tokyo()).mending.isEmpty)
  }
}
