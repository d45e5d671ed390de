import Foundation

/// How an account stands.
public enum AccountStatus: String, Codable, Sendable, CaseIterable {
  /// Made by an approval whose mail has not left; the portal does not know it.
  case pending
  case active, suspended, closed
}

/// A graduate's account at the portal.
public struct Account: Hashable, Sendable {
  /// Opaque, and for ever.
  public var id: String
  /// The address that it signs in with.
  public var email: EmailAddress
  /// How it stands.
  public var status: AccountStatus
  /// The person's name.
  public var name: PersonName
  /// The linked student numbers.
  public var enrolments: [LinkedEnrolment]
  /// Whether the first password has still to be replaced.
  public var mustChange: Bool
  /// When password or second password changed last.
  public var credentialsChanged: Date?
  /// The password's hash as a PHC string.
  public var password: String?
  /// The second password's hash.
  public var secondPassword: String?
  /// When the first password ends, if it is one.
  public var firstPasswordExpires: Date?
  /// When the account was made.
  public var created: Date

  /// Puts an account together.
  public init(
    id: String, email: EmailAddress, status: AccountStatus, name: PersonName, enrolments: [LinkedEnrolment],
    mustChange: Bool = true, credentialsChanged: Date? = nil, password: String? = nil, secondPassword: String? = nil,
    firstPasswordExpires: Date? = nil, created: Date
  ) {
    self.id = id
    self.email = email
    self.status = status
    self.name = name
    self.enrolments = enrolments
    self.mustChange = mustChange
    self.credentialsChanged = credentialsChanged
    self.password = password
    self.secondPassword = secondPassword
    self.firstPasswordExpires = firstPasswordExpires
    self.created = created
  }
}

/// A student number that an account may order certificates for.
public struct LinkedEnrolment: Hashable, Codable, Sendable {
  /// The student record.
  public var record: RecordKey
  /// The application that proved it.
  public var application: CaseID
  /// Faculty, as the record has it.
  public var faculty: String?
  /// Department, as the record has it.
  public var department: String?
  /// Year and month of completion.
  public var completed: YearMonth?
  /// How it ended.
  public var outcome: EnrolmentOutcome?

  /// Links a record.
  public init(
    record: RecordKey, application: CaseID, faculty: String? = nil, department: String? = nil,
    completed: YearMonth? = nil, outcome: EnrolmentOutcome? = nil
  ) {
    self.record = record
    self.application = application
    self.faculty = faculty
    self.department = department
    self.completed = completed
    self.outcome = outcome
  }
}
