import Domain

/// Compares dates of birth: same, day and month swapped, one slip, different.
struct BirthDateComparison {
  let weights: MatchWeights

  func field(_ stated: CalendarDate?, _ recorded: CalendarDate?) -> FieldVerdict {
    let (verdict, weight, reason) = judged(stated, recorded)
    return FieldVerdict(
      field: .birthDate, stated: stated?.description, recorded: recorded?.description, verdict: verdict,
      weight: weight, reason: reason)
  }

  private func judged(
    _ stated: CalendarDate?, _ recorded: CalendarDate?
  ) -> (Verdict, Double, AssessmentReason?) {
    guard let stated else { return (.notStated, 0, .person(.birthDateNotStated)) }
    guard let recorded else { return (.notRecorded, 0, .person(.birthDateNotRecorded)) }
    if stated == recorded { return (.same, bits(weights.birthSame), nil) }
    let swapped = CalendarDate(year: stated.year, month: stated.day, day: stated.month)
    if swapped == recorded { return (.close, bits(weights.birthSwapped), .person(.dayAndMonthSwapped)) }
    if Slip.lies(between: stated.description, and: recorded.description) {
      return (.close, bits(weights.birthSlip, among: weights.birthSlips), .person(.birthDateSlip))
    }
    return (.different, MatchWeights.bits(m: weights.birthDiffers, u: 1), .person(.birthDateDiffers))
  }

  private func bits(_ m: Double, among dates: Double = 1) -> Double {
    MatchWeights.bits(m: m, u: dates / weights.birthDays)
  }
}
