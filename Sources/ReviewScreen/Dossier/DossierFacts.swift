import Domain
import Foundation

/// All that is shown of an application: plain values, whoever read them.
public struct DossierFacts: Hashable, Sendable {
  /// The case.
  public var file: Case
  /// The student record that it is most likely about.
  public var record: StudentRecord?
  /// The student records that were weighed and the one that was approved, as far as they still stand.
  public var records: [StudentRecord]
  /// The records of the person whom it is about; empty where nobody was found.
  public var person: Set<RecordKey>
  /// The acting name of the one who looks: says which pictures he has opened.
  public var viewer: String
  /// The moment of looking.
  public var now: Date
  /// Who holds it.
  public var claim: ClaimFact?
  /// Internal notes, oldest first.
  public var notes: [NoteFact]
  /// Its history, oldest first.
  public var history: [HistoryFact]
  /// Its mails, oldest first.
  public var notices: [Notice]
  /// What else the office had to do with the person.
  public var dealings: Dealings
  /// The university's reasons for rejecting, which rejected ones among them are shown with.
  public var rejecting: [ConfiguredReason]
  /// The university's reasons for returning.
  public var returning: [ConfiguredReason]
  /// The days that its age is counted in.
  public var openingDays: OpeningDays
  /// The application that it mends.
  public var mended: Case?
  /// The accounts that deciding would touch.
  public var accounts: [Account]
  /// A correction that waits for a second person.
  public var correction: NoteFact?
  /// What was marked of the items that it was asked to mend.
  public var marks: [ItemMark]
  /// The student record that was chosen in place of the one that the cross-check found.
  public var chosen: ChosenRecord?
  /// The mail that confirming what is proposed would send.
  public var proposedMail: DecisionMail?

  /// What it was asked to mend, and how that was marked.
  var asked: AskedItems { AskedItems(of: mended, marks: marks) }

  /// Puts together what is shown.
  public init(
    file: Case, record: StudentRecord?, viewer: String, now: Date, claim: ClaimFact? = nil, notes: [NoteFact] = [],
    history: [HistoryFact] = [], notices: [Notice] = [], dealings: Dealings = Dealings(),
    rejecting: [ConfiguredReason] = [], returning: [ConfiguredReason] = [],
    openingDays: OpeningDays = OpeningDays(), mended: Case? = nil, accounts: [Account] = [],
    correction: NoteFact? = nil, marks: [ItemMark] = [], chosen: ChosenRecord? = nil,
    records: [StudentRecord] = [], person: Set<RecordKey> = []
  ) {
    self.file = file
    self.record = record
    self.viewer = viewer
    self.now = now
    self.claim = claim
    self.notes = notes
    self.history = history
    self.notices = notices
    self.dealings = dealings
    self.rejecting = rejecting
    self.returning = returning
    self.openingDays = openingDays
    self.mended = mended
    self.accounts = accounts
    self.correction = correction
    self.marks = marks
    self.chosen = chosen
    self.records = records
    self.person = person
  }
}

/// Who holds an application, and until when.
public struct ClaimFact: Hashable, Sendable {
  /// The acting name.
  public var name: String
  /// When it ends by itself.
  public var until: Date

  /// Names the holder.
  public init(name: String, until: Date) {
    self.name = name
    self.until = until
  }
}

/// An internal note.
public struct NoteFact: Hashable, Sendable {
  /// Who wrote it.
  public var name: String
  /// When.
  public var at: Date
  /// The text.
  public var text: String

  /// Puts a note together.
  public init(name: String, at: Date, text: String) {
    self.name = name
    self.at = at
    self.text = text
  }
}

/// Something that happened to an application.
public struct HistoryFact: Hashable, Sendable {
  /// When.
  public var at: Date
  /// Who did it.
  public var name: String
  /// What was done.
  public var action: AuditAction

  /// Puts an event together.
  public init(at: Date, name: String, action: AuditAction) {
    self.at = at
    self.name = name
    self.action = action
  }
}
