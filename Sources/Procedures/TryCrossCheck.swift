import CrossCheck
import Domain
import Store

/// Cross-checks applications that nobody sent, to see what the cross-check would say; nothing is kept of them.
public struct TryCrossCheck: Sendable {
  /// One state of the student records, against which everything is tried.
  public struct Trial {
    fileprivate let checks: RecordChecks
    fileprivate let reading: Reading

    /// What the cross-check finds about an application without pictures.
    public func assessment(of application: Application) throws -> Assessment {
      try checks.check(application, pictures: [], in: reading).check.assessment
    }
  }

  let office: Office

  /// Tries for an office.
  public init(_ office: Office) { self.office = office }

  /// Runs `body` on the records as they are, and records how many applications it says it tried.
  ///
  /// Throws `NotAllowed` and what `body` throws.
  public func run(_ body: (Trial) throws -> Int) throws {
    try office.admit(.importRecords)
    let checks = RecordChecks(office: office)
    let count = try office.store.read { try body(Trial(checks: checks, reading: $0)) }
    try office.write { writing in
      try writing.record(
        AuditDraft(.crossCheckTried, subject: "home", facts: ["applications": .number(Int64(count))]))
    }
  }
}
