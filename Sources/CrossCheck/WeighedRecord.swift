import Domain
import Foundation

/// A record with everything that speaks for and against it.
///
/// A class, because dozens are sorted and merged, and a record is large.
final class WeighedRecord: Sendable {
  let record: StudentRecord
  let name: NameEvidence
  let fields: [FieldVerdict]
  /// All bits together, and what little the size of the file leaves to chance.
  let weight: Double

  init(record: StudentRecord, name: NameEvidence, fields: [FieldVerdict], weight: Double) {
    self.record = record
    self.name = name
    self.fields = fields
    self.weight = weight
  }

  /// The same with another line for one field.
  func replacing(_ position: Int, _ field: FieldVerdict) -> WeighedRecord {
    var fields = fields
    fields[position] = field
    return WeighedRecord(record: record, name: name, fields: fields, weight: weight)
  }

  /// How a field compares.
  func verdict(_ field: ComparedField) -> Verdict { position(of: field).map { fields[$0].verdict } ?? .notStated }

  /// The line of a field.
  subscript(_ field: ComparedField) -> FieldVerdict? { position(of: field).map { fields[$0] } }

  /// Looked for by position: the rules ask dozens of times, and a line that is looked at need not be copied.
  private func position(of field: ComparedField) -> Int? { fields.indices.first { fields[$0].field == field } }

  /// Whether the stated student number is this record's.
  var hasStatedNumber: Bool { verdict(.studentNumber).agrees }

  /// Whether it says of the person what cannot be a slip: another date of birth or another given name.
  var contradictsPerson: Bool { verdict(.birthDate) == .different || name.comparison.given == .differs }

  /// Whether a human would take the record for the applicant's.
  var fits: Bool { weight >= 0 && !contradictsPerson }

  /// The best that a human would take for the applicant's; else the one whose number is stated; else the best.
  static func likeliest(of weighed: [WeighedRecord]) -> WeighedRecord? {
    weighed.first(where: \.fits) ?? weighed.first(where: \.hasStatedNumber) ?? weighed.first
  }

  /// Orders by weight, best first; equal weights by key, so that the order never depends on the index.
  static func isBetter(_ one: WeighedRecord, _ other: WeighedRecord) -> Bool {
    one.weight == other.weight ? one.record.key < other.record.key : one.weight > other.weight
  }
}

/// Weighs records against one application.
struct RecordScale {
  let application: Application
  let weights: MatchWeights
  private let frequencies: Frequencies
  private let records: Int
  private let names: StatedNames
  private let units: UnitComparison
  private let contacts: ContactComparison

  init(
    _ application: Application, units: UnitTable, frequencies: Frequencies, records: Int, weights: MatchWeights
  ) {
    self.application = application
    self.weights = weights
    self.frequencies = frequencies
    self.records = records
    names = StatedNames(application, frequencies)
    self.units = UnitComparison(application.enrolment, units, weights)
    contacts = ContactComparison(application, weights)
  }

  /// All names that the stated faculty bears and bore, folded.
  var namesOfFaculty: Set<String> { units.namesOfFaculty }

  func weigh(_ record: StudentRecord) -> WeighedRecord {
    let name = NameEvidence(names, record, weights)
    let (applicant, enrolment) = (application.applicant, application.enrolment)
    let enrolments = EnrolmentComparison(weights: weights)
    var fields = [NumberComparison(records: records, weights: weights).field(enrolment.studentNumber, record.key)]
    fields += NameFields.fields(name, application)
    fields.append(
      BirthDateComparison(weights: weights, chance: frequencies.birth).field(applicant.birthDate, record.birthDate))
    fields.append(enrolments.sex(applicant.sex, record.sex))
    fields += units.fields(record)
    let isCompletedStated = enrolment.completed != nil
    fields.append(
      enrolments.month(.lastEnrolled, applicant.lastEnrolled, record.left, isWeighed: !isCompletedStated))
    fields.append(enrolments.month(.completed, enrolment.completed, record.left, isWeighed: true))
    fields.append(enrolments.outcome(enrolment.outcome, record.outcome))
    fields += contacts.fields(record)
    let prior = -log2(Double(max(records, 1)))
    return WeighedRecord(
      record: record, name: name, fields: fields, weight: fields.reduce(prior) { $0 + $1.weight })
  }
}
