import Domain
import Wording

/// A part of the queue; the raw value is its code on the command line.
public enum QueueLane: String, CaseIterable, Hashable, Sendable {
  case waiting, clear, careful, takeover, resubmitted, overdue, proposed
  case onHold = "on-hold"
  case ownProposals = "own-proposals"
  case corrections, bounced

  /// The part's name.
  public var sentence: Sentence {
    switch self {
    case .waiting: WorkstationWording.laneWaiting
    case .clear: WorkstationWording.laneClear
    case .careful: WorkstationWording.laneCareful
    case .takeover: WorkstationWording.laneTakeover
    case .resubmitted: WorkstationWording.laneResubmitted
    case .overdue: WorkstationWording.laneOverdue
    case .proposed: WorkstationWording.laneProposed
    case .onHold: WorkstationWording.laneOnHold
    case .ownProposals: WorkstationWording.laneOwnProposals
    case .corrections: WorkstationWording.laneCorrections
    case .bounced: WorkstationWording.laneBounced
    }
  }

  /// Whether an application is of this part; one may be of several.
  public func holds(_ entry: QueueEntry) -> Bool {
    let waits = entry.state == .waiting
    return switch self {
    case .waiting: waits
    case .clear: waits && entry.overall == .clear && !entry.flags.contains(.secondReviewer)
    case .careful: waits && entry.overall != .clear
    case .takeover: waits && (entry.flags.contains(.takeover) || entry.flags.contains(.caution))
    case .resubmitted: waits && entry.flags.contains(.resubmission)
    case .overdue: waits && entry.flags.contains(.overdue)
    case .proposed: entry.state == .proposed
    case .onHold: entry.isOnHold
    case .ownProposals: entry.isOwnProposal
    case .corrections: entry.awaitsCorrection
    case .bounced: entry.flags.contains(.bounced)
    }
  }
}

/// What the queue is sorted by; the number decides between equals.
enum QueueOrder: CaseIterable, Hashable, Sendable {
  case due, newest, overall, kind, name

  /// The order's name.
  var sentence: Sentence {
    switch self {
    case .due: WorkstationWording.orderDue
    case .newest: WorkstationWording.orderNewest
    case .overall: WorkstationWording.orderOverall
    case .kind: WorkstationWording.orderKind
    case .name: WorkstationWording.orderName
    }
  }

  func sorted(_ entries: [QueueEntry]) -> [QueueEntry] {
    switch self {
    case .due: entries.sorted { ($1.age, $0.received, $0.id) < ($0.age, $1.received, $1.id) }
    case .newest: entries.sorted { ($1.received, $1.id) < ($0.received, $0.id) }
    case .overall: entries.sorted { (Self.rank($0.overall), $0.id) < (Self.rank($1.overall), $1.id) }
    case .kind: entries.sorted { (Self.rank($0.kind), $0.id) < (Self.rank($1.kind), $1.id) }
    case .name: entries.sorted { (Self.reading($0), $0.id) < (Self.reading($1), $1.id) }
    }
  }

  private static func rank(_ overall: Overall) -> Int {
    switch overall {
    case .clear: 0
    case .look: 1
    case .ambiguous: 2
    case .conflict: 3
    case .noRecord: 4
    }
  }

  private static func rank(_ kind: ApplicationKind) -> Int { ApplicationKind.allCases.firstIndex(of: kind) ?? 0 }

  /// By the sound, where it is known: kanji sort by nothing that people know.
  private static func reading(_ entry: QueueEntry) -> String { entry.readings.dropFirst().first ?? entry.name.ja }
}
