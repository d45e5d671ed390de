import Foundation

/// What a graduate stated in one application; pictures and state are kept beside it.
public struct Application: Hashable, Codable, Sendable {
  /// The sender's id of the request, unique for ever at one sender among accepted requests.
  public var id: String
  /// What it asks for.
  public var kind: ApplicationKind
  /// When the graduate sent it.
  public var submitted: Date
  /// The sender's id of the application that this one mends, if staff asked for that.
  public var resubmits: String?
  /// Where mail about it goes.
  public var email: EmailAddress
  /// The person, as of now.
  public var applicant: Applicant
  /// The enrolment that the person claims.
  public var enrolment: Enrolment
  /// Where the person lives.
  public var address: PostalAddress?
  /// Telephone, as written.
  public var phone: String?
  /// Mobile telephone, as written.
  public var mobile: String?
  /// Employer, if stated.
  public var employer: Employer?
  /// Consent to the terms of use.
  public var consent: Consent?

  /// Makes an application of what was stated.
  public init(
    id: String, kind: ApplicationKind, submitted: Date, resubmits: String? = nil, email: EmailAddress,
    applicant: Applicant, enrolment: Enrolment, address: PostalAddress? = nil, phone: String? = nil,
    mobile: String? = nil, employer: Employer? = nil, consent: Consent? = nil
  ) {
    self.id = id
    self.kind = kind
    self.submitted = submitted
    self.resubmits = resubmits
    self.email = email
    self.applicant = applicant
    self.enrolment = enrolment
    self.address = address
    self.phone = phone
    self.mobile = mobile
    self.employer = employer
    self.consent = consent
  }
}

/// The person who applies, as of now.
public struct Applicant: Hashable, Codable, Sendable {
  /// Today's name.
  public var name: PersonName
  /// Another name in daily use, or that of the passport.
  public var otherName: String?
  /// Sex, if stated.
  public var sex: Sex?
  /// Date of birth.
  public var birthDate: CalendarDate?
  /// Year and month last enrolled.
  public var lastEnrolled: YearMonth?

  /// Makes a person of what was stated.
  public init(
    name: PersonName, otherName: String? = nil, sex: Sex? = nil, birthDate: CalendarDate? = nil,
    lastEnrolled: YearMonth? = nil
  ) {
    self.name = name
    self.otherName = otherName
    self.sex = sex
    self.birthDate = birthDate
    self.lastEnrolled = lastEnrolled
  }
}

/// An enrolment as the applicant states it.
public struct Enrolment: Hashable, Codable, Sendable {
  /// The name while enrolled, where it differs from today's.
  public var name: PersonName?
  /// The university's name, of the configured list.
  public var university: String
  /// Today's name of the faculty, of the configured list.
  public var faculty: String
  /// Today's name of the department, of the configured list.
  public var department: String
  /// What faculty and department were called then, free text.
  public var unitsAsEnrolled: String?
  /// Student number as stated.
  public var studentNumber: StudentNumber?
  /// Year and month of graduation or completion.
  public var completed: YearMonth?
  /// How the enrolment ended.
  public var outcome: EnrolmentOutcome?

  /// Makes an enrolment of what was stated.
  public init(
    name: PersonName? = nil, university: String, faculty: String, department: String, unitsAsEnrolled: String? = nil,
    studentNumber: StudentNumber? = nil, completed: YearMonth? = nil, outcome: EnrolmentOutcome? = nil
  ) {
    self.name = name
    self.university = university
    self.faculty = faculty
    self.department = department
    self.unitsAsEnrolled = unitsAsEnrolled
    self.studentNumber = studentNumber
    self.completed = completed
    self.outcome = outcome
  }
}
