import Domain
import Foundation
import Procedures
import Store
import Wording

/// `import --watch`: stays, takes bundles in as they arrive, and sends the mail that falls due.
///
/// It ends on SIGTERM, SIGINT and SIGHUP, between two bundles: the one under way is finished.
struct DropFolderWatch {
  let desk: Desk
  let settle: Double

  /// What is waited for at most, in seconds, before the folder and the outbox are looked at anyway.
  private static let patience = 5.0

  /// Runs until a signal asks it to end.
  func run() throws -> Exit {
    let bell = try InterruptBell()
    let events = try FolderEvents(desk.office.folders.drop)
    desk.console.complain(ImportWording.watching)
    var named: Set<String> = []
    while true {
      let isSettling = try takeIn(&named, until: bell)
      try sendMail()
      let seconds = isSettling ? min(max(settle / 4, 0.2), Self.patience) : Self.patience
      if Self.wait(for: bell.descriptor, or: events.descriptor, seconds: seconds) { return .done }
      events.drain()
    }
  }

  /// One look at the folder; true while something in it has not settled.
  private func takeIn(_ named: inout Set<String>, until bell: InterruptBell) throws -> Bool {
    let report: ImportReport
    let ring = bell.descriptor
    do {
      report = try ImportBundles(desk.office).run(
        settle: settle, isStopping: { Self.wait(for: ring, or: nil, seconds: 0) })
    } catch is HomeLock.Held {
      return true
    } catch StoreError.busy {
      return true
    }
    for bundle in report.bundles {
      switch bundle.left {
      case .notSettled: break
      // Said once, or the log would fill with it.
      case .noBundle, .ourFault: if named.insert(bundle.file).inserted { say(bundle) }
      case nil: say(bundle)
      }
    }
    return report.bundles.contains { if case .notSettled = $0.left { true } else { false } }
  }

  private func sendMail() throws {
    do {
      let report = try SendDueMail(desk.office).run(includingHeld: false)
      guard !report.sent.isEmpty else { return }
      desk.console.say(OutboxWording.sent(report.sent.count, held: report.held, accountFiles: report.accountFiles))
    } catch StoreError.busy {
      // The next round finds whether anything is left.
    } catch is HomeLock.Held {
      // Somebody else is sending; the next round finds whether anything is left.
    }
  }

  private func say(_ bundle: ImportReport.Bundle) { ImportLines.of(bundle).forEach { desk.console.say($0) } }

  /// True once the bell rang; false when the other end stirred or the time was over.
  private static func wait(for bell: Int32, or other: Int32?, seconds: Double) -> Bool {
    var ends = [pollfd(fd: bell, events: Int16(POLLIN), revents: 0)]
    if let other { ends.append(pollfd(fd: other, events: Int16(POLLIN), revents: 0)) }
    _ = poll(&ends, nfds_t(ends.count), Int32(seconds * 1000))
    return ends[0].revents != 0
  }
}
