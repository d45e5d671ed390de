import Domain
import Foundation
import Procedures
import Store

/// One application as `queue --json` prints it; keys are a promise (manual: commands).
struct CaseJSON: Encodable {
  let id: String
  let shortID: CaseID
  let kind: String
  let state: String
  let submitted: String
  let received: String
  let email: String
  let nameKanji: Nullable<String>
  let overall: String
  let record: Nullable<String>
  let weight: Double
  let flags: [String]
  let claimedBy: Nullable<String>

  enum CodingKeys: String, CodingKey {
    case id, kind, state, submitted, received, email, overall, record, weight, flags
    case shortID = "short_id"
    case nameKanji = "name_kanji"
    case claimedBy = "claimed_by"
  }

  /// `several` are the numbers that more than one source has; they are printed with their source.
  init(
    _ file: Case, claim: Claim?, several: Set<String>, at moment: Date, in zone: TimeZone, counting days: OpeningDays
  ) {
    id = file.application.id
    shortID = file.id
    kind = file.application.kind.rawValue
    state = file.state.rawValue
    submitted = Instant.text(file.application.submitted)
    received = Instant.text(file.received)
    email = file.application.email.asWritten
    nameKanji = Nullable(file.application.applicant.name.kanji)
    overall = file.assessment.overall.rawValue
    record = Nullable(file.assessment.record.map { Self.name($0, several: several) })
    weight = Self.rounded(file.assessment.weight)
    flags = file.flags(at: moment, in: zone, counting: days).map(\.rawValue)
    claimedBy = Nullable(claim?.name)
  }

  /// The number alone where it is unique, else `SOURCE:number`.
  static func name(_ key: RecordKey, several: Set<String>) -> String {
    several.contains(key.number) ? key.qualified : key.number
  }

  /// Bits to a tenth: more would only feign precision.
  static func rounded(_ weight: Double) -> Double { (weight * 10).rounded() / 10 }
}

extension Reading {
  /// Which numbers of the candidates of these cases more than one source has.
  func numbersOfSeveralSources(_ files: [Case]) throws -> Set<String> {
    guard try Set(snapshots().map(\.source)).count > 1 else { return [] }
    let numbers = Set(files.flatMap { $0.assessment.candidates.map(\.record.number) })
    return try numbers.filter { try students(number: $0).count > 1 }
  }
}
