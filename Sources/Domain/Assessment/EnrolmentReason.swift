/// What was found about the student number or the enrolment.
public enum EnrolmentReason: Hashable, Codable, Sendable {
  /// The stated number is one slip away from the record's.
  case numberSlip
  /// The stated number is not the record's.
  case numberDiffers
  /// The stated number belongs to the record of another person.
  case numberOfOtherPerson(RecordKey)
  /// Several sources have the stated number.
  case numberInSeveralSources
  /// The registrar gave the record no number.
  case recordWithoutNumber
  /// The unit was renamed, merged or split since.
  case unitRenamed
  /// The unit agrees with what the applicant says it was called then.
  case unitAsEnrolled
  /// The units differ.
  case unitDiffers(ComparedField)
  /// The months are neighbours.
  case monthNear(ComparedField)
  /// The months differ by more than one.
  case monthDiffers(ComparedField)
  /// The month belongs to another enrolment of the same person.
  case monthOfOtherEnrolment
  /// The enrolment ended otherwise.
  case outcomeDiffers
  /// The record says that the person is still enrolled.
  case stillEnrolled
  /// The record has neither faculty nor month to compare with.
  case enrolmentNotRecorded
  /// Several enrolments of the person fit what is stated.
  case enrolmentUnclear
}
