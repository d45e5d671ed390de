import Domain
import Foundation
import Procedures
import Store
import TestSupport
import Testing

@Suite struct OfficeRecordTests {
  /// The graduate of the usual application, whom no file holds.
  private func hanako(number: String? = nil) -> StudentRecord {
    var record = Samples.record()
    record.key = RecordKey(number: number ?? "", hasNumber: number != nil)
    return record
  }

  private func proposed(_ desk: Desk, number: String? = nil) throws -> Int64 {
    let steps = try KeepOfficeRecords(desk.sato).propose([hanako(number: number)], origin: "学籍簿 昭和48年 112頁")
    return try #require(steps.first).record.id
  }

  private func importSheet(_ desk: Desk, others: Int = 3, _ manner: LoadStudents.Manner = .init()) throws {
    let file = desk.home.folders.state.appending(path: "sheet.csv")
    try StudentSheet.write(to: file, others: others)
    _ = try LoadStudents(desk.nightly).run(file, manner)
  }

  private func waiting(_ desk: Desk) throws -> CaseID {
    var request = BundleBuilder.Request(id: "A-1")
    request.mark = 1
    let id = try desk.receive(request)
    _ = try OpenPicture(desk.sato).bytes(1, of: id)
    return id
  }

  @Test func `it is no record before a second person confirms it, and then the cross-check finds it`() throws {
    let desk = try Desk(records: false)
    let application = try waiting(desk)
    let start = try desk.logLength()
    let id = try proposed(desk)
    #expect(try Recheck(desk.nightly).run().changes.isEmpty)
    #expect(throws: OfficeRecordObstacle.common(.secondPersonIsFirst)) { try KeepOfficeRecords(desk.sato).confirm(id) }
    #expect(try KeepOfficeRecords(desk.kato).confirm(id).record.state == .confirmed)
    #expect(try desk.actions(from: start + 1) == ["record.proposed", "record.confirmed"])
    let change = try #require(try Recheck(desk.nightly).run().changes.first)
    #expect(change.id == application)
    #expect(change.request == "A-1")
    #expect(change.before == .noRecord)
    #expect(change.after == .look)
    #expect(change.recordAfter == RecordKey(source: "office", number: "office-1", hasNumber: false))
    #expect(try desk.file(application).assessment.flags.contains(.officeRecord))
    try desk.expectSoundLog()
  }

