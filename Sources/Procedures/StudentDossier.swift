import CrossCheck
import Domain
import Store

/// A student record with where it comes from and what else is on file about its person.
public struct StudentDossier: Sendable {
  /// The record.
  public var record: StudentRecord
  /// Who entered it from which paper, if the office did.
  public var entered: OfficeRecord?
  /// The other enrolments of its person.
  public var enrolments: [StudentRecord]

  /// The record that a member of staff names; throws `DecisionObstacle.recordUnknown` or `.recordAmbiguous`.
  public init(_ name: String, in reading: Reading) throws {
    let key = try reading.resolveRecord(name)
    guard let record = try reading.student(key) else { throw DecisionObstacle.recordUnknown(number: name) }
    self.record = record
    entered = try reading.officeRecord(of: key)
    enrolments = try SamePerson.enrolments(besides: record, in: reading)
  }
}
