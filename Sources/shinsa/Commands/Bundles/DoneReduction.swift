import Domain
import Procedures
import Wording

/// The end of an import run: what has lain in `import/done/` for its time is reduced.
struct DoneReduction {
  let office: Office

  /// Says what could not be reduced; never a reason to lose what the import reports.
  func run() -> [Sentence] {
    do {
      return try ReduceDone(office).run().failed.map { file, error in
        ImportWording.notReduced(file, Failure(error).sentence)
      }
    } catch is HomeLock.Held {
      // Somebody else's run does the same at its end.
      return []
    } catch {
      return [ImportWording.notReduced("", Failure(error).sentence)]
    }
  }
}
