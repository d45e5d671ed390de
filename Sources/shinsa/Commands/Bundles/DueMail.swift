import Domain
import Procedures
import Wording

/// The end of an import run: links, notices and account files leave at once, decisions whose hold is over with them.
struct DueMail {
  let desk: Desk

  /// Says what left and what could not; false if something could not, but never a reason to lose what the import reports.
  func send(quietly: Bool) -> Bool {
    do {
      let report = try SendDueMail(desk.office).run(includingHeld: false)
      if !quietly, !report.sent.isEmpty || report.accountFiles > 0 {
        desk.console.say(OutboxWording.sent(report.sent.count, held: report.held, accountFiles: report.accountFiles))
      }
      report.complaints.forEach(desk.console.complain)
      return report.failures.isEmpty
    } catch is HomeLock.Held {
      // Somebody else is sending, and sends this too.
      return true
    } catch {
      desk.console.complain(Failure(error).sentences.first ?? FailureWording.ours("export/mail"))
      return false
    }
  }

  /// The same for a screen, on which nothing else may write: what could not leave.
  func sendSilently() -> [Sentence] {
    do {
      return try SendDueMail(desk.office).run(includingHeld: false).complaints
    } catch is HomeLock.Held {
      return []
    } catch {
      return Failure(error).sentences
    }
  }
}
