import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

struct MarkItemsTests {
  private let sendBack = Decision.sendBack(
    SendingBack(items: [.init(field: "image-1", reason: "unreadable"), .init(field: "mobile", reason: "mistaken")]))

  /// An application that was returned, and the one that mends it.
  private func resubmitted(_ desk: Desk) throws -> (old: CaseID, new: CaseID) {
    let old = try desk.opened("A-1")
    _ = try DecideApplication(desk.sato).decide(old, sendBack)
    let sent = try desk.send().sent
    let mail = desk.home.folders.mail.appending(path: "new/\(try #require(sent.last))")
    var request = BundleBuilder.Request(id: "A-2")
    request.token = try ReceivedMail(Data(contentsOf: mail)).token()
    request.resubmits = "A-1"
    request.mark = 9
    return (old, try desk.receive(request))
  }

  @Test func `marks are kept with the resubmission, and the log says what changed and by whom`() throws {
    let desk = try Desk()
    let (_, new) = try resubmitted(desk)
    let start = try desk.logLength()
    _ = try MarkItems(desk.sato).mark(["image-1": .resolved, "mobile": .unresolved], of: new)
    let asked = try MarkItems(desk.sato).mark(["image-1": .resolved, "mobile": .resolved], of: new)
    #expect(asked.marks.map(\.item) == ["image-1", "mobile"])
    #expect(asked.unresolved.isEmpty && asked.unmarked.isEmpty)
    _ = try MarkItems(desk.sato).mark(["mobile": .resolved], of: new)
    #expect(try desk.actions(from: start + 1) == ["application.items-marked", "application.items-marked"])
    let entries = try desk.home.store.read { try $0.auditEntries(about: "application:\(new)") }.map(\.json)
    #expect(entries.contains { $0.contains("image-1:resolved") && $0.contains("mobile:unresolved") })
    #expect(try ManageClaims(desk.sato).look(at: new).marks.map(\.name) == ["sato", "sato"])
    try desk.expectSoundLog()
  }

  @Test func `approving waits for every mark, and wants a reason for what is not resolved`() throws {
    let desk = try Desk()
    let (_, new) = try resubmitted(desk)
    _ = try OpenPicture(desk.sato).bytes(1, of: new)
    #expect(throws: DecisionObstacle.itemsUnmarked(items: ["image-1", "mobile"])) { try desk.approve(new) }
    _ = try MarkItems(desk.sato).mark(["image-1": .resolved, "mobile": .unresolved], of: new)
    let unreasoned = Decision.approve(Approval(record: RecordKey(number: "07-1234"), seen: Samples.seen))
    #expect(throws: DecisionObstacle.itemsUnresolved(items: ["mobile"])) {
      try DecideApplication(desk.sato).decide(new, unreasoned)
    }
    _ = try MarkItems(desk.sato).mark(["mobile": .resolved], of: new)
    try desk.approve(new)
    #expect(try desk.file(new).state == .approved)
    #expect(throws: DecisionObstacle.notWaiting(state: .approved)) {
      try MarkItems(desk.sato).mark(["mobile": .unresolved], of: new)
    }
  }

  @Test func `an application that mends nothing has nothing to mark`() throws {
    let desk = try Desk()
    let file = try desk.opened("A-1")
    #expect(throws: DecisionObstacle.itemNotAskedFor(item: "mobile", asked: [])) {
      try MarkItems(desk.sato).mark(["mobile": .resolved], of: file)
    }
  }

  @Test func `nobody marks what somebody else holds`() throws {
    let desk = try Desk()
    let (_, new) = try resubmitted(desk)
    try ManageClaims(desk.home.office(Samples.kato)).claim(new)
    #expect(throws: DecisionObstacle.self) { try MarkItems(desk.sato).mark(["mobile": .resolved], of: new) }
    #expect(try ManageClaims(desk.sato).look(at: new).marks.isEmpty)
  }
}
