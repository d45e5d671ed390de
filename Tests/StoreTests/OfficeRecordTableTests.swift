import CrossCheck
import Domain
import Foundation
import Store
import TestSupport
import Testing

@Suite struct OfficeRecordTableTests {
  private func entered(_ id: Int64 = 1, number: String? = nil) throws -> OfficeRecord {
    let key = number.map { RecordKey(number: $0) } ?? RecordKey(number: "", hasNumber: false)
    let content = StudentRecord(
      key: key, name: PersonName(kanji: "電電 太郎", kana: "デンデン タロウ"), birthDate: CalendarDate(iso: "1952-04-01"))
    let context = OfficeRecordContext(actor: Samples.sato, now: FixedClock.start, training: false)
    return try OfficeRecord(content, id: id, origin: "学籍簿 昭和48年 112頁", in: context)
  }

  @Test func `an office record comes back as it was stored, by its number and by its state`() throws {
    let home = try TestStore()
    let record = try entered()
    #expect(try home.read { try $0.nextOfficeRecord() } == 1)
    try home.write { try $0.insertOfficeRecord(record) }
    #expect(try home.read { try $0.officeRecord(1) } == record)
    #expect(try home.read { try $0.officeRecords(in: [.proposed, .leaving]) } == [record])
    #expect(try home.read { try $0.officeRecords(in: [.confirmed]) } == [])
    #expect(try home.read { try $0.nextOfficeRecord() } == 2)
    #expect(try home.read { try $0.openOfficeRecord(number: "office-1") } == 1)
    // It is no student record, so that none is known to come from it.
    #expect(try home.read { try $0.officeRecord(of: record.record.key) } == nil)
  }

  @Test func `two open office records never have the same number, ended ones may`() throws {
    let home = try TestStore()
    var first = try entered(1, number: "48-112")
    try home.write { try $0.insertOfficeRecord(first) }
    let second = try entered(2, number: "48-112")
    #expect(throws: StoreError.self) { try home.write { try $0.insertOfficeRecord(second) } }
    first.state = .refused
    try home.write { try $0.updateOfficeRecord(first) }
    try home.write { try $0.insertOfficeRecord(second) }
    #expect(try home.read { try $0.openOfficeRecord(number: "48-112") } == 2)
  }

  @Test func `what became of an office record cannot be changed or deleted`() throws {
    let home = try TestStore()
    var record = try entered()
    try home.write { try $0.insertOfficeRecord(record) }
    home.expectRefused("DELETE FROM office_record")
    record.state = .withdrawn
    try home.write { try $0.updateOfficeRecord(record) }
    home.expectRefused("UPDATE office_record SET state = 'confirmed'")
  }

  @Test func `a student record of the office is found by its keys and counted, and gone when it is taken out`() throws {
    let home = try TestStore()
    let record = try entered().record
    let keys = BlockingKeys.held(by: record).found
    try home.write { try $0.addStudent(ofOffice: record) }
    let first = try #require(try home.read { try $0.newestSnapshot() })
    try home.read { reading throws in
      #expect(try reading.student(record.key) == record)
      #expect(try reading.records(holding: keys) == [record])
      #expect(try reading.recordCount() == 1)
      #expect(try reading.snapshots().map(\.records) == [1])
    }
    try home.write { try $0.removeStudent(ofOffice: record.key) }
    try home.read { reading throws in
      #expect(try reading.student(record.key) == nil)
      #expect(try reading.records(holding: keys) == [])
      #expect(try reading.recordCount() == 0)
      #expect(try reading.newestSnapshot() == first + 1)
      #expect(try reading.snapshots().first?.changes?.gone == 1)
    }
  }
}
