import Domain
import Sample
import Wording

/// A trial on a terminal.
struct TrySheet {
  let tally: TrialTally
  let times: TrialTimes

  func say(_ console: Console) {
    guard tally.applications > 0 else { return sayTimes(console) }
    console.say(TryWording.applications(tally.applications, onFile: tally.onFile))
    console.say(TryWording.rankedFirst(tally.rankedFirst, of: tally.onFile, found: tally.found))
    let counts = Overall.allCases.map { "\($0.rawValue) \(tally.overall[$0.rawValue] ?? 0)" }
    console.say(counts.joined(separator: "  "))
    console.say(TryWording.wrongClears(tally.wrongClears))
    for line in tally.wrong { console.say(TryWording.line(line.line, line.slips)) }
    console.say(TryWording.plain(clear: tally.plainClear, of: tally.plain))
    for (code, count) in sorted(tally.reasons).prefix(12) { console.say("  \(count)  \(code)") }
    saySlips(console)
    sayTimes(console)
  }

  private func saySlips(_ console: Console) {
    var table = TextTable(TryWording.slipHeader.map { $0.in(console.language) })
    let byCount = tally.slips.sorted { ($1.value.applications, $0.key) < ($0.value.applications, $1.key) }
    for (code, slip) in byCount {
      table.add([
        code, "\(slip.applications)", slip.onFile == 0 ? "-" : percent(slip.rankedFirst, of: slip.onFile),
        percent(slip.clear, of: slip.applications),
      ])
    }
    console.say("")
    for line in table.lines { console.say(line) }
    console.say("")
  }

  private func sayTimes(_ console: Console) {
    let marks = times.percentiles([50, 95, 99]).map { ($0 * 1000).rounded() / 1000 }
    console.say(TryWording.times(median: marks[0], p95: marks[1], p99: marks[2]))
  }

  private func sorted(_ counts: [String: Int]) -> [(String, Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
  }

  private func percent(_ part: Int, of whole: Int) -> String { TryWording.percent(part, of: whole) }
}
