import Domain

/// Compares sex, months and the end of an enrolment.
struct EnrolmentComparison {
  let weights: MatchWeights

  func sex(_ stated: Sex?, _ recorded: Sex?) -> FieldVerdict {
    var field = FieldVerdict(
      field: .sex, stated: stated?.rawValue, recorded: recorded?.rawValue, verdict: .notStated, weight: 0)
    guard let stated, stated != .unspecified else { return field }
    guard let recorded, recorded != .unspecified else {
      field.verdict = .notRecorded
      return field
    }
    field.verdict = stated == recorded ? .same : .different
    field.weight =
      stated == recorded
      ? MatchWeights.bits(m: weights.sexSame, u: weights.sexChance) : weights.sexDiffers
    field.reason = stated == recorded ? nil : .person(.sexDiffers)
    return field
  }

  func outcome(_ stated: EnrolmentOutcome?, _ recorded: EnrolmentOutcome?) -> FieldVerdict {
    var field = FieldVerdict(
      field: .outcome, stated: stated?.rawValue, recorded: recorded?.rawValue, verdict: .notStated, weight: 0)
    guard let stated else { return field }
    guard let recorded else {
      field.verdict = .notRecorded
      return field
    }
    field.verdict = stated == recorded ? .same : .different
    field.weight = stated == recorded ? weights.outcomeSame : weights.outcomeDiffers
    field.reason =
      stated == recorded ? nil : recorded == .enrolled ? .enrolment(.stillEnrolled) : .enrolment(.outcomeDiffers)
    return field
  }

  /// Months of leaving; only one of the two stated months is weighed, because they say the same.
  func month(
    _ name: ComparedField, _ stated: YearMonth?, _ recorded: YearMonth?, isWeighed: Bool
  ) -> FieldVerdict {
    var field = FieldVerdict(
      field: name, stated: stated?.description, recorded: recorded?.description, verdict: .notStated, weight: 0)
    guard let stated else { return field }
    guard let recorded else {
      field.verdict = .notRecorded
      return field
    }
    let weight: Double
    switch abs(stated.ordinal - recorded.ordinal) {
    case 0:
      (field.verdict, weight) = (.same, MatchWeights.bits(m: weights.monthSame, u: weights.monthChance))
    case 1: (field.verdict, weight, field.reason) = (.close, weights.monthNear, .enrolment(.monthNear(name)))
    case 2...12:
      (field.verdict, weight, field.reason) = (.different, weights.monthWithinYear, .enrolment(.monthDiffers(name)))
    default:
      (field.verdict, weight, field.reason) = (.different, weights.monthDiffers, .enrolment(.monthDiffers(name)))
    }
    field.weight = isWeighed ? weight : 0
    return field
  }
}
