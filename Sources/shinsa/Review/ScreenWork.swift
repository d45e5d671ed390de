import Domain
import Foundation
import Procedures
import ReviewScreen
import Store

/// What only the full screen wants done; like everything else, through the procedures.
extension ReviewWork {
  /// Shows an application without holding it.
  mutating func look(at id: CaseID) throws -> ReviewReply {
    let facts = try self.facts(of: id)
    // What is noted or opened from now on is this application's.
    shown = facts
    return .looked(facts)
  }

  /// What is shown of an application; of a proposal also the mail that confirming it would send, where one may confirm it.
  func facts(of id: CaseID) throws -> DossierFacts {
    var facts = DossierFacts(try ManageClaims(desk.office).look(at: id), in: desk.office)
    if facts.file.state == .proposed, let mail = try? DecideApplication(desk.office).previewConfirmation(id) {
      facts.proposedMail = DecisionMail(mail, in: desk.console.language)
    }
    return facts
  }

  /// Holds an application for longer.
  mutating func renew(_ id: CaseID) throws -> ReviewReply {
    try claim(id)
    let office = desk.office
    let claim = try office.store.read { try $0.claim(on: id, at: office.clock()) }
    return .renewed(until: claim?.until ?? office.clock())
  }

  /// Student records by their words, or by a number.
  func search(_ text: String) throws -> ReviewReply {
    .records(try LookUpStudents(desk.office).find(text, limit: 50))
  }

  /// Confirms a decision or a correction that somebody else proposed.
  mutating func confirm(_ id: CaseID) throws -> ReviewReply {
    let correction = CorrectDecision(desk.office)
    if try correction.isPending(id) { return try confirmCorrection(of: id) }
    return .decided(try DecideApplication(desk.office).confirm(id))
  }

  /// Sends back what somebody else proposed.
  mutating func refuse(_ id: CaseID, because reason: String?) throws -> ReviewReply {
    let correction = CorrectDecision(desk.office)
    if try correction.isPending(id) { return try refuseCorrection(of: id, because: reason) }
    return .decided(try DecideApplication(desk.office).refuse(id, because: reason))
  }

  /// The queue as it is now, for a review without a screen; only what changed since the last time is read in full.
  mutating func readQueue() throws -> ReviewReply {
    let isFirst = queue == nil
    var desk = queue ?? QueueDesk(desk.office)
    defer { queue = desk }
    let facts = try desk.facts(most: .max).facts
    if isFirst { try RecordLook(self.desk.office).list(.queue, rows: facts.entries.count) }
    return .queue(facts)
  }

  /// How the application compares with a student record that was chosen.
  mutating func compare(_ key: RecordKey, with id: CaseID) throws -> ReviewReply {
    let (record, comparison) = try CompareRecord(desk.office).run(id, with: key)
    try noteLook(at: key, beside: id)
    return .compared(ChosenRecord(record, comparison: comparison))
  }

  /// Marks what a resubmission was asked for.
  mutating func mark(_ standings: [String: ItemStanding], of id: CaseID) throws -> ReviewReply {
    try claim(id)
    let asked = try MarkItems(desk.office).mark(standings, of: id)
    guard var facts = shown, facts.file.id == id else { return try look(at: id) }
    facts.marks = asked.marks
    shown = facts
    return .marked(facts)
  }

  /// Opens a picture of the earlier application; where it is gone, that is an answer too.
  mutating func openEarlier(_ number: Int, of earlier: CaseID) throws -> ReviewReply {
    do {
      let bytes = try OpenPicture(desk.office).bytes(number, of: earlier)
      _ = viewer?.show(bytes, on: desk.console)
      if let picture = shown?.mended?.pictures.first(where: { $0.number == number })?.picture {
        pictures?.keep(
          PictureDesk.Opened(bytes: bytes, sha256: picture.sha256), number, of: earlier, beside: shown?.file.id)
      }
      return .earlierOpened(EarlierPicture(id: earlier, number: number))
    } catch let error as PictureUnavailable {
      let problem = Failure(error, zone: desk.office.settings.timeZone).sentences
      return .earlierOpened(EarlierPicture(id: earlier, number: number, problem: problem))
    }
  }
}
