import Domain
import Foundation
import Testing

@testable import shinsa

/// A process that does steps is watched over, whatever it does: shells play it here.
@Suite struct NightWatchTests {
  /// What a worker's line is made of.
  private static func line(_ line: NightLine) -> String { String(decoding: line.bytes, as: UTF8.self) }

  private static func done(_ step: NightStep) -> String {
    line(.begins(step)) + line(.ends(step, NightStepReport(.done, Sentence(ja: "済", en: "done"))))
  }

  /// Runs steps by a shell script, which gets the list of steps as its second argument.
  private func run(_ steps: [NightStep], _ script: String, limit: Duration = .seconds(60)) throws -> [NightOutcome] {
    let watch = NightWatch(
      command: (URL(filePath: "/bin/sh"), ["-c", script, "worker"]), limit: limit, grace: .seconds(30))
    var outcomes: [NightOutcome] = []
    try watch.run(steps) { step, report in
      #expect(step == steps[outcomes.count])
      outcomes.append(report.outcome)
    }
    return outcomes
  }

  @Test func `one process does all steps`() throws {
    let script = "printf '%s' '\(Self.done(.importing) + Self.done(.recheck))'"
    #expect(try run([.importing, .recheck], script) == [.done, .done])
  }

  @Test func `a step that takes the process with it has failed, and another process does the rest`() throws {
    let script = """
      case $2 in
        import*) exec kill -9 $$ ;;
        *) printf '%s' '\(Self.done(.recheck))' ;;
      esac
      """
    #expect(try run([.importing, .recheck], script) == [.failed, .done])
  }

  @Test func `a step that takes too long is stopped, and another process does the rest`() throws {
    let script = """
      case $2 in
        import*) printf '%s' '\(Self.line(.begins(.importing)))'; exec sleep 1000 ;;
        *) printf '%s' '\(Self.done(.recheck))' ;;
      esac
      """
    #expect(try run([.importing, .recheck], script, limit: .milliseconds(300)) == [.overran, .done])
  }

  @Test func `a process that will not end is made to`() throws {
    let script = "trap '' TERM; while :; do read line; done < /dev/zero"
    let watch = NightWatch(
      command: (URL(filePath: "/bin/sh"), ["-c", script, "worker"]), limit: .milliseconds(200),
      grace: .milliseconds(100))
    var outcomes: [NightOutcome] = []
    try watch.run([.importing]) { outcomes.append($1.outcome) }
    #expect(outcomes == [.overran])
  }

  @Test func `what is no line of a worker is passed over`() throws {
    let script = "echo 'Hello'; printf '%s' '\(Self.done(.importing))'; exit 3"
    #expect(try run([.importing], script) == [.done])
  }
}
