import Domain
import Foundation
import Outgoing
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

  /// Mails that take each step together: a folder is synced and a transaction committed once for all of them.
  private static let batch = 200

  /// Sends for an office.
  public init(_ office: Office) {
    self.office = office
    maildir = Maildir(
      folder: office.folders.mail, group: office.settings.exportGroups[office.folders.mail.lastPathComponent])
  }

  /// Emits what is due, with `includingHeld` also what is on hold, and finishes what a crash interrupted.
  ///
  /// A change of address that an application asked for is never early: in the time before it its account's holder may
  /// object. One mail that cannot leave stops no other: what is wrong with it stands in the report beside what has left.
  /// Throws `NotAllowed`, `HomeLock.Held`, or what makes the whole run impossible, and then nothing was tried.
  public func run(includingHeld: Bool) throws -> Report {
    try office.admit(.sendMail)
    let lock = try HomeLock(.mailing, in: office.folders)
    defer { withExtendedLifetime(lock) {} }
    try removeAbandonedMail()
    var report = Report()
    // What is handed over may make another mail due: an old address is told when the new one has its password.
    var tried: Set<String> = []
    while true {
      let moment = office.clock()
      let waiting = try office.store.read { try $0.notices(in: [.prepared]) }
      // The waiting time begins when the old address is told.
      let untold = Set(waiting.filter { $0.purpose == .addressObjection }.compactMap(\.application))
      let prepared = waiting.filter { !tried.contains($0.key) && $0.withheld == nil }
      let due = prepared.filter { mail in
        if mail.isFirm { return mail.due <= moment && !(mail.application.map(untold.contains) ?? false) }
        return mail.due <= moment || includingHeld
      }
      report.held = prepared.count - due.count
      tried.formUnion(due.map(\.key))
      for start in stride(from: 0, to: due.count, by: Self.batch) {
        report.failures += handOver(Array(due[start..<min(start + Self.batch, due.count)]))
      }
      if due.isEmpty { break }
    }
    try emitAll(into: &report)
    return report
  }

  /// The portal has to know of an account before its holder hears that there is one.
  private func emitAll(into report: inout Report) throws {
    var arePublished = true
    do {
      report.accountFiles = try PublishAccounts(office).run()
    } catch {
      arePublished = false
      report.failures.append(Failure(key: nil, error: error))
    }
    let underway = try office.store.read { try $0.notices(in: [.handingOver]) }
      .filter { arePublished || $0.account == nil }
    for start in stride(from: 0, to: underway.count, by: Self.batch) {
      let (sent, failures) = emit(Array(underway[start..<min(start + Self.batch, underway.count)]))
      report.sent += sent
      report.failures += failures
    }
  }

  /// Puts mails that were handed over where they are picked up, all together or, where that fails, one by one.
  private func emit(_ notices: [Notice]) -> (sent: [String], failures: [Failure]) {
    do {
      try maildir.rename(keys: notices.map(\.key))
      let sent = try office.write { writing in
        try notices.filter { try writing.moveNotice($0, from: .handingOver, to: .sent) }.map(\.key)
      }
      return (sent, [])
    } catch  where notices.count > 1 {
      let each = notices.map { emit([$0]) }
      return (each.flatMap(\.sent), each.flatMap(\.failures))
    } catch {
      return ([], notices.map { Failure(key: $0.key, error: error) })
    }
  }

  /// A mail in `tmp/` whose handing-over never committed may hold a password that was never given: it goes.
  private func removeAbandonedMail() throws {
    let underway = Set(try office.store.read { try $0.notices(in: [.handingOver]) }.map(\.key))
    for key in try maildir.keysInTmp() where !underway.contains(key) { try maildir.removeFromTmp(key: key) }
  }

  /// Hands mails over all together or, where that fails, one by one, so that one stops no other.
  private func handOver(_ notices: [Notice]) -> [Failure] {
    do {
      try handOverTogether(notices)
      return []
    } catch  where notices.count > 1 {
      return notices.flatMap { handOver([$0]) }
    } catch {
      return notices.map { Failure(key: $0.key, error: error) }
    }
  }

  /// Writes mails with their secrets to `tmp/`, then commits the hashes; from then on they are never rendered again.
  private func handOverTogether(_ notices: [Notice]) throws {
    let moment = office.clock()
    let filled = try notices.map { notice in
      let secrets = try NoticeSecrets(for: notice, office: office, at: moment)
      let message = try MessageWriter.message(
        secrets.filled(notice), key: notice.key, date: moment, from: office.settings.mail,
        timeZone: office.settings.timeZone, training: office.settings.training)
      return (notice, secrets, message)
    }
    try maildir.writeToTmp(filled.map { ($0.0.key, $0.2) })
    let gone = try office.store.write(as: office.scribe(at: moment)) { writing in
      let handing = HandOver(office: office)
      return try filled.filter { notice, secrets, _ in
        // Undone between reading and writing: nothing of it may stay.
        guard try writing.moveNotice(notice, from: .prepared, to: .handingOver) else { return true }
        try handing.apply(notice, secrets, in: writing)
        return false
      }
    }
    for (notice, _, _) in gone { try maildir.removeFromTmp(key: notice.key) }
  }
}
