import Domain
import Foundation
import JapaneseText
import Testing

@testable import ReviewScreen

@Suite struct MendingViewTests {
  private func facts(change: (inout Case) -> Void) throws -> DossierFacts {
    let asked = SendingBack(items: [
      SendingBack.Item(field: "image-1", reason: "unreadable"), SendingBack.Item(field: "mobile", reason: "expired"),
    ])
    let decided = try Example.date("2026-11-17T03:00:00.000Z")
    let earlier = try Example.openedFile(9) { file in
      file.state = .superseded
      file.application.address = PostalAddress(street: "大塚町1丁目2番3号 スカイハイツ電電コーポ西棟1024号室")
      file.decision = DecisionRecord(
        decision: .sendBack(asked), by: Signature(name: "sato", osUser: "sato"),
        at: decided, secondPersonReasons: [])
    }
    var facts = try Example.facts(try Example.openedFile(change: change))
    facts.mended = earlier
    facts.returning = try Example.setting().returning
    facts.marks = [ItemMark(item: "mobile", standing: .unresolved, name: "suzuki", at: decided)]
    return facts
  }

  private func lines(
    _ facts: DossierFacts, _ language: Language, width: Int, _ layout: DossierView.Layout
  ) throws -> [String] {
    DossierView(facts, language: language, zone: try Example.tokyo(), width: width, layout: layout).mending
  }

  @Test func `what was asked for stands first with its mark, and what else changed behind it`() throws {
    let facts = try facts { file in
      file.pictures[0].picture.sha256 = String(repeating: "f", count: 64)
      file.application.address = PostalAddress(street: "大塚町1丁目2番3号 スカイハイツ電電コーポ西棟1024号室")
      file.application.phone = "06-1111-2222"
    }
    #expect(
      try lines(facts, .japanese, width: 80, .plain) == [
        "", "再提出をお願いした項目（前回 #9）", "  1  ［未記入］ ［変更］ 画像1（運転免許証・表面）", "     お願いした理由：画像が読み取れません。",
        "     前回：運転免許証 表面 1600 x 1000 350 kB", "     今回：運転免許証 表面 1600 x 1000 350 kB",
        "  2  ［未解消］ ［前回のまま］ 携帯電話番号", "     お願いした理由：期限切れです。",
        "     記入：suzuki、2026年11月17日（火）12:00", "     前回：（記入なし）", "     今回：（記入なし）", "", "ほかに変わった項目",
        "  ［変更］ 電話番号", "     前回：（記入なし）", "     今回：06-1111-2222",
      ])
  }

  @Test func `in a table old and new stand beside each other, and nothing of a long value is cut off`() throws {
    let facts = try facts { file in
      file.application.address = PostalAddress(street: "梅田1丁目1番3号 大阪駅前第3ビル 2101")
    }
    let lines = try lines(facts, .japanese, width: 76, .table)
    let start = try #require(lines.firstIndex { $0.contains("番地") || $0.contains("町名") })
    #expect(
      Array(lines[(start + 1)...]) == [
        "     前回：大塚町1丁目2番3号 スカイハイ | 今回：梅田1丁目1番3号 大阪駅前第3", "     ツ電電コーポ西棟1024号室           | ビル 2101",
      ])
    #expect(lines.allSatisfy { DisplayWidth.columns($0) <= 76 })
  }

  @Test func `an application that mends nothing has no such section`() throws {
    let facts = try Example.facts(try Example.openedFile())
    #expect(DossierView(facts, language: .english, zone: try Example.tokyo()).mending.isEmpty)
  }
}
