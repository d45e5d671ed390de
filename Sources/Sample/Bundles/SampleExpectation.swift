/// What is true of one sample application, for tests and exercises to judge an outcome by.
public struct SampleExpectation: Hashable, Codable, Sendable {
  /// The request's id.
  public var id: String
  /// The file name of the bundle that holds it.
  public var bundle: String
  /// Whether it is in order, has a slip, is fraudulent, or is refused by import.
  public var group: SampleCase.Group
  /// What exactly it is.
  public var sampleCase: SampleCase
  /// The student number that the applicant truly has; nil for who is on no record.
  public var studentNumber: String?

  /// Names as other programs read them.
  public enum CodingKeys: String, CodingKey {
    case id, bundle, group
    case sampleCase = "case"
    case studentNumber = "student_number"
  }
}
