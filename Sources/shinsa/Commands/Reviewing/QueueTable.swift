import ArgumentParser
import Domain
import Foundation
import Procedures
import Store
import Wording

/// Applications as lines on a terminal.
struct QueueTable {
  let desk: Desk
  let moment: Date
  let days: OpeningDays

  func say(_ files: [Case], claims: [CaseID: Claim]) {
    let language = desk.console.language
    guard !files.isEmpty else { return desk.console.say(QueueWording.empty) }
    let zone = desk.office.settings.timeZone
    var table = TextTable(QueueWording.headers.map { $0.in(language) })
    for file in files {
      let flags = file.flags(at: moment, in: zone, counting: days).map { $0.sentence.in(language) }
      table.add([
        String(file.id), file.application.id, file.application.kind.rawValue,
        file.application.applicantSentence.in(language),
        file.state.sentence.in(language),
        QueueWording.age(days.between(file.received, and: moment, in: zone)).in(language),
        file.assessment.overall.sentence.in(language), flags.joined(separator: ","), claims[file.id]?.name ?? "",
      ])
    }
    table.lines.forEach(desk.console.say)
    desk.console.say(QueueWording.count(files.count))
    if !days.isKnown(CalendarDate(of: moment, in: zone)) {
      desk.console.complain(CalendarWording.unknown(after: days.knownUntil))
    }
  }
}
