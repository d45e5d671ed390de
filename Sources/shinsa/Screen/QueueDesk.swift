import Domain
import Foundation
import Procedures
import ReviewScreen
import Store

/// Reads the queue again and again; only what changed since the last time is read in full.
struct QueueDesk {
  private struct Known {
    let mark: QueueMark
    let entry: QueueEntry
  }

  private let office: Office
  private var known: [CaseID: Known] = [:]
  /// Whether the first rows were read.
  private var hasBegun = false
  /// The day that ages and decisions are counted on, how far the log was read, and how many decisions there were.
  private var day = Date.distantPast
  private var readTo: Int64 = 0
  private var decided = 0

  init(_ office: Office) { self.office = office }

  /// The queue as it is now, in the order of submission; `isWhole`: nothing was left for the next time.
  ///
  /// - Parameter most: So many cases are read in full, and no more.
  mutating func facts(most: Int) throws -> (facts: QueueFacts, isWhole: Bool) {
    try office.admit(.look)
    try Workplace.admitStillStaff(office)
    let moment = office.clock()
    beginDay(of: moment)
    let days = try office.openingDays()
    let (known, hasBegun, readTo) = (known, hasBegun, readTo)
    let (found, isWhole, claims, deeds) = try office.store.read { reading in
      // To find out which they all are takes longer than to read the first: every row of the table is looked at.
      let marks = try hasBegun ? reading.queueMarks() : reading.queueMarks(firstWaiting: most)
      let (found, isRead) = try rows(of: marks, known, most: most) { mark in
        try reading.caseFile(mark.id).map {
          QueueEntry(
            $0, holder: nil, awaitsCorrection: mark.isCorrecting, at: moment, in: office.settings.timeZone,
            counting: days)
        }
      }
      let isWhole = isRead && hasBegun
      // The log of a day in which much was imported is long: a first screen does not wait for its figures.
      let deeds =
        isWhole ? try reading.deeds(of: office.actor.name, Self.counted, since: day, behind: readTo) : nil
      return (found, isWhole, try reading.claims(at: moment), deeds)
    }
    self.hasBegun = true
    self.known = Dictionary(uniqueKeysWithValues: found.map { ($0.mark.id, $0) })
    if let deeds {
      for (action, count) in deeds.counts { decided += action == .decisionUndone ? -count : count }
      self.readTo = deeds.last
    }
    let entries = found.map { row in
      var entry = row.entry
      entry.holder = claims[row.mark.id]?.name
      return entry
    }
    return (QueueFacts(entries: entries, decidedToday: max(0, decided), viewer: office.actor.name), isWhole)
  }

  /// What is known of the marks, and what is read because it is not.
  private func rows(
    of marks: [QueueMark], _ known: [CaseID: Known], most: Int, _ read: (QueueMark) throws -> QueueEntry?
  ) throws -> ([Known], isWhole: Bool) {
    var (rows, left, isWhole) = ([Known](), most, true)
    rows.reserveCapacity(marks.count)
    for mark in marks {
      if let same = known[mark.id], same.mark == mark {
        rows.append(same)
      } else if left == 0 {
        isWhole = false
      } else if let entry = try read(mark) {
        rows.append(Known(mark: mark, entry: entry))
        left -= 1
      }
    }
    return (rows, isWhole)
  }

  private static let counted: [AuditAction] = [.decisionMade, .decisionProposed, .decisionConfirmed, .decisionUndone]

  /// On another day all ages are others, and no decision was taken yet.
  private mutating func beginDay(of moment: Date) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = office.settings.timeZone
    let today = calendar.startOfDay(for: moment)
    guard today != day else { return }
    (day, readTo, decided, known) = (today, 0, 0, [:])
  }
}
