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
