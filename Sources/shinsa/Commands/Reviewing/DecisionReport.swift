import ArgumentParser
import Domain
import Procedures
import Wording

/// What staff read after a change of state.
struct DecisionReport {
  let desk: Desk

  func say(_ file: Case, json: Bool) throws {
    if json {
      let moment = desk.office.clock()
      try desk.console.say(
        json: CaseJSON(
          file, claim: nil, several: [], at: moment, in: desk.office.settings.timeZone,
          counting: try desk.office.openingDays()))
    } else if file.state == .proposed {
      desk.console.say(QueueWording.proposed(file.id, file.decision?.secondPersonReasons ?? []))
    } else if file.state == .waiting {
      desk.console.say(QueueWording.waitsAgain(file.id))
    } else {
      let due = file.decision?.due.map(desk.moment)
      desk.console.say(QueueWording.decided(file.id, file.state, until: due))
    }
  }
}
