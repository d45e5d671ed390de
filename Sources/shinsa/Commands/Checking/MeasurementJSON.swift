import Domain
import Procedures

/// A measurement as `--json` prints it; keys are a promise (manual: commands).
struct MeasurementJSON: Encodable {
  struct Verdict: Encodable {
    let overall: String
    let decided: Int
    let confirmed: Int
    let otherRecord: Int
    let rejected: Int
    let returned: Int
    let tooFew: Bool

    enum CodingKeys: String, CodingKey {
      case overall, decided, confirmed, rejected, returned
      case otherRecord = "other_record"
      case tooFew = "too_few"
    }
  }

  struct Share: Encodable {
    let count: Int
    let of: Int
    let share: Double
    let tooFew: Bool

    enum CodingKeys: String, CodingKey {
      case count, of, share
      case tooFew = "too_few"
    }

    init(_ share: Measurement.Share) {
      (count, of, tooFew) = (share.count, share.whole, share.isTooFew)
      self.share = (share.value * 10_000).rounded() / 10_000
    }
  }

  struct InForce: Encodable {
    let m: Nullable<Double>
    let u: Nullable<Double>
    let bits: Nullable<Double>

    init(_ weight: WeightInForce?) {
      (m, u) = (Nullable(weight?.m), Nullable(weight?.u))
      bits = Nullable(weight?.bits.map(CaseJSON.rounded))
    }
  }

  struct Level: Encodable {
    let field: String
    let verdicts: [String]
    let confirmed: Share
    let others: Share
    let bits: Nullable<Double>
    let inForce: InForce

    enum CodingKeys: String, CodingKey {
      case field, verdicts, confirmed, others, bits
      case inForce = "in_force"
    }

    init(_ level: Measurement.Level, _ weight: WeightInForce?) {
      (field, verdicts) = (level.field.rawValue, level.verdicts.map(\.rawValue))
      (confirmed, others) = (Share(level.confirmed), Share(level.others))
      bits = Nullable(level.bits.map(CaseJSON.rounded))
      inForce = InForce(weight)
    }
  }

  let from: Nullable<String>
  let to: Nullable<String>
  let again: Bool
  let decided: Int
  let verdicts: [Verdict]
  let confirmedPairs: Int
  let otherPairs: Int
  let notFound: Int
  let fields: [Level]

  enum CodingKeys: String, CodingKey {
    case from, to, again, decided, verdicts, fields
    case confirmedPairs = "confirmed_pairs"
    case otherPairs = "other_pairs"
    case notFound = "not_found"
  }

  init(_ measurement: Measurement, _ weights: MatchWeights, from: String?, to: String?, again: Bool) {
    (self.from, self.to, self.again) = (Nullable(from), Nullable(to), again)
    decided = measurement.decided
    verdicts = Overall.allCases.map { overall in
      let seen = measurement.outcomes(of: overall)
      return Verdict(
        overall: overall.rawValue, decided: seen.decided, confirmed: seen.confirmed, otherRecord: seen.otherRecord,
        rejected: seen.rejected, returned: seen.returned,
        tooFew: seen.isTooFew)
    }
    (confirmedPairs, otherPairs, notFound) = (
      measurement.confirmedPairs, measurement.otherPairs, measurement.notFound
    )
    fields = measurement.levels.map {
      Level($0, weights.inForce($0, records: measurement.records))
    }
  }
}
