import Domain
import Foundation

/// An account as the portal is told of it.
public struct ExportedAccount: Hashable, Sendable {
  /// Whether the holder can sign in.
  public enum Status: String, Codable, Sendable, CaseIterable {
    case active, suspended, closed
  }

  /// Opaque, and for ever the account's.
  public var id: String
  /// The address that the holder signs in with.
  public var email: EmailAddress
  /// Whether the holder can sign in.
  public var status: Status
  /// Whether the password is the first one, which has to be replaced after signing in.
  public var mustChange: Bool
  /// When password or second password changed last.
  public var credentialsChanged: Date?
  /// The holder's name.
  public var name: PersonName
  /// The linked student numbers.
  public var enrolments: [ExportedEnrolment]
  /// The password's hash as a PHC string, `$scrypt$ln=15,r=8,p=1$salt$hash`.
  public var password: String?
  /// The second password's; none with a first password.
  public var secondPassword: String?

  /// Describes an account.
  public init(
    id: String, email: EmailAddress, status: Status, mustChange: Bool, credentialsChanged: Date?, name: PersonName,
    enrolments: [ExportedEnrolment], password: String?, secondPassword: String? = nil
  ) {
    self.id = id
    self.email = email
    self.status = status
    self.mustChange = mustChange
    self.credentialsChanged = credentialsChanged
    self.name = name
    self.enrolments = enrolments
    self.password = password
    self.secondPassword = secondPassword
  }
}

/// A linked student number, for choosing what a certificate is about.
public struct ExportedEnrolment: Hashable, Sendable {
  /// The number as the registrar writes it; nil for a record that has none.
  public var number: String?
  /// The faculty.
  public var faculty: String?
  /// The department.
  public var department: String?
  /// Year and month left.
  public var completed: YearMonth?
  /// How it ended.
  public var outcome: EnrolmentOutcome?

  /// Describes an enrolment.
  public init(
    number: String?, faculty: String? = nil, department: String? = nil, completed: YearMonth? = nil,
    outcome: EnrolmentOutcome? = nil
  ) {
    self.number = number
    self.faculty = faculty
    self.department = department
    self.completed = completed
    self.outcome = outcome
  }

  /// What a student record says of it.
  public init(_ record: StudentRecord) {
    self.init(
      number: record.key.hasNumber ? record.key.number : nil, faculty: record.faculty, department: record.department,
      completed: record.left,
      outcome: record.outcome)
  }
}
