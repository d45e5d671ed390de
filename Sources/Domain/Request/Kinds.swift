/// What an application asks for; a human decides each.
public enum ApplicationKind: String, Codable, Sendable, CaseIterable {
  case new
  case addStudentNumber = "add-student-number"
  case changeEmail = "change-email"
}

/// A person's sex as forms and records state it.
public enum Sex: String, Codable, Sendable, CaseIterable {
  case male, female, unspecified
}

/// How an enrolment ended.
public enum EnrolmentOutcome: String, Codable, Sendable, CaseIterable {
  case graduated, withdrawn, removed
  /// Still enrolled: student records know it, applications cannot state it.
  case enrolled
}

/// The kind of an identity document.
public enum DocumentKind: String, Codable, Sendable, CaseIterable {
  case driversLicence = "drivers-licence"
  case myNumberCard = "my-number-card"
  case passport
  case residenceCard = "residence-card"
  case specialPermanentResident = "special-permanent-resident"
  case healthInsurance = "health-insurance"
  case eligibilityCertificate = "eligibility-certificate"
  case familyRegister = "family-register"
  case residenceCertificate = "residence-certificate"
  case studentCard = "student-card"
  case other
}

/// The side of a document that a picture shows.
public enum DocumentSide: String, Codable, Sendable, CaseIterable {
  case front, back, other
}

/// The format of a picture, by its bytes.
public enum PictureFormat: String, Codable, Sendable, CaseIterable {
  case jpeg, png, gif
}
