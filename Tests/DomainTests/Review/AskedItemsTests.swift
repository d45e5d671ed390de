import Domain
import Foundation
import TestSupport
import Testing

struct AskedItemsTests {
  private static let items = [
    SendingBack.Item(field: "image-2", reason: "unreadable"), SendingBack.Item(field: "mobile", reason: "mismatch"),
  ]

  private func asked(_ standings: [String: ItemStanding]) -> AskedItems {
    var asked = AskedItems()
    asked.items = Self.items
    asked.marks = standings.map {
      ItemMark(item: $0.key, standing: $0.value, name: "sato", at: Date(timeIntervalSince1970: 0))
    }
    return asked
  }

  private func picture(_ number: Int) -> CasePicture {
    CasePicture(number: number, picture: Samples.picture(digit: "a"), openedBy: ["sato"])
  }

  @Test func `an approval waits until everything that was asked for is marked`() throws {
    let waiting = try Samples.file()
    var context = try Samples.context()
    context.asked = asked(["image-2": .resolved])
    expectObstacle(.itemsUnmarked(items: ["mobile"])) {
      try waiting.decided(Samples.approval(), in: context)
    }
    context.asked = asked(["image-2": .resolved, "mobile": .resolved])
    #expect(try waiting.decided(Samples.approval(), in: context).state == .approved)
  }

  @Test func `what is not resolved is approved for a written reason only`() throws {
    let waiting = try Samples.file()
    var context = try Samples.context()
    context.asked = asked(["image-2": .unresolved, "mobile": .resolved])
    expectObstacle(.itemsUnresolved(items: ["image-2"])) {
      try waiting.decided(Samples.approval(), in: context)
    }
    expectObstacle(.itemsUnresolved(items: ["image-2"])) {
      try waiting.decided(Samples.approval(reason: "　\n"), in: context)
    }
    let after = try waiting.decided(Samples.approval(reason: "窓口で原本を確認した。"), in: context)
    #expect(after.state == .approved)
  }

  @Test func `rejecting and returning need no marks`() throws {
    let waiting = try Samples.file()
    var context = try Samples.context()
    context.asked = asked([:])
    let rejection = Decision.reject(Rejection(reasons: [context.rejecting[0].code]))
    #expect(try waiting.decided(rejection, in: context).state == .rejected)
    let item = SendingBack.Item(field: "mobile", reason: context.returning[0].code)
    #expect(try waiting.decided(.sendBack(SendingBack(items: [item])), in: context).state == .returned)
  }

  @Test func `only what changes is marked, and only what was asked for`() throws {
    let (waiting, context) = (try Samples.file(), try Samples.context())
    let marked = try asked(["mobile": .resolved]).changed(
      by: ["mobile": .resolved, "image-2": .unresolved], on: waiting, in: context)
    #expect(marked.map(\.item) == ["image-2"])
    #expect(marked.map(\.name) == [context.actor.name])
    expectObstacle(.itemNotAskedFor(item: "email", asked: ["image-2", "mobile"])) {
      try asked([:]).changed(by: ["email": .resolved], on: waiting, in: context)
    }
    expectObstacle(.itemNotAskedFor(item: "email", asked: [])) {
      try AskedItems().changed(by: ["email": .resolved], on: waiting, in: context)
    }
  }

  @Test func `what is decided, or held by somebody else, is not marked`() throws {
    let waiting = try Samples.file()
    var context = try Samples.context()
    var decided = waiting
    decided.state = .approved
    expectObstacle(.notWaiting(state: .approved)) {
      try asked([:]).changed(by: ["mobile": .resolved], on: decided, in: context)
    }
    context.claimedBy = ("suzuki", context.now)
    expectObstacle(.claimedByOther(name: "suzuki", until: context.now)) {
      try asked([:]).changed(by: ["mobile": .resolved], on: waiting, in: context)
    }
  }

  @Test func `what is not resolved is asked for again, a picture that is not there as the pictures at all`() throws {
    let reasons = ["unreadable", "mismatch"].map { ConfiguredReason(code: $0, text: Sentence(ja: $0, en: $0)) }
    var file = try Samples.file()
    let all = asked(["image-2": .unresolved, "mobile": .unresolved])
    file.pictures = [picture(1), picture(2)]
    #expect(all.again(of: file, reasons: reasons) == Self.items)
    file.pictures = [picture(1)]
    #expect(all.again(of: file, reasons: reasons).map(\.field) == ["identity", "mobile"])
    #expect(all.again(of: file, reasons: [reasons[1]]).map(\.field) == ["mobile"])
    #expect(asked(["mobile": .resolved]).again(of: file, reasons: reasons).isEmpty)
  }
}
