import Domain

/// An application with the pictures it brings, and the truth about it.
struct ApplicationDraft: Sendable {
  let plan: ApplicationPlan
  let person: SamplePerson
  /// The record that the applicant means, if the person has any.
  let record: StudentRecord?
  var application: Application
  var pictures: [PlannedPicture]

  /// The student number that the applicant truly has.
  var trueNumber: String? { plan.sampleCase.isAboutRecord ? record?.key.number : nil }
}
