import Domain
import Foundation
import Wording

/// What the auditor notes down of a checkpoint.
public struct CheckpointFacts: Hashable, Sendable {
  /// Its number.
  public var number: Int64
  /// The log's head then, as `audit verify --head` takes it.
  public var head: String

  /// Names a checkpoint.
  public init(number: Int64, head: String) {
    self.number = number
    self.head = head
  }
}

/// What a mail about an account or an address says, beyond who it goes to.
public struct NoticeFacts: Sendable {
  /// Whom it addresses; may be empty where no name was stated.
  public var name: PersonName
  /// Decides whose office is named; nil: the university's.
  public var faculty: String?
  /// The application's id at its sender; nil: none is spoken of.
  public var application: String?
  /// The student numbers that it lists: after an addition those that were added, else those of the account.
  public var studentNumbers: [String]
  /// The names of what changed, never the values.
  public var changed: [Sentence]
  /// When a change takes effect.
  public var effective: Date?
  /// The checkpoint of the audit log that the auditor is told of.
  public var checkpoint: CheckpointFacts?
  /// What a night needs of its operator.
  public var needs: [Sentence]
  /// When it will leave: decides whether a closure is announced.
  public var due: Date

  /// Puts facts together.
  public init(
    name: PersonName = PersonName(), faculty: String? = nil, application: String? = nil, studentNumbers: [String] = [],
    changed: [Sentence] = [], effective: Date? = nil, checkpoint: CheckpointFacts? = nil, needs: [Sentence] = [],
    due: Date
  ) {
    self.name = name
    self.faculty = faculty
    self.application = application
    self.studentNumbers = studentNumbers
    self.changed = changed
    self.effective = effective
    self.checkpoint = checkpoint
    self.needs = needs
    self.due = due
  }

  /// The facts of the mail that tells the auditor of a checkpoint.
  public init(checkpoint number: Int64, head: String, due: Date) {
    self.init(
      name: PersonName(kanji: MailWording.auditor.ja, romaji: MailWording.auditor.en),
      checkpoint: CheckpointFacts(number: number, head: head), due: due)
  }

  /// The facts of the mail that tells the operator what a night needs.
  public init(needs: [Sentence], due: Date) {
    self.init(
      name: PersonName(kanji: MailWording.operator.ja, romaji: MailWording.operator.en), needs: needs, due: due)
  }

  /// The facts of a mail about a case.
  public init(case: Case, due: Date) { self.init(`case`.application, due: due) }

  /// The facts of a mail about an application.
  public init(_ application: Application, due: Date) {
    self.init(
      name: application.applicant.name, faculty: application.enrolment.faculty, application: application.id, due: due)
  }
}

extension NoticeFacts {
  /// The names of the items that a change of a profile speaks of.
  public static func names(of change: ProfileChange) -> [Sentence] {
    var names: [Sentence] = []
    if change.name != .keep { names.append(MailWording.name) }
    if change.address != .keep { names.append(MailWording.address) }
    if change.phone != .keep { names.append(FormField.phone.sentence) }
    if change.mobile != .keep { names.append(FormField.mobile.sentence) }
    if change.employer != .keep { names.append(FormField.employer.sentence) }
    return names
  }

  /// The names of the passwords that a request sets.
  public static func names(of change: PasswordChange) -> [Sentence] {
    switch change {
    case .password: [MailWording.password]
    case .secondPassword: [MailWording.secondPassword]
    case .reset, .both: [MailWording.password, MailWording.secondPassword]
    }
  }
}
