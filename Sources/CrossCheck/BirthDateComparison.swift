import Domain

/// Compares dates of birth: same, day and month swapped, one slip, different.
struct BirthDateComparison {
  let weights: MatchWeights
  /// The share of records with the stated date.
  let chance: Double

  /// Whether one of year, month and day is wrong at most, or a slip lies between; a date that is missing may be any.
  static func mayBeMeant(_ stated: CalendarDate?, _ recorded: CalendarDate?) -> Bool {
    guard let stated, let recorded else { return true }
    let agreeing = [stated.year == recorded.year, stated.month == recorded.month, stated.day == recorded.day]
    if agreeing.count(where: { $0 }) >= 2 || stated.daysExchanged == recorded { return true }
    return Slip.lies(between: stated.description, and: recorded.description)
  }

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
    if stated == recorded { return (.same, MatchWeights.bits(m: weights.birthSame, u: chance), nil) }
    if stated.daysExchanged == recorded { return (.close, bits(weights.birthSwapped), .person(.dayAndMonthSwapped)) }
    if Slip.lies(between: stated.description, and: recorded.description) {
      return (.close, bits(weights.birthSlip, among: weights.birthSlips), .person(.birthDateSlip))
    }
    return (.different, MatchWeights.bits(m: weights.birthDiffers, u: 1), .person(.birthDateDiffers))
  }

  private func bits(_ m: Double, among dates: Double = 1) -> Double {
    MatchWeights.bits(m: m, u: dates / weights.birthDays)
  }
}

extension CalendarDate {
  /// The date with day and month exchanged, if there is such a day.
  fileprivate var daysExchanged: CalendarDate? { CalendarDate(year: year, month: day, day: month) }
}
