import Procedures
import Wording

/// The end of an import run: what has lain in `import/done/` for its time is reduced.
struct DoneReduction {
  let desk: Desk

  /// Says what could not be reduced; false if there was something, but never a reason to lose what the import reports.
  func run() -> Bool {
    do {
      let failed = try ReduceDone(desk.office).run().failed
      for (file, error) in failed { complain(file, error) }
      return failed.isEmpty
    } catch is HomeLock.Held {
      // Somebody else's run does the same at its end.
      return true
    } catch {
      complain("", error)
      return false
    }
  }

  private func complain(_ file: String, _ error: any Error) {
    let why = Failure(error).sentences.first ?? FailureWording.ours("import/done")
    desk.console.complain(ImportWording.notReduced(file, why))
  }
}
