import Domain
import Procedures
import Wording

/// An explained cross-check as `--json` prints it; keys are a promise (manual: commands).
struct ExplanationJSON: Encodable {
  struct Reason: Encodable {
    let text: String
    let barsClear: Bool

    enum CodingKeys: String, CodingKey {
      case text
      case barsClear = "bars_clear"
    }
  }

  struct Person: Encodable {
    let records: [Record]
  }

  struct Record: Encodable {
    /// `SOURCE:number`.
    let record: String
    let weight: Double
    let foundBy: [String]
    let fields: [FieldJSON]

    enum CodingKeys: String, CodingKey {
      case record, weight, fields
      case foundBy = "found_by"
    }

    init(_ candidate: WeighedCandidate) {
      record = candidate.record.qualified
      weight = CaseJSON.rounded(candidate.weight)
      foundBy = candidate.clues.map(\.rawValue)
      fields = candidate.fields.map(FieldJSON.init)
    }
  }

  let id: String
  let shortID: CaseID
  let overall: String
  let overallBefore: String
  let record: Nullable<String>
  let weight: Double
  let reasons: [Reason]
  let choice: Nullable<String>
  let lead: Nullable<Double>
  let persons: [Person]

  enum CodingKeys: String, CodingKey {
    case id, overall, record, weight, reasons, choice, lead, persons
    case shortID = "short_id"
    case overallBefore = "overall_before"
  }

  init(_ report: ExplainApplication.Report) {
    let explanation = report.explanation
    let assessment = explanation.assessment
    id = report.file.application.id
    shortID = report.file.id
    overall = assessment.overall.rawValue
    overallBefore = report.file.assessment.overall.rawValue
    record = Nullable(assessment.record?.qualified)
    weight = CaseJSON.rounded(assessment.weight)
    reasons = assessment.reasons.withoutRepetition.map {
      Reason(text: $0.sentence.in(Help.language), barsClear: explanation.isBar($0))
    }
    choice = Nullable(explanation.choice?.rawValue)
    lead = Nullable(explanation.lead.map(CaseJSON.rounded))
    persons = explanation.persons.map { Person(records: $0.map(Record.init)) }
  }
}
