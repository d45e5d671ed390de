import Domain
import Foundation
import Store
import TestSupport
import Testing

struct OutboxTests {
  private func notice(_ key: String, of id: CaseID, due seconds: TimeInterval = 0) throws -> Notice {
    Notice(
      key: key, application: id, account: nil, purpose: .rejected,
      recipient: try EmailAddress("hanako@example.jp").made("address"), subject: "件名", body: "本文",
      due: FixedClock.start.addingTimeInterval(seconds))
  }

  @Test func `mails come back as they were rendered, the earliest due first`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    let (late, early) = (try notice("late", of: id, due: 60), try notice("early", of: id))
    try home.write { writing in
      try writing.insertNotice(late)
      try writing.insertNotice(early)
    }
    #expect(try home.read { try $0.notices(in: [.prepared]) } == [early, late])
    #expect(try home.read { try $0.notices(about: id) } == [late, early])
    #expect(try home.read { try $0.notice(key: "late") } == late)
    #expect(throws: StoreError.self) { try home.write { try $0.insertNotice(late) } }
  }

  @Test func `a mail moves once from each state, and every move is in the log`() throws {
    let home = try TestStore()
    let id = try home.insertCase()
    let mail = try notice("k", of: id)
    try home.write { try $0.insertNotice(mail) }
    let moves: [(NoticeState, NoticeState, Bool)] = [
      (.handingOver, .sent, false), (.prepared, .handingOver, true), (.prepared, .handingOver, false),
      (.prepared, .cancelled, false), (.handingOver, .sent, true), (.handingOver, .sent, false),
    ]
    for (from, to, isTaken) in moves {
      #expect(try home.write { try $0.moveNotice(mail, from: from, to: to) } == isTaken, "\(from) to \(to)")
    }
    let actions = try home.read { try $0.auditEntries(about: "application:\(id)").map(\.json) }
    let expected = ["mail.prepared", "mail.handed-over", "mail.sent"]
    #expect(actions.count == 3)
    for (json, action) in zip(actions, expected) {
      #expect(json.contains("\"action\":\"\(action)\""))
      #expect(!json.contains("hanako"))
    }
    #expect(try home.read { try $0.notices(in: [.prepared, .handingOver]) }.isEmpty)
  }
}
