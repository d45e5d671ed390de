import Domain
import Foundation
import Outgoing
import Procedures
import ReviewScreen
import Store
import Wording

/// Carries out what the loop wants through the procedures, and says what came of it.
struct ReviewWork {
  let desk: Desk
  /// Draws pictures between the lines; nil where a screen shows them in its own way.
  let viewer: PictureViewer?
  /// What a screen shows of pictures.
  var pictures: PictureDesk?
  /// What the one at work sees; a decision on anything else is refused.
  var shown: DossierFacts?
  /// What was claimed here and not given back.
  private var held: Set<CaseID> = []
  /// The student records that were looked at here beside an application: whoever looks is meant to be known, not how often.
  private var seen: Set<RecordLookedAt> = []
  /// The queue as it was read last, where no screen watches it.
  var queue: QueueDesk?

  init(desk: Desk, viewer: PictureViewer? = nil, pictures: PictureDesk? = nil) {
    self.desk = desk
    self.viewer = viewer
    self.pictures = pictures
  }

  private var office: Office { desk.office }

  /// The result of an effect; nil for those that have none.
  mutating func carryOut(_ effect: ReviewEffect) -> ReviewReply? {
    do {
      if effect.needsStaff { try Workplace.admitStillStaff(office) }
      switch effect {
      case .open(let id): return try open(id)
      case .openPicture(let number, let id): return try openPicture(number, of: id)
      case .lookUp(let choice): return .found(try record(choice))
      case .preview(let id, let decision): return try preview(id, decision)
      case .decide(let id, let decision): return try decide(id, decision)
      case .note(let text, let id): return try note(text, on: id)
      case .undo(let id):
        _ = try DecideApplication(office).undo(id)
        return .undone
      case .release(let id):
        try release(id)
        return nil
      case .look(let id): return try look(at: id)
      case .renew(let id): return try renew(id)
      case .confirm(let id): return try confirm(id)
      case .refuse(let id, let reason): return try refuse(id, because: reason)
      case .withdraw(let id): return .decided(try DecideApplication(office).withdraw(id))
      case .search(let text): return try search(text)
      case .draw(let request): return .drawn(request, pictures?.draw(request) ?? .unavailable([]))
      case .refresh: return try readQueue()
      case .compare(let key, let id): return try compare(key, with: id)
      case .mark(let standings, let id): return try mark(standings, of: id)
      case .openEarlier(let number, let earlier, _): return try openEarlier(number, of: earlier)
      case .find(let text): return try find(text)
      case .forget(let number, let id, let content): return try forget(number, of: id, showing: content)
      case .correct(let id, let reason): return try correct(id, because: reason)
      case .mailAgain(let id): return try mailAgain(about: id)
      case .settleBounce(let id): return try settleBounces(of: id)
      case .say, .ask, .end: return nil
      }
    } catch let obstacle as DecisionObstacle {
      return .refused(obstacle)
    } catch {
      if case .release = effect { return nil }
      return .failed(Failure(error, zone: office.settings.timeZone).sentences)
    }
  }

  private mutating func open(_ id: CaseID) throws -> ReviewReply {
    shown = nil
    try claim(id)
    let facts = try self.facts(of: id)
    shown = facts
    return .opened(facts)
  }

  private mutating func openPicture(_ number: Int, of id: CaseID) throws -> ReviewReply {
    try claim(id)
    let bytes = try OpenPicture(office).bytes(number, of: id)
    let isShown = viewer?.show(bytes, on: desk.console) ?? true
    guard var facts = shown else { return try open(id) }
    if let picture = facts.file.pictures.first(where: { $0.number == number })?.picture {
      pictures?.keep(
        PictureDesk.Opened(bytes: bytes, sha256: picture.sha256), number, of: id, beside: facts.mended?.id)
    }
    facts.file.pictures.markOpened(number, by: office.actor.name)
    shown = facts
    return .pictureOpened(
      facts, hints: [isShown ? ReviewWording.pictureDrawn(id, number) : ReviewWording.seePicture(id, number)])
  }

