import Domain
import Foundation
import Procedures
import ReviewScreen
import Store
import Wording

/// What is done about pictures that must not be kept, and about decisions that are announced.
extension ReviewWork {
  /// Makes a picture unreadable for good; nothing of it stays in memory either.
  mutating func forget(_ number: Int, of id: CaseID, showing content: ForbiddenContent) throws -> ReviewReply {
    let report = try ForgetPicture(desk.office).run(number, of: id, showing: content)
    pictures?.forget(number, of: id)
    return .evidenceForgotten(try lookAgain(at: id), number, report.sentences(about: id, number))
  }

  /// Proposes to correct a decision.
  mutating func correct(_ id: CaseID, because reason: String) throws -> ReviewReply {
    try CorrectDecision(desk.office).propose(id, because: reason)
    return .told(try lookAgain(at: id), [CorrectionWording.proposed(id)])
  }

  /// Confirms a correction: what waits in the decision's place is shown, and the portal and the applicant hear at once.
  mutating func confirmCorrection(of id: CaseID) throws -> ReviewReply {
    let new = try CorrectDecision(desk.office).confirm(id)
    let complaints = DueMail(desk: desk).sendSilently()
    return .told(try lookAgain(at: new.id), [CorrectionWording.confirmed(new.id)] + complaints)
  }

  /// Sends a proposed correction back: the decision stands.
  mutating func refuseCorrection(of id: CaseID, because reason: String?) throws -> ReviewReply {
    _ = try CorrectDecision(desk.office).refuse(id, because: reason)
    return .told(try lookAgain(at: id), [CorrectionWording.refused(id)])
  }

  /// Sends the last mail about an application once more.
  mutating func mailAgain(about id: CaseID) throws -> ReviewReply {
    let notice = try ResendMail(desk.office).lastMail(about: id)
    let complaints = DueMail(desk: desk).sendSilently()
    return .told(try lookAgain(at: id), [ResendWording.prepared(notice.purpose.sentence)] + complaints)
  }

  /// Marks what came back as dealt with.
  mutating func settleBounces(of id: CaseID) throws -> ReviewReply {
    let count = try NoteBounce(desk.office).handle(application: id)
    return .told(try lookAgain(at: id), [ResendWording.handled(count)])
  }

  /// Applications of any state, by folded words or by short id.
  func find(_ text: String) throws -> ReviewReply {
    let office = desk.office
    try office.admit(.look)
    let (moment, days) = (office.clock(), try office.openingDays())
    let files = try office.store.read { reading in
      let words = SearchWords.sought(text)
      var files = words.isEmpty ? [] : try reading.cases(matching: words, limit: 30)
      let number = text.hasPrefix("#") ? String(text.dropFirst()) : text
      if let id = CaseID(number), let file = try reading.caseFile(id), !files.contains(where: { $0.id == id }) {
        files.insert(file, at: 0)
      }
      return files
    }
    try RecordLook(office).list(.found, rows: files.count)
    return .cases(
      files.map { QueueEntry($0, holder: nil, at: moment, in: office.settings.timeZone, counting: days) })
  }

  /// The application as it is now; what is decided about it from here on is decided about this.
  private mutating func lookAgain(at id: CaseID) throws -> DossierFacts {
    let facts = DossierFacts(try ManageClaims(desk.office).look(at: id), in: desk.office)
    if shown?.file.id == id { shown = facts }
    return facts
  }
}
