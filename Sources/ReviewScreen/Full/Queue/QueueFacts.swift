import Domain
import Foundation
import Wording

/// One application in the queue: plain values, whoever read them.
public struct QueueEntry: Hashable, Sendable {
  /// Which.
  public var id: CaseID
  /// The sender's id.
  public var senderID: String
  /// What it asks for.
  public var kind: ApplicationKind
  /// The applicant's name.
  public var name: Sentence
  /// The name's kana and Latin letters.
  public var readings: [String]
  /// What a search looks in.
  let searched: SearchedNames
  /// Where it stands.
  public var state: CaseState
  /// When it came.
  public var received: Date
  /// Its age in opening days.
  public var age: Int
  /// What the cross-check says of the whole.
  public var overall: Overall
  /// Its marks, in the order of importance.
  public var flags: [CaseFlag]
  /// Who holds it.
  public var holder: String?
  /// Until when its decision can be undone.
  public var due: Date?
  /// Which state of the case this is.
  public var version: Int
  /// Whether it is decided, and its mail has not left.
  public var isOnHold: Bool
  /// Whether a correction of it waits for a second person.
  public var awaitsCorrection: Bool
  /// Who proposed what awaits a second person.
  public var proposedBy: String?
  /// Whether that is the one who looks.
  public var isOwnProposal = false

  /// What the queue shows of a case.
  public init(
    _ file: Case, holder: String?, awaitsCorrection: Bool = false, at moment: Date, in zone: TimeZone,
    counting days: OpeningDays
  ) {
    id = file.id
    senderID = file.application.id
    kind = file.application.kind
    name = file.application.applicantSentence
    let names = [file.application.applicant.name, file.application.enrolment.name].compactMap(\.self)
    readings = names.flatMap { [$0.kanji, $0.kana, $0.romaji] }.compactMap(\.self)
    searched = SearchedNames([String(id), senderID, name.ja] + readings)
    state = file.state
    received = file.received
    age = days.between(file.received, and: moment, in: zone)
    overall = file.assessment.overall
    flags = file.flags(at: moment, in: zone, counting: days)
    self.holder = holder
    due = file.announced == nil ? file.decision?.due : nil
    version = file.version
    isOnHold = file.state.isDecided && file.announced == nil
    self.awaitsCorrection = awaitsCorrection
    proposedBy = file.state == .proposed ? file.decision?.by.name : nil
  }
}

/// The queue as it is now.
public struct QueueFacts: Hashable, Sendable {
  /// What waits, what awaits a second person, what was decided and is on hold, and whatever else needs somebody; in any
  /// order.
  public var entries: [QueueEntry]
  /// How many the one who looks has decided today.
  public var decidedToday: Int

  /// Puts a queue together for the one who looks, by the acting name.
  public init(entries: [QueueEntry], decidedToday: Int, viewer: String = "") {
    self.entries = entries.map { entry in
      var entry = entry
      entry.isOwnProposal = entry.proposedBy?.utf8.elementsEqual(viewer.utf8) ?? false
      return entry
    }
    self.decidedToday = decidedToday
  }
}
