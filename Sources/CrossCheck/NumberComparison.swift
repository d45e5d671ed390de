import Domain
import Foundation
import JapaneseText

/// Compares student numbers: same, one slip, different.
struct NumberComparison {
  /// The records among which a number names one.
  let records: Int
  let weights: MatchWeights

  func field(_ stated: StudentNumber?, _ key: RecordKey) -> FieldVerdict {
    let (verdict, weight, reason) = judged(stated, key)
    return FieldVerdict(
      field: .studentNumber, stated: stated?.asWritten, recorded: key.hasNumber ? key.number : nil, verdict: verdict,
      weight: weight, reason: reason)
  }

  private func judged(_ stated: StudentNumber?, _ key: RecordKey) -> (Verdict, Double, AssessmentReason?) {
    guard key.hasNumber else { return (.notRecorded, 0, .enrolment(.recordWithoutNumber)) }
    guard let stated, !stated.folded.isEmpty else { return (.notStated, 0, nil) }
    let among = max(Double(records), 1_000)
    let same = MatchWeights.bits(m: weights.numberSame, u: 1 / among)
    if stated.asWritten.utf8.elementsEqual(key.number.utf8) { return (.same, same, nil) }
    let recorded = NumberFold.studentNumber(key.number)
    if stated.folded.utf8.elementsEqual(recorded.utf8) { return (.equivalent, same, .name(.onlyFormDiffers)) }
    if Slip.lies(between: stated.folded, and: recorded) {
      return (
        .close, MatchWeights.bits(m: weights.numberSlip, u: weights.numberSlips / among), .enrolment(.numberSlip)
      )
    }
    return (.different, weights.numberDiffers, .enrolment(.numberDiffers))
  }
}
