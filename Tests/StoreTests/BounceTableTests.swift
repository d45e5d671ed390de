import Domain
import Foundation
import Store
import TestSupport
import Testing

struct BounceTableTests {
  private func home() throws -> (home: TestStore, id: CaseID, mail: Notice) {
    let home = try TestStore()
    let id = try home.insertCase()
    let mail = Notice(
      key: "k", application: id, account: nil, purpose: .rejected,
      recipient: try EmailAddress("hanako@example.jp").made("address"), subject: "件名", body: "本文",
      due: FixedClock.start)
    try home.write { try $0.insertNotice(mail) }
    return (home, id, mail)
  }

  @Test func `a bounce marks its case until somebody has dealt with all of them`() throws {
    let (home, id, mail) = try home()
    #expect(try home.read { try $0.caseFile(id) }?.isBounced == false)
    try home.write { try $0.insertBounce(of: mail, action: "failed", status: "5.1.1") }
    try home.write { try $0.insertBounce(of: mail, action: "failed", status: nil) }
    #expect(try home.read { try $0.caseFile(id) }?.isBounced == true)
    let open = try home.read { try $0.openBounces() }
    #expect(open.map(\.status) == ["5.1.1", nil])
    #expect(open.allSatisfy { $0.mail == "k" && $0.application == id && $0.action == "failed" })
    #expect(try home.write { try $0.handleBounces(ofMail: "k") } == 2)
    #expect(try home.write { try $0.handleBounces(ofMail: "k") } == 0)
    #expect(try home.read { try $0.caseFile(id) }?.isBounced == false)
    #expect(try home.read { try $0.openBounces() } == [])
  }

  @Test func `a bounce of no mail of ours is not kept`() throws {
    let (home, _, mail) = try home()
    var unknown = mail
    unknown.key = "unknown"
    #expect(throws: StoreError.self) {
      try home.write { try $0.insertBounce(of: unknown, action: "failed", status: nil) }
    }
  }
}
