import Domain
import Foundation
import Procedures
import Store
import Wording

/// `import --watch`: stays, takes bundles in as they arrive, and sends the mail that falls due.
///
/// It ends on SIGTERM, SIGINT and SIGHUP, at once: a bundle that is being committed is finished, one that is being read
/// stays where it lies. A full disk or a locked
/// database ends it not: it goes on trying, ever more seldom, and says so.
struct DropFolderWatch {
  let desk: Desk
  let settle: Double
  let log: LogForm

  /// What is waited for at most, in seconds, before the folder and the outbox are looked at anyway.
  private static let patience = 5.0
  /// The longest wait before a bundle that failed is tried again, in seconds, unless something stirs in the folder.
  private static let longestPatience = 80.0
  /// How long `done/` is left alone, in seconds.
  private static let reduction = 3600.0

  /// Runs until a signal asks it to end.
  func run() throws -> Exit {
    let bell = try InterruptBell()
    let events = try FolderEvents(desk.office.folders.drop)
    let voice = Voice(console: desk.console, form: log)
    voice.tell(.watchBegan, [ImportWording.watching])
    defer { if log != .none { voice.tell(.watchEnded, [ImportWording.watchEnded]) } }
    var diary = WatchDiary(voice)
    var looks = LookTimes(patience: Self.patience, longest: Self.longestPatience)
    var reduced: Date?
    while true {
      if looks.isDue(at: .now) {
        let look = try takeIn(&diary, until: bell)
        looks.note(failed: look.failed, at: .now)
        looks.isSettling = look.isSettling
      }
      try sendMail(&diary)
      let now = desk.office.clock()
      if reduced.map({ now.timeIntervalSince($0) >= Self.reduction }) ?? true {
        let unreduced = DoneReduction(office: desk.office).run()
        if !unreduced.isEmpty { voice.tell(.fault, unreduced, ["during": .text("reducing")]) }
        reduced = now
      }
      let seconds = looks.isSettling ? min(max(settle / 4, 0.2), Self.patience) : Self.patience
      switch Self.wait(for: bell.descriptor, or: events.descriptor, seconds: seconds) {
      case .bell: return .done
      case .folder: looks.hurry()
      case .nothing: break
      }
      events.drain()
    }
  }

  /// One look at the folder: whether something in it has not settled, and whether something failed because of us.
  private func takeIn(
    _ diary: inout WatchDiary, until bell: InterruptBell
  ) throws -> (isSettling: Bool, failed: Bool) {
    do {
      let ringing = bell.descriptor
      let report = try ImportBundles(desk.office).run(
        settle: settle, isStopping: { Self.wait(for: ringing, or: nil, seconds: 0) == .bell })
      diary.note(report)
      return (report.isSettling, report.bundles.contains { $0.isOurFault })
    } catch is HomeLock.Held {
      return (true, false)
    } catch {
      try diary.note(error, during: .taking)
      return (false, true)
    }
  }

  private func sendMail(_ diary: inout WatchDiary) throws {
    do {
      diary.note(try SendDueMail(desk.office).run(includingHeld: false))
    } catch is HomeLock.Held {
      // Somebody else is sending; the next round finds whether anything is left.
    } catch {
      try diary.note(error, during: .sending)
    }
  }

  /// What ended a wait.
  private enum Stirring { case bell, folder, nothing }

  private static func wait(for bell: Int32, or other: Int32?, seconds: Double) -> Stirring {
    var ends = [pollfd(fd: bell, events: Int16(POLLIN), revents: 0)]
    if let other { ends.append(pollfd(fd: other, events: Int16(POLLIN), revents: 0)) }
    _ = poll(&ends, nfds_t(ends.count), Int32(seconds * 1000))
    if ends[0].revents != 0 { return .bell }
    return ends.count > 1 && ends[1].revents != 0 ? .folder : .nothing
  }
}

extension ImportReport {
  /// Whether something was changed a moment ago and is worth another look soon.
  fileprivate var isSettling: Bool {
    bundles.contains { if case .notSettled = $0.left { true } else { false } }
  }
}