  @Test func `approving somebody by such a record needs a second person`() throws {
    let desk = try Desk(records: false)
    let id = try proposed(desk, number: "07-1234")
    _ = try KeepOfficeRecords(desk.kato).confirm(id)
    let application = try waiting(desk)
    let key = try desk.home.store.read { try $0.resolveRecord("07-1234") }
    let approval = Decision.approve(Approval(record: key, seen: Samples.seen))
    let after = try DecideApplication(desk.sato).decide(application, approval)
    #expect(after.state == .proposed)
    #expect(after.decision?.secondPersonReasons == [.officeRecord])
    #expect(try DecideApplication(desk.kato).confirm(application).state == .approved)
    // From now on an account rests on it.
    #expect(throws: OfficeRecordObstacle.hasAccount) {
      try KeepOfficeRecords(desk.sato).withdraw(id, because: "学籍に載った")
    }
  }

  @Test func `later files of every source keep it, whatever they hold`() throws {
    let desk = try Desk(records: false)
    try importSheet(desk)
    _ = try KeepOfficeRecords(desk.kato).confirm(try proposed(desk))
    try importSheet(desk, others: 5)
    try importSheet(desk, LoadStudents.Manner(source: "east"))
    try importSheet(desk, others: 0, LoadStudents.Manner(acceptsLoss: true))
    let key = RecordKey(source: RecordKey.officeSource, number: "office-1", hasNumber: false)
    #expect(try desk.home.store.read { try $0.student(key) }?.name == Samples.record().name)
    #expect(try desk.home.store.read { try $0.resolveRecord("office-1") } == key)
    #expect(throws: LoadStudents.Refused.self) {
      try importSheet(desk, LoadStudents.Manner(source: RecordKey.officeSource, acceptsLoss: true))
    }
  }

  @Test func `a file that holds the person later is noticed, both stay until two people withdraw it`() throws {
    let desk = try Desk(records: false)
    let id = try proposed(desk, number: "99-1")
    let records = KeepOfficeRecords(desk.kato)
    #expect(try records.confirm(id).twins.isEmpty)
    try importSheet(desk)
    let step = try #require(try records.twins(in: RecordKey.defaultSource).first)
    #expect(step.record.id == id)
    #expect(step.twins.map(\.key) == [RecordKey(number: "07-1234")])
    #expect(try records.twins(in: "east").isEmpty)
    let count = { try desk.home.store.read { try $0.studentCount() } }
    #expect(try count() == 5)
    #expect(try records.withdraw(id, because: "学籍に載った").record.state == .leaving)
    #expect(try count() == 5)
    #expect(throws: OfficeRecordObstacle.common(.secondPersonIsFirst)) { try records.confirm(id) }
    #expect(try KeepOfficeRecords(desk.sato).confirm(id).record.state == .withdrawn)
    #expect(try count() == 4)
    try desk.expectSoundLog()
  }

  @Test func `a refusal leaves things as they were, and says why to the log alone`() throws {
    let desk = try Desk(records: false)
    let id = try proposed(desk)
    #expect(throws: OfficeRecordObstacle.common(.emptyText)) {
      try KeepOfficeRecords(desk.kato).refuse(id, because: "")
    }
    #expect(try KeepOfficeRecords(desk.kato).refuse(id, because: "花子ではない").record.state == .refused)
    #expect(try desk.home.store.read { try $0.studentCount() } == 0)
    #expect(throws: OfficeRecordObstacle.unknown) { try KeepOfficeRecords(desk.kato).confirm(99) }
    let entries = try desk.home.store.read { try $0.auditEntries(about: "office-record:1") }
    for entry in entries {
      for secret in ["電電", "花子", "112", "1988", "office-1\""] { #expect(!entry.json.contains(secret)) }
    }
    let openings = try entries.map { entry in try desk.home.store.read { try $0.openings(of: entry.sequence) } }
    try #require(openings.count == 2)
    #expect(openings[0]["origin"] == "学籍簿 昭和48年 112頁")
    #expect(openings[0]["content"]?.contains("電電 花子") == true)
    #expect(openings[1] == ["record": "office:office-1", "reason": "花子ではない"])
  }

  @Test func `a list is entered whole or not at all`() throws {
    let desk = try Desk(records: false)
    #expect(throws: OfficeRecordObstacle.numberTaken(other: 2)) {
      try KeepOfficeRecords(desk.sato).propose(
        [hanako(), hanako(number: "1"), hanako(number: "1")], origin: "台帳")
    }
    #expect(try desk.home.store.read { try $0.officeRecords(in: [.proposed]) }.isEmpty)
    let steps = try KeepOfficeRecords(desk.sato).propose([hanako(), hanako(number: "1"), hanako()], origin: "台帳")
    #expect(steps.map(\.record.record.key.number) == ["office-1", "1", "office-3"])
    #expect(throws: OfficeRecordObstacle.common(.roleLacks(.decide))) {
      try KeepOfficeRecords(desk.nightly).propose([hanako()], origin: "台帳")
    }
  }

  @Test func `whoever looks at the record sees where it comes from`() throws {
    let desk = try Desk(records: false)
    _ = try KeepOfficeRecords(desk.kato).confirm(try proposed(desk))
    let dossier = try desk.home.store.read { try StudentDossier("office-1", in: $0) }
    #expect(dossier.entered?.origin == "学籍簿 昭和48年 112頁")
    #expect(dossier.entered?.proposal.by.name == "sato")
    #expect(dossier.entered?.confirmation?.by.name == "kato")
    #expect(dossier.enrolments.isEmpty)
    #expect(throws: DecisionObstacle.recordUnknown(number: "office-2")) {
      try desk.home.store.read { try StudentDossier("office-2", in: $0) }
    }
  }
}
