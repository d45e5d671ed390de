import Foundation

/// A decision with all that the log says of what led to it and what came of it.
public struct TrailedDecision: Hashable, Sendable {
  /// The application that it is about.
  public var application: CaseID
  /// The entry of the application's arrival.
  public var arrival: RecordedEntry?
  /// The entry of the decision or its proposal.
  public var entry: RecordedEntry
  /// What was decided.
  public var outcome: DecisionOutcome
  /// What came of it.
  public var fate: DecisionFate
  /// Who confirmed it as second person, or sent it back, and when.
  public var second: Confirmation?
  /// When its mail was handed over.
  public var announced: Date?
  /// The numbers of pictures that its decider had opened by then.
  public var opened: Set<Int64>

  /// Puts a decision together.
  public init(
    application: CaseID, arrival: RecordedEntry?, entry: RecordedEntry, outcome: DecisionOutcome, fate: DecisionFate,
    second: Confirmation? = nil, announced: Date? = nil, opened: Set<Int64>
  ) {
    self.application = application
    self.arrival = arrival
    self.entry = entry
    self.outcome = outcome
    self.fate = fate
    self.second = second
    self.announced = announced
    self.opened = opened
  }

  /// When it was decided.
  public var moment: Date? { entry.moment }
}

/// Follows the log from its first entry on and puts together every decision that was ever made, undone ones too.
///
/// It goes by the log alone: what is erased elsewhere, and decisions that stand no longer, are in it for ever.
public struct DecisionTrail: Sendable {
  /// The decisions in the order in which they were made.
  public private(set) var decisions: [TrailedDecision] = []
  private var arrivals: [CaseID: RecordedEntry] = [:]
  private var last: [CaseID: Int] = [:]
  private var opened: [CaseID: [String: Set<Int64>]] = [:]

  /// Begins before the first entry.
  public init() {}

  /// The beginnings of the actions that matter here; entries of others need not be read at all.
  public static let concerns = [
    "application.", "decision.", "picture.opened", "mail.handed-over", "correction.confirmed",
  ]

  /// Takes the next entry.
  public mutating func take(_ entry: RecordedEntry) {
    guard let id = entry.application, let action = AuditAction(rawValue: entry.action) else { return }
    switch action {
    case .applicationReceived: arrivals[id] = entry
    case .pictureOpened:
      if let number = entry.number("picture") { opened[id, default: [:]][entry.actor.name, default: []].insert(number) }
    case .decisionMade: begin(id, entry, .standing)
    case .decisionProposed: begin(id, entry, .proposed)
    case .decisionConfirmed: change(id, to: .standing, second: entry)
    case .decisionRefused: change(id, to: .refused, second: entry)
    case .decisionUndone: change(id, to: .undone)
    case .applicationObjected: change(id, to: .objected)
    case .applicationRecalled: change(id, to: .recalled)
    case .correctionConfirmed: change(id, to: .corrected)
    case .mailHandedOver: announce(id, entry)
    default: break
    }
  }

  private mutating func begin(_ id: CaseID, _ entry: RecordedEntry, _ fate: DecisionFate) {
    guard let outcome = entry.text("outcome").flatMap(DecisionOutcome.init) else { return }
    last[id] = decisions.count
    decisions.append(
      TrailedDecision(
        application: id, arrival: arrivals[id], entry: entry, outcome: outcome, fate: fate,
        opened: opened[id]?[entry.actor.name] ?? []))
  }

  private mutating func change(_ id: CaseID, to fate: DecisionFate, second: RecordedEntry? = nil) {
    guard let index = last[id] else { return }
    decisions[index].fate = fate
    if let second, let moment = second.moment {
      decisions[index].second = Confirmation(by: second.actor, at: moment)
    }
  }

  private mutating func announce(_ id: CaseID, _ entry: RecordedEntry) {
    guard let index = last[id], decisions[index].fate == .standing,
      let purpose = entry.text("purpose").flatMap(NoticePurpose.init), purpose.announcesDecision
    else { return }
    decisions[index].fate = .announced
    decisions[index].announced = entry.moment
  }
}
