import Domain
import Foundation
import Wording

/// What the process that does the steps tells the one that watches over it, one JSON object a line.
enum NightLine: Codable {
  case begins(NightStep)
  case ends(NightStep, NightStepReport)

  /// The line's bytes, with its end.
  var bytes: Data { ((try? JSONEncoder().encode(self)) ?? Data()) + Data([0x0A]) }
}

/// The process that does the steps: one after the other, each told before and after.
///
/// Wherever it is stopped nothing is lost, as every procedure can be stopped anywhere (manual: operation).
struct NightWorker {
  let desk: Desk
  let steps: [NightStep]

  func run() -> Exit {
    Self.endWithTheWatcher()
    for task in Night.inOrder where steps.contains(task.step) {
      tell(.begins(task.step))
      tell(.ends(task.step, report(of: task)))
    }
    return .done
  }

  private func report(of task: any NightTask) -> NightStepReport {
    do {
      return try task.run(desk.office)
    } catch {
      let sentence = Failure(error, zone: desk.office.settings.timeZone).sentence
      return NightStepReport(.failed, sentence, needs: [NightlyWording.done(task.step, sentence)])
    }
  }

  private func tell(_ line: NightLine) { try? FileHandle.standardOutput.write(contentsOf: line.bytes) }

  /// Whoever watches holds the other end of standard input: when that is gone nobody is left to stop this process in time.
  private static func endWithTheWatcher() {
    Thread.detachNewThread {
      var byte: UInt8 = 0
      while read(STDIN_FILENO, &byte, 1) > 0 {}
      _exit(Exit.interrupted.rawValue)
    }
  }
}

extension Failure {
  /// The first of its sentences; there is always one.
  var sentence: Sentence { sentences.first ?? FailureWording.ours("") }
}
