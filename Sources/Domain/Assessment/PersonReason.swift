/// What was found about the person, or about what was handed in.
public enum PersonReason: Hashable, Codable, Sendable {
  /// Day and month changed places.
  case dayAndMonthSwapped
  /// One digit of the date of birth is wrong, or two neighbours changed places.
  case birthDateSlip
  /// The dates of birth differ.
  case birthDateDiffers
  /// The record has no date of birth.
  case birthDateNotRecorded
  /// The applicant states no date of birth.
  case birthDateNotStated
  /// The sexes differ.
  case sexDiffers
  /// By the stated dates the person would have left university at this age.
  case leftAtAge(years: Int)
  /// A picture came before, with another application.
  case samePicture
  /// Two pictures of the application are the same, byte for byte; their places count from one.
  case pictureTwice(first: Int, second: Int)
  /// A picture is stated to show the back of a My Number card, which must not be collected.
  case forbiddenPicture
}
