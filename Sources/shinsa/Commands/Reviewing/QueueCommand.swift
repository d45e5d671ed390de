import ArgumentParser
import Domain
import Foundation
import Procedures
import ReviewScreen
import Store
import Wording

extension QueueLane: ExpressibleByArgument {}

/// `queue`: what waits, one line each.
struct QueueCommand: OfficeCommand {
  /// What a list can be sorted by.
  enum Order: String, ExpressibleByArgument, CaseIterable {
    case submitted, received, overall, name, id
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "queue", abstract: Help.text("審査を待つ申請の一覧", "List the applications that wait"),
      discussion: Help.text(
        "例：shinsa queue --state proposed　／　shinsa queue --lane bounced　／　shinsa queue --lanes",
        "Examples: shinsa queue --state proposed, shinsa queue --lane bounced, shinsa queue --lanes"))
  }

  @OptionGroup var home: HomeOptions
  @OptionGroup var format: JSONOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "この状態のものだけ（既定：waiting と proposed）。all ですべて", "Only this state (default: waiting and proposed); `all` for all"),
      valueName: "S"))
  var state: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      Help.text(
        "審査の画面の一覧と同じ区分だけ：\(QueueLane.codes)", "Only this part of the review's queue: \(QueueLane.codes)"),
      valueName: "LANE"))
  var lane: QueueLane?

  @Flag(
    name: .long,
    help: ArgumentHelp(Help.text("区分ごとの件数を表示する", "Show how many applications each part of the review's queue holds")))
  var lanes = false

  @Option(
    name: .long, parsing: .singleValue,
    help: ArgumentHelp(
      Help.text("照合結果がこれのものだけ（複数可）", "Only this overall verdict (several may be named)"),
      valueName: "clear|look|conflict|ambiguous|no_record"))
  var overall: [String] = []

  @Option(
    name: .long, help: ArgumentHelp(Help.text("並べ替え（既定：submitted）", "Sort by (default: submitted)"), valueName: "KEY"))
  var sort: Order = .submitted

  func validate() throws {
    if lane != nil || lanes, !state.isEmpty {
      throw ValidationError(
        Help.text("--state と --lane・--lanes は一緒に使えません。", "--state goes neither with --lane nor with --lanes."))
    }
    for name in state where name != "all" && CaseState(rawValue: name) == nil {
      let names = CaseState.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(Help.text("状態は \(names), all のどれかです。", "A state is one of \(names), all."))
    }
    for name in overall where Overall(rawValue: name) == nil {
      let names = Overall.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(Help.text("照合結果は \(names) のどれかです。", "A verdict is one of \(names)."))
    }
  }

  func work(at desk: Desk) throws -> Exit {
    try desk.office.admit(.look)
    let moment = desk.office.clock()
    let verdicts = Set(overall.compactMap(Overall.init))
    let zone = desk.office.settings.timeZone
    if lanes { return try sayLanes(at: desk) }
    let (files, claims, several) = try desk.office.store.read { reading in
      let files = try candidates(in: reading, at: desk).filter {
        verdicts.isEmpty || verdicts.contains($0.assessment.overall)
      }
      return (files, try reading.claims(at: moment), try reading.numbersOfSeveralSources(files))
    }
    try RecordLook(desk.office).list(.queue, rows: files.count)
    let sorted = sorted(files)
    let days = try desk.office.openingDays()
    if format.json {
      let list = sorted.map {
        CaseJSON($0, claim: claims[$0.id], several: several, at: moment, in: zone, counting: days)
      }
      try desk.console.say(json: ["applications": list])
    } else {
      QueueTable(desk: desk, moment: moment, days: days).say(sorted, claims: claims)
    }
    return .done
  }

  private func candidates(in reading: Reading, at desk: Desk) throws -> [Case] {
    guard let lane else { return try reading.cases(in: states) + others(in: reading) }
    return try reading.queue(at: desk).filter { lane.holds($0.entry) }.map(\.file)
  }

  /// The parts of the review's queue with their counts.
  private func sayLanes(at desk: Desk) throws -> Exit {
    let entries = try desk.office.store.read { try $0.queue(at: desk).map(\.entry) }
    let counts = QueueLane.allCases.map { lane in (lane, entries.count(where: lane.holds)) }
    if format.json {
      try desk.console.say(
        json: ["lanes": Dictionary(uniqueKeysWithValues: counts.map { ($0.0.rawValue, $0.1) })])
      return .done
    }
    var table = TextTable(QueueWording.laneHeaders.map { $0.in(desk.console.language) })
    for (lane, count) in counts {
      table.add([lane.rawValue, lane.sentence.in(desk.console.language), String(count)])
    }
    table.lines.forEach(desk.console.say)
    return .done
  }

  /// Without a choice of states: decided cases too that need somebody, because a mail came back or a correction waits.
  private func others(in reading: Reading) throws -> [Case] {
    guard state.isEmpty else { return [] }
    let ids = Set(try reading.openBounces().compactMap(\.application) + reading.proposedCorrections())
    return try ids.sorted().compactMap { try reading.caseFile($0) }.filter { !states.contains($0.state) }
  }

  private var states: Set<CaseState> {
    if state.isEmpty { return [.waiting, .proposed] }
    if state.contains("all") { return Set(CaseState.allCases) }
    return Set(state.compactMap(CaseState.init))
  }

  private func sorted(_ files: [Case]) -> [Case] {
    switch sort {
    case .submitted: files
    case .received: files.sorted { ($0.received, $0.id) < ($1.received, $1.id) }
    case .id: files.sorted { $0.id < $1.id }
    case .name:
      files.sorted {
        ($0.application.applicant.name.kana ?? "", $0.id) < ($1.application.applicant.name.kana ?? "", $1.id)
      }
    case .overall: files.sorted { (rank($0), $0.id) < (rank($1), $1.id) }
    }
  }

  private func rank(_ file: Case) -> Int { Overall.allCases.firstIndex(of: file.assessment.overall) ?? 0 }
}

extension QueueLane {
  /// The codes of all parts, for a help.
  fileprivate static var codes: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

extension Reading {
  /// The review's queue, each application beside what the queue shows of it.
  fileprivate func queue(at desk: Desk) throws -> [(file: Case, entry: QueueEntry)] {
    let (moment, zone) = (desk.office.clock(), desk.office.settings.timeZone)
    let days = OpeningDays(desk.office.settings.calendar, holidays: try holidays())
    return try queueMarks().compactMap { mark in
      try caseFile(mark.id).map { file in
        let entry = QueueEntry(
          file, holder: nil, awaitsCorrection: mark.isCorrecting, at: moment, in: zone, counting: days)
        return (file, entry)
      }
    }
  }
}
