import Sample

/// A trial as `--json` prints it; keys are a promise (manual: worlds).
struct TryReport: Encodable {
  struct Times: Encodable {
    var mean: Double
    var median: Double
    var p95: Double
    var p99: Double
  }

  struct Line: Encodable {
    var line: Int
    var overall: String
    var slips: [String]
    var reasons: [String]

    init(_ line: TrialTally.Line) {
      (self.line, overall, slips, reasons) = (line.line, line.overall.rawValue, line.slips, line.reasons)
    }
  }

  struct Slip: Encodable {
    var applications: Int
    var onFile: Int
    var rankedFirst: Int
    var clear: Int

    enum CodingKeys: String, CodingKey {
      case applications, clear
      case onFile = "on_file"
      case rankedFirst = "ranked_first"
    }
  }

  let applications: Int
  let onFile: Int
  let rankedFirst: Int
  let found: Int
  let overall: [String: Int]
  let wrongClears: Int
  let plain: Int
  let plainClear: Int
  let reasons: [String: Int]
  let slips: [String: Slip]
  let milliseconds: Times
  let wrong: [Line]
  let missed: [Line]
  let unclear: [Line]

  enum CodingKeys: String, CodingKey {
    case applications, found, overall, plain, reasons, slips, milliseconds, wrong, missed, unclear
    case onFile = "on_file"
    case rankedFirst = "ranked_first"
    case wrongClears = "wrong_clears"
    case plainClear = "plain_clear"
  }

  init(_ tally: TrialTally, _ times: TrialTimes) {
    (applications, onFile, rankedFirst, found) = (tally.applications, tally.onFile, tally.rankedFirst, tally.found)
    (overall, wrongClears, plain, plainClear) = (tally.overall, tally.wrongClears, tally.plain, tally.plainClear)
    reasons = tally.reasons
    slips = tally.slips.mapValues {
      Slip(applications: $0.applications, onFile: $0.onFile, rankedFirst: $0.rankedFirst, clear: $0.clear)
    }
    let marks = times.percentiles([50, 95, 99])
    milliseconds = Times(mean: times.mean, median: marks[0], p95: marks[1], p99: marks[2])
    (wrong, missed, unclear) = (tally.wrong.map(Line.init), tally.missed.map(Line.init), tally.unclear.map(Line.init))
  }
}
