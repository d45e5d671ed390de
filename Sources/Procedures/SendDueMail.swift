import Domain
import Foundation
import Outgoing
import Secrets
import Store

/// Hands over the mails that are due, in steps that can each be repeated after a crash (manual: outbox).
public struct SendDueMail: Sendable {
  /// What one run did.
  public struct Report: Sendable {
    /// Keys of the mails that are now where the transport picks them up.
    public var sent: [String] = []
    /// How many account files were put in place.
    public var accountFiles = 0
    /// How many mails wait for their hold.
    public var held = 0
    /// What could not leave, or be put in place, and why; the next run tries again.
    public var failures: [Failure] = []
  }

  /// Something that could not leave.
  public struct Failure: Sendable {
    /// The mail's key; nil where an account file is to blame, or the folder.
    public var key: String?
    /// What is wrong.
    public var error: any Error
  }

  let office: Office
  private let maildir: Maildir

  /// Sends for an office.
  public init(_ office: Office) {
    self.office = office
    maildir = Maildir(
      folder: office.folders.mail, group: office.settings.exportGroups[office.folders.mail.lastPathComponent])
  }

  /// Emits what is due, with `includingHeld` also what is on hold, and finishes what a crash interrupted.
  ///
  /// One mail that cannot leave stops no other: what is wrong with it stands in the report beside what has left. Throws
  /// `NotAllowed`, `HomeLock.Held`, or what makes the whole run impossible, and then nothing was tried.
  public func run(includingHeld: Bool) throws -> Report {
    try office.admit(.sendMail)
    let lock = try HomeLock(.mailing, in: office.folders)
    defer { withExtendedLifetime(lock) {} }
    let moment = office.clock()
    try removeAbandonedMail()
    let prepared = try office.store.read { try $0.notices(in: [.prepared]) }
    let due = prepared.filter { includingHeld || $0.due <= moment }
    var report = Report(held: prepared.count - due.count)
    var failures: [Failure] = []
    func trying(_ key: String?, _ step: () throws -> Void) -> Bool {
      do {
        try step()
        return true
      } catch {
        failures.append(Failure(key: key, error: error))
        return false
      }
    }
    for notice in due { _ = trying(notice.key) { try handOver(notice) } }
    let arePublished = trying(nil) { report.accountFiles = try PublishAccounts(office).run() }
    // The portal has to know of an account before its holder hears that there is one.
    let underway = try office.store.read { try $0.notices(in: [.handingOver]) }
    for notice in underway where arePublished || notice.account == nil {
      _ = trying(notice.key) { if try emit(notice) { report.sent.append(notice.key) } }
    }
    report.failures = failures
    return report
  }

  /// Puts a mail that was handed over where it is picked up; false if another run did.
  private func emit(_ notice: Notice) throws -> Bool {
    try maildir.rename(key: notice.key)
    return try office.write { try $0.moveNotice(notice, from: .handingOver, to: .sent) }
  }

  /// A mail in `tmp/` whose handing-over never committed may hold a password that was never given: it goes.
  private func removeAbandonedMail() throws {
    let underway = Set(try office.store.read { try $0.notices(in: [.handingOver]) }.map(\.key))
    for key in try maildir.keysInTmp() where !underway.contains(key) { try maildir.removeFromTmp(key: key) }
  }

  /// Writes the mail with its secrets to `tmp/`, then commits their hashes; from then on it is never rendered again.
  private func handOver(_ notice: Notice) throws {
    let moment = office.clock()
    let secrets = try NoticeSecrets(for: notice, office: office, at: moment)
    let message = try MessageWriter.message(
      secrets.filled(notice), key: notice.key, date: moment, from: office.settings.mail,
      timeZone: office.settings.timeZone, training: office.settings.training)
    try maildir.writeToTmp(key: notice.key, bytes: message)
    let isUnderway = try office.store.write(as: office.scribe(at: moment)) { writing in
      guard try writing.moveNotice(notice, from: .prepared, to: .handingOver) else { return false }
      try secrets.store(in: writing)
      try announce(notice, in: writing)
      return true
    }
    // Undone between reading and writing: nothing of it may stay.
    if !isUnderway { try maildir.removeFromTmp(key: notice.key) }
  }

  /// From here on the decision is final.
  private func announce(_ notice: Notice, in writing: Writing) throws {
    guard let id = notice.application, var file = try writing.reading.caseFile(id), file.announced == nil else {
      return
    }
    file.announced = writing.scribe.moment
    try writing.update(file, from: file.version)
  }
}
