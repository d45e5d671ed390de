import CrossCheck
import Domain
import Store

/// Compares an application with a student record that somebody chose, whatever the cross-check found.
public struct CompareRecord: Sendable {
  let office: Office

  /// Compares for an office.
  public init(_ office: Office) { self.office = office }

  /// The record, and how it compares as of now, field by field; throws `NotAllowed`, `CaseNotFound` or `DecisionObstacle`.
  public func run(_ id: CaseID, with key: RecordKey) throws -> (record: StudentRecord, comparison: WeighedCandidate) {
    try office.admit(.look)
    let checks = RecordChecks(office: office)
    return try office.store.read { reading in
      let file = try reading.existingCase(id)
      guard let record = try reading.student(key) else { throw DecisionObstacle.recordUnknown(number: key.number) }
      return (record, try checks.comparison(of: file.application, with: record, in: reading))
    }
  }
}
