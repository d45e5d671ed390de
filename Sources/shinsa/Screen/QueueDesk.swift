import Domain
import Foundation
import Procedures
import ReviewScreen
import Store

/// Reads the queue again and again; only what changed since the last time is read in full.
struct QueueDesk {
  private struct Known {
    let mark: QueueMark
    let file: Case
  }

  private let office: Office
  private var known: [CaseID: Known] = [:]
  /// The day that decisions are counted of, how far the log was read, and how many they were.
  private var day = Date.distantPast
  private var readTo: Int64 = 0
  private var decided = 0

  init(_ office: Office) { self.office = office }

  /// The queue as it is now.
  mutating func facts() throws -> QueueFacts {
    try office.admit(.look)
    let moment = office.clock()
    let zone = office.settings.timeZone
    let known = known
    let today = Self.midnight(before: moment, in: zone)
    let from = today == day ? readTo : 0
    let (files, claims, deeds) = try office.store.read { reading in
      let files = try reading.queueMarks().compactMap { mark -> Known? in
        if let same = known[mark.id], same.mark == mark { return same }
        return try reading.caseFile(mark.id).map { Known(mark: mark, file: $0) }
      }
      let deeds = try reading.deeds(of: office.actor.name, Self.counted, since: today, behind: from)
      return (files, try reading.claims(at: moment), deeds)
    }
    self.known = Dictionary(uniqueKeysWithValues: files.map { ($0.mark.id, $0) })
    count(deeds, on: today)
    let days = try office.openingDays()
    return QueueFacts(
      entries: files.map {
        QueueEntry($0.file, holder: claims[$0.mark.id]?.name, at: moment, in: zone, counting: days)
      }, decidedToday: max(0, decided))
  }

  private static let counted: [AuditAction] = [.decisionMade, .decisionProposed, .decisionConfirmed, .decisionUndone]

  private mutating func count(_ deeds: (counts: [AuditAction: Int], last: Int64), on today: Date) {
    if today != day { decided = 0 }
    decided += deeds.counts.reduce(0) { $0 + ($1.key == .decisionUndone ? -$1.value : $1.value) }
    (day, readTo) = (today, deeds.last)
  }

  private static func midnight(before moment: Date, in zone: TimeZone) -> Date {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    return calendar.startOfDay(for: moment)
  }
}
