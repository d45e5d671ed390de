import Domain
import Foundation

/// One decision as an export holds it.
public struct DecisionRow: Sendable {
  /// The decision, what led to it and what came of it.
  public var decision: TrailedDecision
  /// The hash of its entry in the audit log.
  public var entryHash: String
  /// The faculty that the applicant stated.
  public var faculty: RecordedValue
  /// The student record that was approved, with its source before it.
  public var record: RecordedValue
  /// The applicant's name on arrival.
  public var name: RecordedValue
  /// The applicant's address on arrival.
  public var email: RecordedValue
  /// Free text of the decision: an approval's written reason, else the note to the applicant; nil: the export leaves it out.
  public var note: RecordedValue?
  /// The entries that the record rests on, with what opens their commitments: arrival, then decision.
  public var proofs: [EntryProof]

  /// Puts a row together.
  public init(
    decision: TrailedDecision, entryHash: String, faculty: RecordedValue, record: RecordedValue, name: RecordedValue,
    email: RecordedValue, note: RecordedValue?, proofs: [EntryProof] = []
  ) {
    self.decision = decision
    self.entryHash = entryHash
    self.faculty = faculty
    self.record = record
    self.name = name
    self.email = email
    self.note = note
    self.proofs = proofs
  }
}

/// An entry of the log as its bytes, and the personal values that it commits to, as far as an export holds them.
public struct EntryProof: Hashable, Sendable {
  /// A value and the random bytes that its commitment was made with.
  public struct Opening: Hashable, Sendable {
    /// 32 bytes.
    public var salt: Data
    /// The value.
    public var value: String

    /// Puts an opening together.
    public init(salt: Data, value: String) {
      self.salt = salt
      self.value = value
    }
  }

  /// The entry's bytes, as text.
  public var entry: String
  /// Its hash.
  public var hash: String
  /// The openings by the names of the values.
  public var openings: [String: Opening]

  /// Puts a proof together.
  public init(entry: String, hash: String, openings: [String: Opening]) {
    self.entry = entry
    self.hash = hash
    self.openings = openings
  }
}

extension DecisionRow {
  private var entry: RecordedEntry { decision.entry }

  /// What was applied for.
  var kind: ApplicationKind? { entry.text("kind").flatMap(ApplicationKind.init) }

  /// What it was decided as, where that is something else.
  var decidedAs: ApplicationKind? { entry.text("decided_as").flatMap(ApplicationKind.init) }

  /// The sender's id of the application.
  var request: String { entry.text("request") ?? "" }

  /// Who sent it.
  var sender: String { entry.text("sender") ?? "" }

  /// What the cross-check found.
  var overall: Overall? { entry.text("overall").flatMap(Overall.init) }

  /// Codes of the university's lists: `CODE` of a rejection, `FIELD:CODE` of what is to be mended.
  var reasons: [String] { entry.list("reasons") + entry.list("items") }

  /// Why a second person was needed.
  var secondPerson: [String] { entry.list("second_person") }

  /// What the reviewer saw in the pictures, by the names of the log's facts.
  var seen: [(name: String, code: String)] {
    Self.seen.compactMap { name in entry.text(name).map { (name, $0) } }
  }

  /// The facts of the log that say what the reviewer saw in the pictures.
  static let seen = ["document", "name_shown", "birth_date_shown", "address_shown", "name_proof"]

  /// The personal values under the names that JSON and XML have for them.
  var values: [(name: String, value: RecordedValue)] {
    [("faculty", faculty), ("student_record", record), ("name", name), ("email", email)]
      + (note.map { [("note", $0)] } ?? [])
  }
}
