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
  /// Contact data.
  public var profile: AccountProfile
  /// Why everybody should look twice: earlier fraud, a protected person; nil where nothing is to be said.
  public var caution: String?
  /// The address that an approved application is about to give it, until the waiting time is over.
  public var nextEmail: EmailAddress?
  /// Whether the first password has still to be replaced.
  public var mustChange: Bool
  /// When password or second password changed last.
  public var credentialsChanged: Date?
  /// The password's hash as a PHC string.
  public var password: String?
  /// The second password's hash.
  public var secondPassword: String?
  /// The hash of the first password that the office gave last: no later password may be the same.
  public var firstPassword: String?
  /// When the first password ends, if it is one.
  public var firstPasswordExpires: Date?
  /// When the account was made.
  public var created: Date

  /// Puts an account together.
  public init(
    id: String, email: EmailAddress, status: AccountStatus, name: PersonName, enrolments: [LinkedEnrolment],
    profile: AccountProfile = AccountProfile(), caution: String? = nil, nextEmail: EmailAddress? = nil,
    mustChange: Bool = true, credentialsChanged: Date? = nil, password: String? = nil, secondPassword: String? = nil,
    firstPassword: String? = nil, firstPasswordExpires: Date? = nil, created: Date
  ) {
    self.id = id
    self.email = email
    self.status = status
    self.name = name
    self.enrolments = enrolments
    self.profile = profile
    self.caution = caution
    self.nextEmail = nextEmail
    self.mustChange = mustChange
    self.credentialsChanged = credentialsChanged
    self.password = password
    self.secondPassword = secondPassword
    self.firstPassword = firstPassword
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
  /// Whether the approval that links it has not been announced: the portal does not know it yet.
  public var isPending: Bool

  /// Links a record.
  public init(
    record: RecordKey, application: CaseID, faculty: String? = nil, department: String? = nil,
    completed: YearMonth? = nil, outcome: EnrolmentOutcome? = nil, isPending: Bool = false
  ) {
    self.record = record
    self.application = application
    self.faculty = faculty
    self.department = department
    self.completed = completed
    self.outcome = outcome
    self.isPending = isPending
  }

  /// What is stored as JSON; whether it is pending has a column of its own.
  enum CodingKeys: String, CodingKey {
    case record, application, faculty, department, completed, outcome
  }
}

extension LinkedEnrolment {
  /// Reads a link; whether it is pending is told elsewhere.
  public init(from decoder: any Decoder) throws {
    let stored = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      record: try stored.decode(RecordKey.self, forKey: .record),
      application: try stored.decode(CaseID.self, forKey: .application),
      faculty: try stored.decodeIfPresent(String.self, forKey: .faculty),
      department: try stored.decodeIfPresent(String.self, forKey: .department),
      completed: try stored.decodeIfPresent(YearMonth.self, forKey: .completed),
      outcome: try stored.decodeIfPresent(EnrolmentOutcome.self, forKey: .outcome))
  }

  /// Links a record to an account by the application that proved it.
  public init(_ record: StudentRecord, provedBy application: CaseID, isPending: Bool) {
    self.init(
      record: record.key, application: application, faculty: record.faculty, department: record.department,
      completed: record.left, outcome: record.outcome, isPending: isPending)
  }
}
