import Domain
import Procedures
import Store
import TestSupport
import Testing

struct CompareRecordTests {
  @Test func `the record that the cross-check chose compares as the cross-check said`() throws {
    let desk = try Desk()
    let id = try desk.opened("A-1")
    let assessment = try desk.file(id).assessment
    let key = try #require(assessment.record)
    let (record, comparison) = try CompareRecord(desk.sato).run(id, with: key)
    #expect(record.key == key)
    #expect(comparison.weight == assessment.weight)
    #expect(comparison.fields == assessment.fields)
  }

  @Test func `a record that nobody has is no record to compare with`() throws {
    let desk = try Desk()
    let id = try desk.opened("A-1")
    #expect(throws: DecisionObstacle.recordUnknown(number: "99-9999")) {
      try CompareRecord(desk.sato).run(id, with: RecordKey(number: "99-9999"))
    }
  }
}
