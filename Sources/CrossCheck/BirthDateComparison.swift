import Domain

/// Compares dates of birth: same, day and month swapped, one slip, different.
enum BirthDateComparison {
  static func field(_ stated: CalendarDate?, _ recorded: CalendarDate?) -> FieldVerdict {
    let (verdict, weight, reason) = judged(stated, recorded)
    return FieldVerdict(
      field: .birthDate, stated: stated?.description, recorded: recorded?.description, verdict: verdict,
      weight: weight, reason: reason)
  }

  private static func judged(
    _ stated: CalendarDate?, _ recorded: CalendarDate?
  ) -> (Verdict, Double, AssessmentReason?) {
    guard let stated else { return (.notStated, 0, .person(.birthDateNotStated)) }
    guard let recorded else { return (.notRecorded, 0, .person(.birthDateNotRecorded)) }
    if stated == recorded { return (.same, Evidence.birthSame, nil) }
    let swapped = CalendarDate(year: stated.year, month: stated.day, day: stated.month)
    if swapped == recorded { return (.close, Evidence.birthSwapped, .person(.dayAndMonthSwapped)) }
    if Slip.lies(between: stated.description, and: recorded.description) {
      return (.close, Evidence.birthSlip, .person(.birthDateSlip))
    }
    return (.different, Evidence.birthDiffers, .person(.birthDateDiffers))
  }
}