  private mutating func record(_ choice: RecordChoice) throws -> StudentRecord {
    try office.admit(.look)
    let record = try office.store.read { reading in
      let key =
        switch choice {
        case .key(let key): key
        case .written(let text): try reading.resolveRecord(text)
        }
      guard let record = try reading.student(key) else { throw DecisionObstacle.recordUnknown(number: key.number) }
      return record
    }
    try noteLook(at: record.key, beside: shown?.file.id)
    return record
  }

  /// Records that a student record is looked at beside an application; the one that the cross-check found is shown with it.
  mutating func noteLook(at key: RecordKey, beside id: CaseID?) throws {
    guard shown?.file.id != id || shown?.file.assessment.record != key else { return }
    let look = RecordLookedAt(key: key, id: id)
    guard !seen.contains(look) else { return }
    try RecordLook(office).student(key, beside: id)
    seen.insert(look)
  }

  private mutating func preview(_ id: CaseID, _ decision: Decision) throws -> ReviewReply {
    try claim(id)
    let (after, mail) = try DecideApplication(office).preview(id, decision)
    try admit(after.version)
    return .previewed(
      DecisionPreview(
        after: after,
        mail: mail.map { DecisionMail($0, in: desk.console.language) }))
  }

  /// Takes the decision, unless the application has changed since it was shown.
  private func decide(_ id: CaseID, _ decision: Decision) throws -> ReviewReply {
    .decided(try DecideApplication(office).decide(id, decision, seenAt: shown?.file.version))
  }

  private func admit(_ version: Int) throws {
    guard version == shown?.file.version else { throw DecisionObstacle.versionMoved }
  }

  private mutating func note(_ text: String, on id: CaseID) throws -> ReviewReply {
    try ManageClaims(office).note(text, on: id)
    guard var facts = shown else { return try open(id) }
    facts.notes.append(NoteFact(name: office.actor.name, at: office.clock(), text: text))
    shown = facts
    return .noted(facts)
  }

  mutating func claim(_ id: CaseID) throws {
    try ManageClaims(office).claim(id)
    held.insert(id)
  }

  /// Gives back whatever is still held: the end of every way out.
  mutating func releaseAll() {
    for id in held { _ = carryOut(.release(id)) }
  }

  /// Gives back one's own claim; a supervisor, who may give back anybody's, must not do so here by leaving.
  private mutating func release(_ id: CaseID) throws {
    held.remove(id)
    let held = try office.store.read { try $0.claim(on: id, at: office.clock()) }
    if let held, held.name.utf8.elementsEqual(office.actor.name.utf8) { try ManageClaims(office).release(id) }
  }
}

/// A student record, and the application that it was looked at for.
private struct RecordLookedAt: Hashable {
  let key: RecordKey
  let id: CaseID?
}

extension DecisionMail {
  /// A rendered mail as it is shown, with marks where something is filled in at sending.
  init(_ mail: RenderedMail, in language: Language) {
    let shown = mail.preview(language)
    self.init(recipient: shown.recipient.forMail, subject: shown.subject, body: shown.body)
  }
}

extension ReviewEffect {
  /// Whether only somebody who is on the list may have it carried out.
  fileprivate var needsStaff: Bool {
    switch self {
    case .say, .ask, .refresh, .draw, .release, .end: false
    case .open, .openPicture, .lookUp, .preview, .decide, .note, .undo, .look, .renew, .confirm, .refuse, .withdraw,
      .search, .compare, .mark, .openEarlier, .find, .forget, .correct, .mailAgain, .settleBounce:
      true
    }
  }
}

extension [CasePicture] {
  /// Notes that somebody has opened a picture.
  fileprivate mutating func markOpened(_ number: Int, by name: String) {
    for index in indices where self[index].number == number { self[index].openedBy.insert(name) }
  }
}
