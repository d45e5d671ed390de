import ArgumentParser
import Domain
import Foundation
import Procedures
import Sample
import Wording

/// `crosscheck try FILE`: what the cross-check would say of applications whose truth may be known.
struct CrosscheckTry: OfficeCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "try",
      abstract: Help.text("ファイルの申請を試しに照合し、結果を集計する", "Cross-check the applications of a file, and sum up"),
      discussion: Help.text(
        "例：shinsa sample sekai --world hard　→　shinsa students import sekai/students.csv　→　shinsa crosscheck try sekai/applications.jsonl",
        "Example: shinsa sample world --world hard, then shinsa students import world/students.csv, then shinsa crosscheck try world/applications.jsonl"
      ))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Argument(
    help: ArgumentHelp(
      Help.text("申請を 1 行に 1 件書いた JSON のファイル（- は標準入力）", "Applications as JSON, one a line; - is standard input"),
      valueName: "FILE"))
  var file: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text("1 件ごとの結果を書き出す新しいファイル", "A new file for the findings, one a line"), valueName: "OUT"))
  var verdicts: String?

  func work(at desk: Desk) throws -> Exit {
    // A file is written wherever the caller says, with the rights of the home's owner.
    if verdicts != nil { try CallingUser.refuseThroughSudo() }
    let input = try InputFile(file, in: desk.office.folders)
    let output = try verdicts.map { try FindingFile($0) }
    var tally = TrialTally()
    var times = TrialTimes()
    try TryCrossCheck(desk.office).run { trial in
      let count = try findAll(in: input.url, trial) { finding, line in
        tally.add(finding, line)
        try output?.write(finding)
        if line.truth == nil, !format.json { desk.console.say(TryWording.finding(finding.text)) }
      }
      // Once everything has been read, time is that of the search alone.
      try eachLine(in: input.url) { line, _ in
        try times.measure { _ = try trial.assessment(of: line.application) }
      }
      return count
    }
    try output?.close()
    if format.json {
      try desk.console.say(json: TryReport(tally, times))
    } else {
      TrySheet(tally: tally, times: times).say(desk.console)
    }
    return tally.wrongClears == 0 ? .done : .fallsShort
  }

  private func findAll(
    in url: URL, _ trial: TryCrossCheck.Trial, _ body: (TrialFinding, TrialApplication) throws -> Void
  ) throws -> Int {
    var count = 0
    try eachLine(in: url) { line, number in
      count += 1
      try body(TrialFinding(try trial.assessment(of: line.application), line, line: number), line)
    }
    return count
  }

  private func eachLine(in url: URL, _ body: (TrialApplication, Int) throws -> Void) throws {
    try LineFile(url).each { bytes, number in
      guard let line = try? TrialApplication(line: bytes) else {
        throw StatedFailure(exit: .unusableInput, sentence: TryWording.unreadable(line: number))
      }
      try body(line, number)
    }
  }
}
