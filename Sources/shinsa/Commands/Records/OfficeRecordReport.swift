import Domain
import Procedures
import Wording

/// What staff read about office records.
struct OfficeRecordReport {
  let desk: Desk

  /// Says what steps led to, and which records of the registrar's files may be the same.
  func say(_ steps: [KeepOfficeRecords.Step], json: Bool, _ words: (OfficeRecord) -> Sentence) throws {
    guard !json else {
      return try desk.console.say(json: ["office_records": steps.map { OfficeRecordJSON($0.record, twins: $0.twins) }])
    }
    for step in steps {
      desk.console.say(words(step.record))
      sayTwins(of: step)
    }
  }

  /// Names the records that may be the same as an office record.
  func sayTwins(of step: KeepOfficeRecords.Step) {
    guard !step.twins.isEmpty else { return }
    desk.console.complain(OfficeRecordWording.twins(step.record.id, step.twins.map(\.key.qualified)))
  }
}

/// An office record as `--json` prints it; keys are a promise (manual: student-records).
struct OfficeRecordJSON: Encodable {
  let id: Int64
  let state: String
  let origin: String
  let proposedBy: String
  let proposed: String
  let confirmedBy: Nullable<String>
  let confirmed: Nullable<String>
  let withdrawalBy: Nullable<String>
  let withdrawalReason: Nullable<String>
  let record: StudentJSON
  let similar: [String]

  enum CodingKeys: String, CodingKey {
    case id, state, origin, proposed, confirmed, record, similar
    case proposedBy = "proposed_by"
    case confirmedBy = "confirmed_by"
    case withdrawalBy = "withdrawal_by"
    case withdrawalReason = "withdrawal_reason"
  }

  /// `twins` are records of the registrar's files that may be the same.
  init(_ entered: OfficeRecord, twins: [StudentRecord]) {
    id = entered.id
    state = entered.state.rawValue
    origin = entered.origin
    proposedBy = entered.proposal.by.name
    proposed = Instant.text(entered.proposal.at)
    confirmedBy = Nullable(entered.confirmation?.by.name)
    confirmed = Nullable(entered.confirmation.map { Instant.text($0.at) })
    withdrawalBy = Nullable(entered.withdrawal?.proposal.by.name)
    withdrawalReason = Nullable(entered.withdrawal?.reason)
    record = StudentJSON(entered.record)
    similar = twins.map(\.key.qualified)
  }
}
